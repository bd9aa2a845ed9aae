import { alignedFold } from '../aligned-fold.ts';
import type { Segment } from '../../shared/segments.ts';
import { isWholeReference, ITEM, LONGEST } from './reference-score.ts';

// "Mes sources" is a list of sources, "Mes livres" the channel's own trade.
const SECTION =
  /^\W*(?!mes (?:livres?|ouvrages?))(?:(?:mes |les |nos |autres |quelques |principales |sources et )?(?:sources?|bibliograph\w+|references?|ressources?|documentation|lectures?|ouvrages?|livres?|textes?|oeuvres|œuvres|filmographie|articles?|etudes?|publications?)|pour (?:aller plus loin|en savoir (?:plus|\+)|approfondir)|a (?:lire|voir|ecouter|regarder|decouvrir)|biblio|(?:further |recommended )?reading|works cited|(?:films|movies|series|bd|mangas?|podcasts?|documentaires?|books?)(?=[^.\n]{0,40}(?:\bcit|evoqu|mention|conseil|recommand|recommend|present|parl|talk|:\s*$))|bibliografia|fuentes|libros?|lecturas|referencias|quellen|literatur\p{Ll}*|bucher|fonti|libri|referencias|fontes|livros?|المصادر|المراجع|مراجع|مصادر|الكتب)(?!\p{L})[^.\n]{0,60}$/u;
const END_OF_SECTION =
  /^\W*(?:ecriture|redaction|relecture|erratum|corrections?|narration|voix|illustrations?|graphisme|scenario|musiques?|music|montage|credits?|images?|chapitres?|chapitrage|timecodes?|sommaire|time ?line|mes reseaux|reseaux|retrouvez|suivez|abonnez|merci|remerciements?|equipe|realisation|production|liens? (?:utiles?|affilies?)|soutenir|contact)\b/;

/** Indices of the segments that stand under a heading such as "Sources :". */
function sourceSections(description: string, segments: readonly Segment[]): ReadonlySet<number> {
  const within = new Set<number>();
  let isOpen = false;
  segments.forEach((segment, i) => {
    const folded = alignedFold(description.slice(segment.start, segment.end));
    if (isHeading(folded)) isOpen = true;
    else if (END_OF_SECTION.test(folded) || isCallToReader(description, segment)) isOpen = false;
    else if (isOpen) within.add(i);
  });
  return within;
}

function isHeading(folded: string): boolean {
  return folded.length < 90 && SECTION.test(folded);
}

const MUSIC = /^\W*(?:musiques?|music|bande[- ]son|generique|intro|outro)(?!\p{L})/u;

/** A heading with nothing after it, or a credit of the music. */
export function isNoReference(text: string): boolean {
  const folded = alignedFold(text);
  return (isHeading(folded) && !/:\s*\S.{14}/.test(text)) || MUSIC.test(folded);
}

export interface SourceLines {
  readonly segments: readonly Segment[];
  /** Indices of the segments that stand under a heading such as "Sources :". */
  readonly sections: ReadonlySet<number>;
}

/** The segments, an item of a list of sources that is broken over two lines joined into one. */
export function joinedLines(description: string, segments: readonly Segment[]): SourceLines {
  const within = sourceSections(description, segments);
  const joined: Segment[] = [];
  const sections = new Set<number>();
  segments.forEach((segment, i) => {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      within.has(i) &&
      sections.has(joined.length - 1) &&
      goesOn(description, last, segment)
    ) {
      joined.splice(-1, 1, { ...last, end: segment.end });
      return;
    }
    if (within.has(i)) sections.add(joined.length);
    joined.push(segment);
  });
  return { segments: joined, sections };
}

/** Whether a line goes on with the one before: indented under its bullet, or in the midst of a sentence. */
function goesOn(description: string, before: Segment, next: Segment): boolean {
  const between = description.slice(before.end, next.start);
  const text = description.slice(before.start, before.end);
  const further = description.slice(next.start, next.end);
  const isNextLine = /^[^\n\S]*\n[^\n\S]*$/.test(between);
  const isFree = next.role === before.role && !ITEM.test(further) && !/https?:\S+$/.test(text);
  if (!isNextLine || !isFree || next.end - before.start > LONGEST) return false;
  const isIndented = ITEM.test(text) && /\n[^\n\S]+$/.test(between);
  return isIndented || /[,;–—]$/.test(text) || isMidSentence(text, further);
}

function isMidSentence(text: string, further: string): boolean {
  return /^\p{Ll}/u.test(further) && !/[.!?:]$/.test(text) && !/^https?:/.test(further);
}

/** "Like" in a title calls nobody to subscribe. */
function isCallToReader(description: string, { role, start, end }: Segment): boolean {
  return role === 'social' && !isWholeReference(description.slice(start, end));
}
