import { addressesIn } from '../../shared/segments.ts';
import { overlaps, trimSpan, type Span } from '../../shared/spans.ts';
import { bodyAt, isBody, oneName } from './bodies.ts';
import { byline, bylineAfter, bylineAmong, bylineWithin } from './bylines.ts';
import { imprintOf, isUnknownHouse, trimTitle, yearIn, type Manner } from './imprint.ts';
import { quotesIn, type Quote } from './quotes.ts';
import {
  CAPITALS,
  mononymAt,
  namesAt,
  type WrittenName,
  type WrittenNames,
} from './reference-names.ts';
import { kindOf, partsOf, placeBefore, YEAR, type Part } from './reference-parts.ts';

/** Where the parts of a bibliographic reference stand in its text; null where it does not tell. */
export interface ReferenceFields {
  readonly author: Span | null;
  readonly title: Span | null;
  readonly publisher: Span | null;
  readonly year: Span | null;
  /** The author taken apart: one name each. */
  readonly names: readonly WrittenName[];
}

/** What stands before a reference in a list: bullets, numbers, the minute where it is spoken of, its kind. */
export const BULLET =
  /^(?:[\s\-–—•*·>→▸►✦#◦‣⁃●○■□▪▫★☆➤]|\p{Extended_Pictographic}|[\ufe0f\u200d]|\u20e3|(?:\d{1,2}:)?\d{1,2}:\d{2}\s*[:–—-]?\s*|\[\d{1,3}\]\s*|\d{1,3}\s?(?:[.)°/]|[-–]\s|\ufe0f?\u20e3)\s*|\((?:livres?|bd|films?|revue|article|roman|docu\p{L}*|vid[ée]o|podcast|essai|s[ée]rie)\)\s*|(?:le |un |une )?(?:livres?|ouvrages?|romans?|films?|documentaires?|articles?|essais?|books?|novels?|movies?|libros?|libri|buch|bücher|livros?|sources?|r[ée]f[ée]rences?|podcasts?|bd|manga|th[èe]se|biographie|lecture|à lire|à voir|fuentes?|bibliograf[íi]a|fonti?|fontes?|quellen?|literatur|bibliographie|reading|كتاب|المصدر|المصادر)(?: [\p{Ll}]+){0,2} ?: ?)+/iu;
const AFTER_NAMES =
  /^(?:[.,]?\s*\(((?:1[4-9]|20)\d{2})[a-z]?(?:,[^)]{1,20})?\)[.,:;]?\s*|[.,]?\s*\((?:s\.\s?d\.|n\.d\.)\)[.,]?\s*|[.,]?\s+((?:1[4-9]|20)\d{2})[a-z]?[.,:]\s+|\s?[.,:;،؛]\s+|،\s*|\s*[-–—|/→]\s*|\s*\n\s*|\s+(?=[«“"„*_([]))/u;

/**
 * Reads a reference in any of the styles that descriptions use: names before the title or after it, the title in marks
 * or bare, the printing in commas, full stops or brackets.
 */
export function referenceFields(line: string): ReferenceFields {
  // A reference broken over two lines goes on in the second; an address ends whatever stands before it.
  const text = withoutAddresses(line.replaceAll('\n', ' '));
  const start = BULLET.exec(text)?.[0].length ?? 0;
  return (
    quotedReference(text, start) ?? namedReference(text, start) ?? titledReference(text, start)
  );
}

/** Addresses and identifiers become a line's end and blanks, so that everything else stays in its place. */
export function withoutAddresses(line: string): string {
  const spans = [
    ...addressesIn(line),
    ...Array.from(
      line.matchAll(
        /(?:https?:\/\/|doi:? ?10\.|ISBN|ISSN|(?<![\d.])10\.\d{4})\S*(?:[\d\sX-]*\dX?)?/giu,
      ),
      (match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }),
    ),
  ];
  return spans.reduce(
    (text, { start, end }) =>
      `${text.slice(0, start)}\n${' '.repeat(end - start - 1)}${text.slice(end)}`,
    line,
  );
}

// "Audoin-Rouzeau S., “Le génocide…”, in: Vingtième Siècle" / "“Moi, Malala” – Biographie de Malala Yousafzai."
function quotedReference(text: string, start: number): ReferenceFields | null {
  const body = text.slice(start);
  const quote = quotesIn(body)[0];
  if (quote === undefined) return null;
  const before = trimSpan(text, { start, end: start + quote.start }, /[\s,.:;–—(-]/);
  const names = before.start < before.end ? namesBefore(text, before, start + quote.start) : null;
  if (names === undefined || !isMarkedTitle(body, quote)) return null;
  const title = shifted(quote.inner, start);
  const parts = partsOf(text, { start: start + quote.end, end: text.length }, null);
  const by = names === null ? bylineAfter(text, start + quote.end, parts) : null;
  const imprint = imprintOf(
    text,
    parts.filter((part) => !isWithinNames(part, by)),
    { isDated: false },
  );
  const year = names === null ? null : yearIn(text, { start: names.end, end: start + quote.start });
  return { ...authorOf(names ?? by), title, ...imprint, year: year ?? imprint.year };
}

function isWithinNames(part: Span, names: WrittenNames | null): boolean {
  return names !== null && overlaps(part, names);
}

/** The names before a quoted title, null where what stands there is none, undefined where the quote is no title. */
function namesBefore(
  text: string,
  before: Span,
  quoteStart: number,
): WrittenNames | null | undefined {
  const written = text.slice(before.start, before.end);
  // A collection in quotes, or a chapter after the book it is in, is not the title.
  if (/(?:coll(?:ection|\.)?|\bin|\bdans|\ben)$/iu.test(written)) return undefined;
  const names = namesAt(text, before.start) ?? mononymAt(text, before.start);
  if (names !== null && isClosed(text, names, quoteStart)) return names;
  if (YEAR.test(written) && !/:\s*$/.test(text.slice(before.start, quoteStart))) return undefined;
  return isBody(written) ? oneName(before, written) : null;
}

/** Whether between names and a quote stand only marks, "in" and a year. */
function isClosed(text: string, names: WrittenNames, end: number): boolean {
  const between = text.slice(names.next, end);
  return /^[\s,.:;،؛–—(-]*(?:\(?(?:1[4-9]|20)\d{2}[a-z]?\)?)?[\s,.:;،؛–—-]*$/u.test(between);
}

/** What follows tells a title from a word in quotes: "Les “Canadiens” de l'expédition" goes on in small letters. */
function isMarkedTitle(body: string, quote: Quote): boolean {
  const after = body.slice(quote.end, quote.end + 40);
  if (/^\s?: ?\p{Lu}/u.test(after)) return false;
  return (
    !/^ \p{Ll}/u.test(after) ||
    /^ (?:de |d['’]|par |by |in |dans |von |di |del? |aux |chez |publié|paru|\(|est |vu )/u.test(
      after,
    )
  );
}

// "Foucault, M. (1975). Surveiller et punir. Gallimard." / "Marc Bloch, La Société féodale, Albin Michel, 1939."
function namedReference(text: string, start: number): ReferenceFields | null {
  const names = bodyAt(text, start) ?? namesAt(text, start) ?? mononymAt(text, start);
  if (names === null) return null;
  const after = afterNames(text, names);
  if (after === null || after.rest >= text.trimEnd().length) return null;
  const parts = partsOf(text, { start: after.rest, end: text.length });
  if (isTitleFirst(text, names, parts) || isDoubtful(text, names, parts[0])) return null;
  const end = titleEnd(parts, { isDated: after.year !== null, isNamed: true });
  const imprint = imprintOf(text, parts.slice(end), { isDated: after.year !== null });
  return {
    ...authorOf(names),
    title: titleSpan(text, parts.slice(0, end)),
    ...imprint,
    year: after.year ?? imprint.year,
  };
}

/** Capitals alone are a title where a colon or the printing follows: "Chernobyl Disaster, Encyclopædia Britannica". */
function isDoubtful(text: string, names: WrittenNames, next: Part | undefined): boolean {
  const [first] = names.names;
  if (
    first === undefined ||
    first.sureness > CAPITALS ||
    first.normal.length !== first.end - first.start
  )
    return false;
  if (isBody(first.normal) && bodyAt(text, names.start) !== null) return false;
  return (
    /^\s?:/.test(text.slice(names.next)) || (next !== undefined && kindOf(next.text) !== 'text')
  );
}

interface AfterNames {
  readonly rest: number;
  readonly year: Span | null;
}

function afterNames(text: string, names: WrittenNames): AfterNames | null {
  const after = text.slice(names.next);
  const match = AFTER_NAMES.exec(after);
  if (match !== null) {
    const rest = names.next + match[0].length;
    return { rest, year: yearIn(text, { start: names.next, end: rest }) };
  }
  // "WILS L. Histoire des nations belges"
  const isDotted = text.charAt(names.next - 1) === '.' && /^\s+\p{Lu}/u.test(after);
  return isDotted ? { rest: names.next + 1, year: null } : null;
}

/** "Madame Bovary, Gustave Flaubert": what follows is more surely a name than what comes first. */
function isTitleFirst(text: string, names: WrittenNames, [second]: readonly Part[]): boolean {
  const own = names.names[0]?.sureness ?? 0;
  const other = second === undefined ? null : byline(text, second);
  return (other?.names[0]?.sureness ?? 0) > own;
}

// "Le Goût de l'archive, par Arlette Farge, Seuil, 1989" / "Sapiens - Yuval Noah Harari (Albin Michel)"
function titledReference(text: string, start: number): ReferenceFields {
  const parts = partsOf(text, { start, end: text.length });
  const among = bylineAmong(text, parts, 1);
  const by = among?.names ?? bylineWithin(text, parts[0]);
  const stop = titleEnd(parts, { isDated: false, isNamed: false });
  const end = Math.min(among?.at ?? stop, stop);
  const bare = titleSpan(text, parts.slice(0, end));
  const isWithin = by !== null && among === null && bare !== null;
  const title = isWithin ? trimTitle(text, { start: bare.start, end: by.start }) : bare;
  const imprint = parts.slice(end).filter((part) => !isWithinNames(part, by));
  return { ...authorOf(by), title, ...imprintOf(text, imprint, { isDated: false }) };
}

/** How many parts the title has: up to the first that tells of the printing. */
function titleEnd(parts: readonly Part[], manner: Manner): number {
  const stop = parts.findIndex((part, i) => i > 0 && isStop(part, parts[i + 1], manner));
  const end = stop < 0 ? parts.length : stop;
  if (isUnknownHouse(parts, end, manner)) return end - 1;
  return end;
}

function isStop(part: Part, next: Part | undefined, { isDated }: Manner): boolean {
  if (part.kind === 'place') return isPlaceOfPrinting(next);
  if (part.kind !== 'text' || part.mark === '\n') return true;
  if (isDated && isEndOfSentence(part, next)) return true;
  return part.mark !== '(' && placeBefore(part) > 0;
}

/** Its house or its year follows; not so in "Paris, Texas (Wim Wenders, 1984)" or "Belgique, Wallonie, Flandre : …". */
function isPlaceOfPrinting(next: Part | undefined): boolean {
  if (next === undefined) return true;
  return next.mark !== '(' && next.kind !== 'place' && !/^\p{Ll}/u.test(next.text);
}

/** "Reliable or Risky? Clinical Chemistry, 57(12)": after a question the title may go on, but not before a volume. */
function isEndOfSentence({ mark, text }: Part, next: Part | undefined): boolean {
  if (mark === '?') return next === undefined || next.kind !== 'text';
  return mark === '.' || (mark === '(' && /^\p{Lu}/u.test(text));
}

function titleSpan(text: string, parts: readonly Part[]): Span | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  return trimTitle(text, { start: first.start, end: last.end });
}

/** The field of the author, of names that were read. */
export function authorOf(names: WrittenNames | null): Pick<ReferenceFields, 'author' | 'names'> {
  if (names === null) return { author: null, names: [] };
  const first = names.names[0];
  return { author: { start: first?.start ?? names.start, end: names.end }, names: names.names };
}

/** The same fields in a text that holds theirs from an offset on. */
export function movedBy(offset: number, fields: ReferenceFields): ReferenceFields {
  const moved = (span: Span | null) => (span === null ? null : shifted(span, offset));
  return {
    author: moved(fields.author),
    title: moved(fields.title),
    publisher: moved(fields.publisher),
    year: moved(fields.year),
    names: fields.names.map((name) => ({ ...name, ...shifted(name, offset) })),
  };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
