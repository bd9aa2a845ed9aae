import { trimSpan, type Span } from '../../shared/spans.ts';
import { placeBefore, YEAR, type Part } from './reference-parts.ts';

/** How the parts before the printing are written. */
export interface Manner {
  /** The year stands after the names: the title is one sentence, and so is the publisher. */
  readonly isDated: boolean;
  /** The author stands before the title. */
  readonly isNamed: boolean;
}

export interface Imprint {
  readonly publisher: Span | null;
  readonly year: Span | null;
}

/** The publisher and the year told by the parts after the title. */
export function imprintOf(
  text: string,
  parts: readonly Part[],
  { isDated }: Pick<Manner, 'isDated'>,
): Imprint {
  return {
    publisher:
      publisherOf(text, parts, isTold) ??
      (isDated ? sentenceHouse(text, parts) : publisherOf(text, parts, isByPlace)),
    year: yearOf(text, parts),
  };
}

/** The same where only words that name a publisher tell one: after a title in a sentence. */
export function printingOf(text: string, parts: readonly Part[]): Imprint {
  const publisher = publisherOf(text, parts, isTold);
  return { publisher, year: publisher === null ? null : yearOf(text, parts) };
}

/** How a part is told to be the publisher among others. */
type Telling = (parts: readonly Part[], i: number) => boolean;

function publisherOf(text: string, parts: readonly Part[], tells: Telling): Span | null {
  const house = parts.find((_, i) => tells(parts, i));
  return house === undefined ? null : houseSpan(text, house);
}

/** By its words, or by the place before it: "Paris : Aubier". */
function isTold(parts: readonly Part[], i: number): boolean {
  const part = parts[i];
  return part?.kind === 'house' || (part?.kind === 'text' && placeBefore(part) > 0);
}

/** After a place, before a year, after a year and a dash, or the last word of all: a publisher that no list knows. */
function isByPlace(parts: readonly Part[], i: number): boolean {
  const [before, part, next] = [parts[i - 1], parts[i], parts[i + 1]];
  if (part?.kind !== 'text' || !isShort(part.text)) return false;
  if (before?.kind === 'place' || (before?.kind === 'year' && part.mark === '-')) return true;
  if (parts.some(({ kind }) => kind === 'container')) return false;
  return next === undefined ? isNameOfHouse(part.text) : next.kind === 'year';
}

/** "(2011). Thinking, fast and slow. Farrar, Straus and Giroux.": a sentence without volume, pages or journal. */
function sentenceHouse(text: string, parts: readonly Part[]): Span | null {
  const next = parts.findIndex((part, i) => i > 0 && part.mark === '.');
  const sentence = next < 0 ? parts : parts.slice(0, next);
  const [first, last] = [sentence[0], sentence.at(-1)];
  if (first === undefined || last === undefined || sentence.some(({ kind }) => kind !== 'text'))
    return null;
  return isShort(first.text) ? trimTitle(text, { start: first.start, end: last.end }) : null;
}

// "paru en mars 2024 aux éditions du Rocher", "publié chez Grasset", "éditions Grasset", "les belles lettres"
const LEAD =
  /^(?:\p{Ll}.*?\s(?:aux|chez|par les|par|by|bei|por) |(?:aux|chez|par|les|in|bei|by|en) )?(?:[ÉéEe]d(?:itions?|\.)\s+(?=(?:du |des? |de la )?\p{Lu})(?!d[ue]))?/u;

/** "aux éditions Grasset en 2024" gives "Grasset", "Paris : Seuil" gives "Seuil". */
function houseSpan(text: string, part: Part): Span | null {
  const place = placeBefore(part);
  const bare = part.text.slice(place);
  const lead = LEAD.exec(bare)?.[0].length ?? 0;
  const end = bare.search(/\s+(?:en\s+)?\(?(?:1[4-9]|20)\d{2}|[,;]\s/u);
  const start = part.start + place + lead;
  const span = trimSpan(
    text,
    { start, end: end < lead ? part.end : part.start + place + end },
    /[\s,:;–—«»“”"(-]/,
  );
  return withoutFullStop(text, span);
}

function yearOf(text: string, parts: readonly Part[]): Span | null {
  const told = parts.filter(({ kind }) => kind !== 'note');
  const dated =
    told.find(({ kind }) => kind === 'year') ??
    told.findLast((part) => isBrief(part) && yearIn(text, part) !== null);
  return dated === undefined ? null : yearIn(text, dated);
}

function isBrief({ kind, text }: Part): boolean {
  const isDate = /\d{1,2} \p{L}+ \d{4}\P{L}*$/u.test(text);
  return kind === 'house' || isDate || text.split(/\s/).length < 5;
}

/** The first year of a stretch. */
export function yearIn(text: string, { start, end }: Span): Span | null {
  const match = YEAR.exec(text.slice(start, end));
  return match === null
    ? null
    : { start: start + match.index, end: start + match.index + match[0].length };
}

const NO_HOUSE =
  /^(?:Une?|Des|Du|De|Histoire|Comment|Pourquoi|Essais?|Chroniques?|An?|Ein|Eine|Una?|Récits?|Entre|Vers|Dans|Sur)\s/u;

/** Whether the last part before the printing is a publisher that no list knows: short, in capitals, before a year. */
export function isUnknownHouse(
  parts: readonly Part[],
  end: number,
  { isNamed, isDated }: Manner,
): boolean {
  const [last, next] = [parts[end - 1], parts[end]];
  if (last === undefined || end < 2 || last.kind !== 'text' || last.mark === ')') return false;
  if (!isShort(last.text)) return false;
  if (next === undefined) return isNamed && !isDated && isNameOfHouse(last.text);
  return next.kind === 'year' || (next.kind === 'note' && isNameOfHouse(last.text));
}

function isShort(text: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(text) && text.split(/\s/).length <= 5 && !NO_HOUSE.test(text);
}

/** Every longer word has its capital: "Alizé", "Presses de la Cité". */
function isNameOfHouse(text: string): boolean {
  return (
    text.length < 40 &&
    text.split(/[\s'’-]+/).every((word) => word.length < 4 || /^[\p{Lu}\p{Lo}\p{N}]/u.test(word))
  );
}

/** A title without the marks around it; a bracket or a quotation that it opened is its own. */
export function trimTitle(text: string, span: Span): Span | null {
  const trimmed = trimSpan(text, span, /[\s,:;–—«»“”"„*_→|/-]/);
  const written = text.slice(trimmed.start, trimmed.end);
  const isOpen =
    written.lastIndexOf('(') > written.lastIndexOf(')') && text.charAt(trimmed.end) === ')';
  const isQuoted =
    written.lastIndexOf('“') > written.lastIndexOf('”') && text.charAt(trimmed.end) === '”';
  const hasQuote =
    written.indexOf('”') >= 0 && !written.slice(0, written.indexOf('”')).includes('“');
  const start = trimmed.start - (hasQuote && text.charAt(trimmed.start - 1) === '“' ? 1 : 0);
  return withoutFullStop(text, { start, end: trimmed.end + (isOpen || isQuoted ? 1 : 0) });
}

/** The full stop of the sentence goes, that of an initial stays: "P.O.L." */
function withoutFullStop(text: string, { start, end }: Span): Span | null {
  const last = end - (/[\p{L}\p{N})]{2}\.$/u.test(text.slice(start, end)) ? 1 : 0);
  return last - start < 2 || !/[\p{L}\p{N}]/u.test(text.slice(start, last))
    ? null
    : { start, end: last };
}
