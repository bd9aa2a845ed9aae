import type { DataField } from '../../formats/marc-record.ts';
import { decodeHtmlEntities } from '../../formats/text/html-entities.ts';
import { NON_SORTING_BEGIN, NON_SORTING_END } from '../../formats/text/clean-text.ts';
import { valueOf } from '../indexed-record.ts';

// Most values are as they should be: one look spares them three replacements.
const UNFIT =
  /[\u0098\u009c]|\s\s|[\t\n\u00a0]|^[\s/:;=,]|[\s/:;=,]$|\s[.,](?:\s|$)|&[#a-z]|<\/?[a-z]/i;
const MARKS = /[\u0098\u009c]/g;
const BLANKS = /\s+/g;
// "Cadmus et Hermione . Tragédie", "La succession , les élections": how joined cards are written. No ". . ." of what goes on.
const BLANK_BEFORE = / ((?<!\. )\.(?= (?!\.))|(?<!, ),(?= ))/g;
/** Markup within a line, as feeds of publishers have it in titles: "<i>Antigone</i>, de Sophocle". */
const TAGS = /<\/?(?:b|br|em|font|i|p|span|strong|su[bp]|u)(?:\s[^<>]*)?\/?>/gi;
// ISBD punctuation that parts elements, left behind at the end or the start of a value: " /", " :", ";", "= ".
const ISBD_START = /^[/:;=,]\s+/;
const ISBD_END = /\s*[/:;=,]\s*$|(?<![\s.])\s+\.$/;
const MARKED_START = new RegExp(
  `^${NON_SORTING_BEGIN}([^${NON_SORTING_END}]*)${NON_SORTING_END}\\s*`,
);
/** A bracket before the title, perhaps among what is not filed. */
const OPENING = new RegExp(`^${NON_SORTING_BEGIN}?\\[`);
/** Films in English have French titles in France, and French books "The"; "La la land" begins with no article. */
const ARTICLE = /^(?:(?:les?|la(?! la )|une?|des|the)\s+|l['’]\s*)(?=\S)/i;
/** In French, "A nous les garçons" begins with no article. */
const ENGLISH_ARTICLE = /^an?\s+(?=\S)/i;

/** A value as it is shown: no non-sorting marks or HTML, single blanks, no ISBD punctuation left around it. */
export function displayText(value: string): string {
  if (!UNFIT.test(value)) return value;
  const text = decodeHtmlEntities(value.replace(TAGS, ''));
  const plain = text.replace(MARKS, '').replace(BLANKS, ' ').replace(BLANK_BEFORE, '$1').trim();
  return plain.replace(ISBD_START, '').replace(ISBD_END, '');
}

/** The first subfield of that code as it is shown, null where there is none or nothing to show. */
export function shownValue(field: DataField, code: string): string | null {
  const value = valueOf(field, code);
  return value === null ? null : displayText(value) || null;
}

/** "[Recueil. Portraits]" is filed without its brackets, and so is "[Le portrait]" without its article. */
function withoutBracket(written: string, unmarked: string): string {
  if (!OPENING.test(written)) return unmarked;
  return unmarked.replace(/^\[\s*/, '').replace(']', '');
}

/**
 * A title as it is filed: what stands between non-sorting marks at its start is removed. A record without such marks
 * in French or English loses a leading article instead (`languages` holds ISO 639-2 codes).
 */
export function filingText(value: string, languages: readonly string[]): string {
  const written = value.trimStart();
  const marked = written.startsWith(NON_SORTING_BEGIN);
  const unmarked = withoutBracket(
    written,
    displayText(marked ? written.replace(MARKED_START, '') : written),
  );
  if (marked) return unmarked;
  const first = languages.find((language) => language === 'fre' || language === 'eng');
  if (first === undefined) return unmarked;
  const filed = unmarked.replace(ARTICLE, '');
  return first === 'eng' && filed === unmarked ? filed.replace(ENGLISH_ARTICLE, '') : filed;
}
