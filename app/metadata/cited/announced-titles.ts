import { alignedFold } from '../aligned-fold.ts';
import type { Span } from '../../shared/spans.ts';
import { firstQuote } from './quotes.ts';
import { printingOf, type Imprint } from './imprint.ts';
import { namesAt, namesWithin, type WrittenNames } from './reference-names.ts';
import { partsOf } from './reference-parts.ts';

// "son livre « … »", "l'ouvrage "…"", "le film "…"": a title cited in prose. "Mon livre" is the channel's own trade.
const ANNOUNCED =
  /(?<!\p{L})(?<!m(?:on|es) (?:\p{L}+ )?)(?:livre|ouvrage|roman|essai|bd|bande dessinee|recueil|atlas|biographie|manga|these|documentaire|film|recit|piece)s?(?: [\p{L}'-]+){0,10},? ?:? ?(?=[«“"])/gu;
// "signe « … » aux éditions": a title told by its publisher.
const PUBLISHED =
  /[»”"],? (?:publie[es]?|paru[es]?|aux editions|chez|(?:un|le) (?:livre|roman|film|essai|manga))(?!\p{L})/gu;
// "l'ouvrage de François Vannucci : le vrai roman des particules, Ed. Dunod"
const BY_COLON =
  /(?<!\p{L})(?:livre|ouvrage|roman|essai|these)s? (?:de |d['’])((?:\p{Lu}[\p{L}'’.-]+ ?){1,4}) ?: ?([^«“"\n,.]{6,120})/u;

/** A title and what the words around it tell of its author and its printing. */
export interface Announced extends Imprint {
  readonly title: Span;
  readonly names: WrittenNames | null;
}

/** The titles that the words around them announce as those of books or films, with their authors. */
export function announcedTitles(text: string): readonly Announced[] {
  const folded = alignedFold(text);
  const starts = [
    ...[...folded.matchAll(ANNOUNCED)].map((match) => match.index + match[0].length),
    ...[...folded.matchAll(PUBLISHED)].map((match) => openingOf(text, match.index)),
  ];
  const quoted = [...new Set(starts)].flatMap((start) => quotedTitle(text, start));
  return quoted.length > 0 ? quoted : titleAfterColon(text);
}

/** Where the quotation opens that closes at `end`; -1 where it does not. */
function openingOf(text: string, end: number): number {
  const marks: Readonly<Record<string, string>> = { '»': '«', '”': '“', '"': '"' };
  return text.lastIndexOf(marks[text.charAt(end)] ?? '"', end - 1);
}

function quotedTitle(text: string, at: number): readonly Announced[] {
  const quote = at < 0 ? null : firstQuote(text.slice(at));
  if (quote === null || quote.start > 0 || !/^\P{L}*[\p{Lu}\p{Lo}]/u.test(quote.text)) return [];
  const title = { start: at + quote.inner.start, end: at + quote.inner.end };
  const end = at + quote.end;
  const by = /^,? (?:de |d['’]|par )/u.exec(text.slice(end));
  const after = by === null ? null : namesAt(text, end + by[0].length);
  const names = after ?? namesBefore(text, at);
  return [{ title, names, ...printingAfter(text, after?.next ?? end) }];
}

/** "le nouveau livre de Patrick Boucheron “Peste noire”" */
function namesBefore(text: string, end: number): WrittenNames | null {
  const from = Math.max(0, end - 60);
  const starts = Array.from(
    text.slice(from, end).matchAll(/\s(?:de |d['’])/gu),
    (match) => from + match.index + match[0].length,
  );
  const found = starts.map((start) => namesWithin(text, { start, end }));
  return found.find((names) => names !== null) ?? null;
}

// What follows a title in its sentence and tells who printed it: "publié par les éditions Grasset en 2024".
const PRINTING =
  /^[,\s(]*(?:(?:publi|paru|sorti|édit)\p{L}* |\p{L}+ )?(?:aux |chez |par (?:les )?|[ÉéEe]d(?:itions?|\.) |(?=\p{Lu}))[^.\n«“"]{0,60}/u;

function printingAfter(text: string, at: number): Imprint {
  const written = PRINTING.exec(text.slice(at))?.[0];
  if (written === undefined) return { publisher: null, year: null };
  const parts = partsOf(text, { start: at, end: at + written.length }, null).slice(0, 2);
  return printingOf(text, parts);
}

function titleAfterColon(text: string): readonly Announced[] {
  const match = BY_COLON.exec(text);
  if (match === null) return [];
  const [whole, author = '', title = ''] = match;
  const start = match.index + whole.length - title.length;
  const end = start + title.trimEnd().length;
  const names = namesAt(text, match.index + whole.indexOf(author));
  return [{ title: { start, end }, names, ...printingAfter(text, end) }];
}
