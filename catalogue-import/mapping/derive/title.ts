import type { Title } from '../../../app/shared/catalogue-record.ts';
import { foldedWords } from '../../../app/shared/text.ts';
import type { DataField } from '../../formats/marc-record.ts';
import { fieldsOf, valueOf, valuesIn, valuesOf, type IndexedRecord } from '../indexed-record.ts';
import { displayText, filingText } from './display-text.ts';
import { withoutDesignation } from './kind.ts';
import { linkedRecord } from './linked-field.ts';

/** UNIMARC(B): uniform title, parallel, cover, caption, running, spine, other, key, abbreviated, expanded, variants. */
// prettier-ignore
const OTHER_TAGS = [
  '500', '510', '512', '514', '515', '516', '517', '518', '520', '530', '531', '532', '540', '541', '545',
] as const;
/** Original of a translation, works published in one volume with this one, what a serial continues or is continued by. */
const LINKED_TAGS = ['454', '423', '430', '440'] as const;
/** Set, and form title: a record without a title of its own is named after them. */
const FALLBACK_TAGS = ['500', '461', '503'] as const;

/** What a record without any title is shown as. */
export const UNTITLED = 'Sans titre';

/**
 * The title: 200$a, with part number $h (or $v) and, as its subtitle, part title $i and $e. Further `$a` and `$c` are
 * the other works of a collection without a common title; with parallel titles $d, variants 5XX and linked works they
 * are the other titles, in record order.
 */
export function titleOf(record: IndexedRecord): Title {
  const [field] = fieldsOf(record, '200');
  const raw = mainTitle(record);
  const main = displayText(raw);
  return {
    main,
    subtitle: field === undefined ? null : joined(valuesOf(field, 'i', 'e'), ' : '),
    part: field === undefined ? null : partOf(field),
    filing: filingText(raw, languagesOf(record)),
    others: otherTitles(record, main),
  };
}

// "Le musée / [rédigé par] X": a whole card in one subfield, where 200$f is missing.
const CARD = /\s\/\s+(?<responsibility>.*)$/;

/**
 * The statements of responsibility of field 200, $f then $g, joined; where there is none, what a card has after " / " in
 * its title. Null where the record says nothing.
 */
export function responsibilityOf(record: IndexedRecord): string | null {
  const stated = valuesIn(record, '200', 'f', 'g').map(displayText);
  const all = stated.some((text) => text !== '') ? stated : [statedOnCard(record)];
  return [...new Set(all)].filter((text) => text !== '').join(' ; ') || null;
}

function statedOnCard(record: IndexedRecord): string {
  const [title = ''] = valuesIn(record, '200', 'a');
  return CARD.exec(displayText(title))?.groups?.['responsibility'] ?? '';
}

/** The first 200$a with its non-sorting marks; else the title of the set or the form; else "Sans titre". */
export function mainTitle(record: IndexedRecord): string {
  const own = valuesIn(record, '200', 'a', 'i', 'e');
  const hasStatement = valuesIn(record, '200', 'f').length > 0;
  const titles = own.map(withoutDesignation);
  const found = [
    ...(hasStatement ? titles : titles.map((title) => title.replace(CARD, ''))),
    ...fieldsOf(record, ...FALLBACK_TAGS).map((field) => linkedRecord(field).title ?? ''),
  ];
  return found.find((title) => displayText(title) !== '') ?? UNTITLED;
}

/** "2" or "Tome 3": $h, else $v; null for a title without parts. */
export function partOf(field: DataField): string | null {
  return joined(valuesOf(field, 'h'), ', ') ?? joined(valuesOf(field, 'v').slice(0, 1), '');
}

function otherTitles(record: IndexedRecord, main: string): string[] {
  const collected = [
    ...valuesIn(record, '200', 'a').slice(1),
    ...valuesIn(record, '200', 'c', 'd'),
  ];
  const variants = fieldsOf(record, ...OTHER_TAGS).map((field) => valueOf(field, 'a') ?? '');
  const linked = fieldsOf(record, ...LINKED_TAGS).map((field) => linkedRecord(field).title ?? '');
  return distinctTitles([...collected, ...variants, ...linked].map(displayText), main);
}

/** Without the main title and without repetitions; titles that fold to nothing (other scripts keep letters) go. */
function distinctTitles(titles: readonly string[], main: string): string[] {
  if (titles.length === 0) return [];
  const seen = new Set([foldedWords(main), '']);
  return titles.filter((title) => {
    const folded = foldedWords(title);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

function languagesOf(record: IndexedRecord): string[] {
  return valuesIn(record, '101', 'a');
}

function joined(values: readonly string[], separator: string): string | null {
  return (
    values
      .map(displayText)
      .filter((value) => value !== '')
      .join(separator) || null
  );
}
