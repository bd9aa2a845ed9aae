import type { CitedSource } from '../../shared/video.ts';
import { alignedFold } from '../aligned-fold.ts';
import { segmentsOf, addressesIn, type Segment } from '../segments.ts';
import { contains, overlaps } from '../spans.ts';
import { findIdentifiers, type Identifier } from './identifiers.ts';
import { referenceFields } from './reference-fields.ts';

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
    const own = identifiers.filter((identifier) => contains(segment, identifier));
    return sourcesOf(description, segment, own, sections.has(i));
  });
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

const SECTION =
  /^\W*(?:(?:mes |les |nos |autres |quelques |principales )?(?:sources?|bibliograph\w+|references?|ressources?|documentation|lectures?|ouvrages?|livres?|textes?|oeuvres|œuvres|filmographie|articles?|etudes?|publications?)|pour (?:aller plus loin|en savoir (?:plus|\+)|approfondir)|a lire|a voir|further reading|works cited|bibliografia|fuentes|quellen)\b[^.\n]{0,60}$/;
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
  if (isReference(text, identifiers.length, isInSection)) {
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
  return {
    kind,
    start,
    end,
    text: description.slice(start, end),
    identifier,
    author: null,
    title: null,
    publisher: null,
    year: null,
  };
}

const TIME_LINE = /^\W{0,4}(?:\d{1,2}:)?\d{1,2}:\d{2}/;
const SIGNS: readonly (readonly [number, RegExp])[] = [
  // Weights found by reading bibliographies of descriptions: one strong sign or three weak ones make a reference.
  [2, /^\W*(?:\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\p{Ll}?\.[- ]?){1,3}|\P{Ll}{3,}, \p{Lu}\p{Ll}+)/u],
  [1, /^[-–—•*·]\s?\S/u],
  [1, /^\W*(?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+,/u],
  [1, /(?:^|[^\d])(?:1[4-9]|20)\d{2}(?!\d)/],
  [1, /[«“"][^»”"]{4,}[»”"]/],
  [
    2,
    /(?:1[4-9]|20)\d{2}[a-z]?\)?\.\s|,\s(?:\p{L}+ )?(?:1[4-9]|20)\d{2}\W*$|\((?:1[4-9]|20)\d{2}/u,
  ],
  [
    2,
    /\b(?:[ÉéEe]ditions?|[Éé]d\.|Press(?:es)?|Gallimard|Seuil|Flammarion|PUF|Perrin|Fayard|Tallandier|La Découverte|Albin Michel|Belin|Plon|Grasset|Payot|Actes Sud|Armand Colin|Odile Jacob|Publishing|Journal of|Review of|Revue)\b/u,
  ],
  [1, /\(dir\.?\)|\bet al\b|,? in[ :]|\bn°|\bpp?\. ?\d|\bvol\.|\bcoll\.|, \d+ p\.|\d+\s?\(\d+\)/iu],
  [1, /\bpar (?:\p{Lu}[\p{L}'’-]+ ?){2,}/u],
];
const ENOUGH = 4;
const LONGEST = 600;

function isReference(text: string, identifiers: number, isInSection: boolean): boolean {
  if (text.length < 15 || text.length > LONGEST || TIME_LINE.test(text)) return false;
  const signs = SIGNS.reduce((sum, [weight, sign]) => sum + (sign.test(text) ? weight : 0), 0);
  return (
    signs + (isInSection ? 1 : 0) + 2 * Math.min(identifiers, 1) >= ENOUGH && !/[?!]\s*$/.test(text)
  );
}

// "son livre « … »", "l'ouvrage "…"", "le film "…"": a title cited in prose.
const ANNOUNCED =
  /(?<!\p{L})(?:livre|ouvrage|roman|essai|bd|bande dessinee|recueil|atlas|biographie|manga|article|etude|these|rapport|documentaire|film|nouvelle)s?(?: [\p{L}'-]+){0,5},?:? ?[«“"]\s*([^«»“”"\n]{3,150}?)\s*[»”"](?:,? ?(?:de |d'|par |by )(\p{L}[\p{L}'-]+(?: [\p{L}'.-]+){0,3}))?/gu;

function announcedTitles(description: string, segment: Segment): readonly CitedSource[] {
  const text = description.slice(segment.start, segment.end);
  return [...alignedFold(text).matchAll(ANNOUNCED)].flatMap((match) => {
    const folded = match[1] ?? '';
    const at = match.index + match[0].indexOf(folded, match[0].search(/[«“"]/));
    const title = text.slice(at, at + folded.length);
    if (!/^\P{L}*\p{Lu}/u.test(title)) return [];
    const start = segment.start + at;
    const end = start + title.length;
    const author = authorAfter(text.slice(at + folded.length));
    return [
      {
        kind: 'reference',
        start,
        end,
        text: title,
        identifier: null,
        author,
        title,
        publisher: null,
        year: null,
      },
    ];
  });
}

function authorAfter(text: string): string | null {
  const match =
    /^\s*[»”"],? (?:de |d['’]|par )((?:\p{Lu}[\p{L}'’.-]+(?: (?:de |du |van |von )?)?){1,4})/u.exec(
      text,
    );
  return match?.[1]?.trim() ?? null;
}

// Sites that hold no document of their own: networks, shops, the site itself.
const NO_SOURCE =
  /(?:youtube\.com|youtu\.be|facebook|instagram|twitter|x\.com|tiktok|discord|twitch|patreon|tipeee|utip|amazon|amzn|fnac|bit\.ly|goo\.gl|spotify|deezer|linkedin|snapchat|paypal|teespring|soundcloud|epidemicsound)/i;

function linksOf(description: string, segment: Segment): readonly CitedSource[] {
  return addressesIn(description)
    .filter((address) => overlaps(address, segment))
    .flatMap(({ start, end }) => {
      const text = description.slice(start, end).replace(/[.,;]+$/, '');
      if (!/^https?:/i.test(text) || NO_SOURCE.test(text)) return [];
      const label = description
        .slice(segment.start, start)
        .replace(/^[\s\-–—•*·]+|[\s:\-–—(→>]+$/gu, '');
      const title = label.length > 3 ? label : null;
      return [
        {
          kind: 'link',
          start,
          end: start + text.length,
          text,
          identifier: text,
          author: null,
          title,
          publisher: null,
          year: null,
        } as const,
      ];
    });
}
