import type { CitedSource } from '../../shared/video.ts';
import { alignedFold } from '../aligned-fold.ts';
import { segmentsOf, addressesIn, type Segment } from '../segments.ts';
import { spansWithin } from '../spans.ts';
import { findIdentifiers, type Identifier } from './identifiers.ts';
import { firstQuote } from './quotes.ts';
import { referenceFields } from './reference-fields.ts';
import { ENOUGH, NEARLY, referenceScore } from './reference-score.ts';

/** More than any bibliography that fits a description. */
const MOST_SOURCES = 200;

/**
 * The works that a description cites: identifiers with a right check digit, bibliographic lines, titles announced as
 * books or films, and the addresses of a list of sources. Advertisements, shops and the channel's own networks are
 * never sources. In the order of the description; offsets are into it.
 */
export function findCitedSources(description: string): readonly CitedSource[] {
  const segments = segmentsOf(description);
  const sections = sourceSections(description, segments);
  const identifiers = findIdentifiers(description);
  const pieces = segments.map((segment, i) => {
    const own = spansWithin(identifiers, segment);
    const isInSection = sections.has(i);
    const text = description.slice(segment.start, segment.end);
    const hasDoi = own.some(({ kind }) => kind === 'doi');
    return { segment, own, isInSection, score: referenceScore(text, { isInSection, hasDoi }) };
  });
  const found = pieces.flatMap(({ segment, own, isInSection, score }, i) => {
    if (isTrade(segment)) return [];
    const isReference = score >= ENOUGH || (score >= NEARLY && hasPeer(description, pieces, i));
    return sourcesOf(description, segment, own, { isReference, isInSection });
  });
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end).slice(0, MOST_SOURCES);
}

// "Mes sources" is a list of sources, "Mes livres" the channel's own trade.
const SECTION =
  /^\W*(?!mes (?:livres?|ouvrages?))(?:(?:mes |les |nos |autres |quelques |principales )?(?:sources?|bibliograph\w+|references?|ressources?|documentation|lectures?|ouvrages?|livres?|textes?|oeuvres|œuvres|filmographie|articles?|etudes?|publications?)|pour (?:aller plus loin|en savoir (?:plus|\+)|approfondir)|a lire|a voir|further reading|works cited|bibliografia|fuentes|quellen)\b[^.\n]{0,60}$/;
const END_OF_SECTION =
  /^\W*(?:musiques?|montage|credits?|images?|chapitres?|chapitrage|timecodes?|sommaire|time ?line|mes reseaux|reseaux|retrouvez|suivez|abonnez|merci|remerciements?|equipe|realisation|production|liens? (?:utiles?|affilies?)|soutenir|contact)\b/;

/** Indices of the segments that stand under a heading such as "Sources :". */
function sourceSections(description: string, segments: readonly Segment[]): ReadonlySet<number> {
  const within = new Set<number>();
  let isOpen = false;
  segments.forEach((segment, i) => {
    const folded = alignedFold(description.slice(segment.start, segment.end));
    if (SECTION.test(folded) && folded.length < 90) isOpen = true;
    else if (END_OF_SECTION.test(folded) || segment.role === 'social') isOpen = false;
    else if (isOpen) within.add(i);
  });
  return within;
}

function isTrade({ role }: Segment): boolean {
  return role === 'social' || role === 'shop';
}

interface Piece {
  readonly segment: Segment;
  /** How much it looks like a reference. */
  readonly score: number;
}

/** Whether the line before or after, with no empty line between, looks like a reference as much. */
function hasPeer(description: string, pieces: readonly Piece[], i: number): boolean {
  const own = pieces[i]?.segment;
  return [pieces[i - 1], pieces[i + 1]].some((peer) => {
    if (own === undefined || peer === undefined || isTrade(peer.segment)) return false;
    const [first, second] =
      peer.segment.start < own.start ? [peer.segment, own] : [own, peer.segment];
    return (
      peer.score >= NEARLY && /^[^\n]*\n[^\n]*$/.test(description.slice(first.end, second.start))
    );
  });
}

function sourcesOf(
  description: string,
  segment: Segment,
  identifiers: readonly Identifier[],
  { isReference, isInSection }: { readonly isReference: boolean; readonly isInSection: boolean },
): readonly CitedSource[] {
  const text = description.slice(segment.start, segment.end);
  if (isReference) {
    return [{ ...referenceSource(text, segment), ...identity(identifiers) }];
  }
  const bare = identifiers.map((identifier) => identifierSource(description, identifier));
  if (bare.length > 0) return bare;
  const announced = announcedTitles(description, segment);
  return announced.length > 0 || !isInSection ? announced : linksOf(description, segment);
}

function identity([first]: readonly Identifier[]): Pick<CitedSource, 'kind' | 'identifier'> {
  return { kind: first?.kind ?? 'reference', identifier: first?.identifier ?? null };
}

function referenceSource(
  text: string,
  { start, end }: Segment,
): Omit<CitedSource, 'kind' | 'identifier'> {
  return { start, end, text, ...referenceFields(text) };
}

