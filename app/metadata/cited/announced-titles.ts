import { alignedFold } from '../aligned-fold.ts';
import type { Span } from '../spans.ts';
import { firstQuote } from './quotes.ts';
import { namesAt, type WrittenNames } from './reference-names.ts';

// "son livre « … »", "l'ouvrage "…"", "le film "…"": a title cited in prose. "Mon livre" is the channel's own trade.
const ANNOUNCED =
  /(?<!\p{L})(?<!m(?:on|es) (?:\p{L}+ )?)(?:livre|ouvrage|roman|essai|bd|bande dessinee|recueil|atlas|biographie|manga|these|documentaire|film|recit|piece)s?(?: [\p{L}'-]+){0,10},? ?:? ?(?=[«“"])/gu;
// "signe « … » aux éditions": a title told by its publisher.
const PUBLISHED =
  /[»”"],? (?:publie[es]?|paru[es]?|aux editions|chez|(?:un|le) (?:livre|roman|film|essai|manga))(?!\p{L})/gu;
// "l'ouvrage de François Vannucci : le vrai roman des particules, Ed. Dunod"
const BY_COLON =
  /(?<!\p{L})(?:livre|ouvrage|roman|essai|these)s? (?:de |d['’])((?:\p{Lu}[\p{L}'’.-]+ ?){1,4}) ?: ?([^«“"\n,.]{6,120})/u;

export interface Announced {
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
  const by = /^,? (?:de |d['’]|par )/u.exec(text.slice(at + quote.end));
  const names = by === null ? null : namesAt(text, at + quote.end + by[0].length);
  return [{ title, names }];
}

function titleAfterColon(text: string): readonly Announced[] {
  const match = BY_COLON.exec(text);
  if (match === null) return [];
  const [whole, author = '', title = ''] = match;
  const start = match.index + whole.length - title.length;
  return [
    {
      title: { start, end: start + title.trimEnd().length },
      names: namesAt(text, match.index + whole.indexOf(author)),
    },
  ];
}
