import type { CitedSource } from '../../shared/video.ts';
import { alignedFold } from '../aligned-fold.ts';
import { segmentsOf, addressesIn, type Segment } from '../segments.ts';
import { spansWithin } from '../spans.ts';
import { findIdentifiers, type Identifier } from './identifiers.ts';
import { firstQuote } from './quotes.ts';
import { HOUSE, referenceFields } from './reference-fields.ts';

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
  const found = segments.flatMap((segment, i) => {
    if (segment.role === 'social' || segment.role === 'shop') return [];
    const own = spansWithin(identifiers, segment);
    return sourcesOf(description, segment, own, sections.has(i));
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

function sourcesOf(
  description: string,
  segment: Segment,
  identifiers: readonly Identifier[],
  isInSection: boolean,
): readonly CitedSource[] {
  const text = description.slice(segment.start, segment.end);
  const hasDoi = identifiers.some(({ kind }) => kind === 'doi');
  if (isReference(text, hasDoi, isInSection)) {
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

const TIME_LINE = /^\W{0,6}(?:\d{1,2}:)?\d{1,2}:\d{2}/;
/** Signs of a reference and their weights: one strong sign and two weak ones make one. */
const SIGNS: readonly (readonly [number, RegExp])[] = [
  [2, /^\W*(?:\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\p{Ll}?\.[- ]?){1,3}|\P{Ll}{3,}, \p{Lu}\p{Ll}+)/u],
  [1, /^[-–—•*·]\s?\S/u],
  [1, /^\W*(?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+(?: \(dir\.\))?,/u],
  [1, /(?<!\d)(?:1[4-9]|20)\d{2}(?!\d)/],
  [1, /[«“"][^»”"]{4,}[»”"]/],
  [2, /^\W*[«“"][^»”"]{4,}[»”"]\s*[–—,-]|[–—-]\s*[«“"][^»”"]{4,}[»”"]\W*$/u],
  [
    2,
    /(?:1[4-9]|20)\d{2}[a-z]?\)?\.\s|,\s(?:\p{L}+ )?(?:1[4-9]|20)\d{2}\W*$|\((?:1[4-9]|20)\d{2}|, (?:1[4-9]|20)\d{2}\)/u,
  ],
  [
    1,
    /\(dir\.?\)|\bet al\b|,? in[ :]|n°|\bpp?\. ?\d|\bvol\.|\bcoll\.|, ?\d+ ?p(?:\.|ages)|\d+\s?\(\d+\)/iu,
  ],
  [1, /(?<!\p{L})par (?:\p{Lu}[\p{L}'’-]+ ?){2,}/u],
];
const HOUSE_SIGN = 2;
const ENOUGH = 4;
const LONGEST = 600;
// Outside a list of sources, a piece longer than this is prose.
const LONGEST_ALONE = 260;

function isReference(text: string, hasDoi: boolean, isInSection: boolean): boolean {
  if (text.length < 15 || text.length > (isInSection ? LONGEST : LONGEST_ALONE)) return false;
  const hasHouse = HOUSE.test(alignedFold(text));
  if ((TIME_LINE.test(text) && !hasHouse) || /[?!]\s*$/.test(text)) return false;
  const signs = SIGNS.reduce((sum, [weight, sign]) => sum + (sign.test(text) ? weight : 0), 0);
  const section = isInSection ? (hasHouse ? 2 : 1) : 0;
  const context = section + (hasDoi ? 2 : 0) + (hasHouse ? HOUSE_SIGN : 0);
  return signs + context >= ENOUGH;
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