function identifierSource(description: string, found: Identifier): CitedSource {
  const { kind, start, end, identifier } = found;
  const place = { start, end, text: description.slice(start, end) };
  return { ...cited(place, null), kind, identifier, title: null };
}

// "son livre « … »", "l'ouvrage "…"", "le film "…"": a title cited in prose. "Mon livre" is the channel's own trade.
const ANNOUNCED =
  /(?<!\p{L})(?<!m(?:on|es) (?:\p{L}+ )?)(?:livre|ouvrage|roman|essai|bd|bande dessinee|recueil|atlas|biographie|manga|these|documentaire|film|recit|piece)s?(?: [\p{L}'-]+){0,10},? ?:? ?(?=[«“"])/gu;
// "signe « … » aux éditions": a title told by its publisher.
const PUBLISHED =
  /[»”"],? (?:publie[es]?|paru[es]?|aux editions|chez|(?:un|le) (?:livre|roman|film|essai|manga))(?!\p{L})/gu;
// "l'ouvrage de François Vannucci : le vrai roman des particules, Ed. Dunod"
const BY_COLON =
  /(?<!\p{L})(?:livre|ouvrage|roman|essai|these)s? (?:de |d['’])((?:\p{Lu}[\p{L}'’.-]+ ?){1,4}) ?: ?([^«“"\n,.]{6,120})/u;

function announcedTitles(description: string, segment: Segment): readonly CitedSource[] {
  const text = description.slice(segment.start, segment.end);
  const folded = alignedFold(text);
  const starts = [
    ...[...folded.matchAll(ANNOUNCED)].map((match) => match.index + match[0].length),
    ...[...folded.matchAll(PUBLISHED)].map((match) => openingOf(text, match.index)),
  ];
  const quoted = [...new Set(starts)].flatMap((start) => quotedSource(text, start, segment.start));
  return quoted.length > 0 ? quoted : colonSource(text, segment.start);
}

/** Where the quotation opens that closes at `end`; -1 where it does not. */
function openingOf(text: string, end: number): number {
  const marks: Readonly<Record<string, string>> = { '»': '«', '”': '“', '"': '"' };
  return text.lastIndexOf(marks[text.charAt(end)] ?? '"', end - 1);
}

function quotedSource(text: string, at: number, offset: number): readonly CitedSource[] {
  const quote = at < 0 ? null : firstQuote(text.slice(at));
  if (quote === null || quote.start > 0 || !/^\P{L}*\p{Lu}/u.test(quote.text)) return [];
  const start = offset + text.indexOf(quote.text, at);
  return [
    cited(
      { start, end: start + quote.text.length, text: quote.text },
      authorAfter(text.slice(at + quote.end)),
    ),
  ];
}

function colonSource(text: string, offset: number): readonly CitedSource[] {
  const match = BY_COLON.exec(text);
  if (match === null) return [];
  const [whole, author = '', title = ''] = match;
  const start = offset + match.index + whole.length - title.length;
  const kept = title.trimEnd();
  return [cited({ start, end: start + kept.length, text: kept }, author.trim())];
}

function cited(
  place: Pick<CitedSource, 'start' | 'end' | 'text'>,
  author: string | null,
): CitedSource {
  return {
    kind: 'reference',
    ...place,
    identifier: null,
    author,
    title: place.text,
    publisher: null,
    year: null,
  };
}

function authorAfter(text: string): string | null {
  const match =
    /^,? (?:de |d['’]|par )((?:\p{Lu}[\p{L}'’.-]+(?: (?:de |du |van |von )?)?){1,4})/u.exec(text);
  return match?.[1]?.trim().replace(/(?<=\p{L}{3})\.$/u, '') ?? null;
}

const LABEL_EDGES = /^[\s\-–—•*·]+|[\s:\-–—(→>]+$/gu;
// Sites that hold no document of their own: networks, shops, the site itself.
const NO_SOURCE =
  /(?:youtube\.com|youtu\.be|facebook|instagram|twitter|x\.com|tiktok|discord|twitch|patreon|tipeee|utip|amazon|amzn|fnac|bit\.ly|goo\.gl|spotify|deezer|linkedin|snapchat|paypal|teespring|soundcloud|epidemicsound|incompetech|creativecommons|bensound|audionautix|musicscreen|artlist|docs\.google|pastebin)/i;

function linksOf(description: string, segment: Segment): readonly CitedSource[] {
  const piece = description.slice(segment.start, segment.end);
  return addressesIn(piece).flatMap((address) => {
    const text = piece.slice(address.start, address.end).replace(/[.,;]+$/, '');
    if (!/^https?:/i.test(text) || NO_SOURCE.test(text)) return [];
    const label = piece.slice(0, address.start).replace(LABEL_EDGES, '');
    const start = segment.start + address.start;
    const place = { start, end: start + text.length, text };
    const title = label.length > 3 ? label : null;
    return [{ ...cited(place, null), kind: 'link', identifier: text, title } as const];
  });
}
