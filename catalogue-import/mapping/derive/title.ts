import type { Title } from '../../../app/shared/catalogue-record.ts';
import { foldedWords } from '../../../app/shared/text.ts';
import type { DataField } from '../../formats/marc-record.ts';
import {
  fieldsOf,
  hasValue,
  oncePerRecord,
  valueOf,
  valuesIn,
  valuesOf,
  type IndexedRecord,
} from '../indexed-record.ts';
import { formsOf } from '../forms.ts';
import { LANGUAGES } from './codes.ts';
import { displayText, filingText } from './display-text.ts';
import { withoutDesignation } from './kind.ts';
import { linkedRecord } from './linked-field.ts';

/**
 * UNIMARC(B): uniform title, parallel, half title, cover, added title page, caption, running, spine, other, key,
 * abbreviated, expanded, variants, artificial.
 */
// prettier-ignore
const OTHER_TAGS = [
  '500', '510', '511', '512', '513', '514', '515', '516', '517', '518', '520', '530', '531', '532', '540', '541', '545',
  '560',
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
  const stated = formsOf(valuesIn(record, '200', 'f', 'g'), displayText);
  return (stated.length > 0 ? stated.join(' ; ') : statedOnCard(record)) || null;
}

function statedOnCard(record: IndexedRecord): string {
  const [title = ''] = valuesIn(record, '200', 'a');
  return CARD.exec(displayText(title))?.groups?.['responsibility'] ?? '';
}

/** The first 200$a with its non-sorting marks; else the title of the set or the form; else "Sans titre". */
export const mainTitle = oncePerRecord((record): string => {
  const hasStatement = hasValue(record, '200', 'f');
  for (const own of valuesIn(record, '200', 'a', 'i', 'e')) {
    const title = withoutDesignation(own);
    const found = hasStatement ? title : title.replace(CARD, '');
    if (displayText(found) !== '') return found;
  }
  for (const field of fieldsOf(record, ...FALLBACK_TAGS)) {
    const { title } = linkedRecord(field);
    if (title !== null && displayText(title) !== '') return title;
  }
  return UNTITLED;
});

/** "2" or "Tome 3": $h, else $v; null for a title without parts. */
export function partOf(field: DataField): string | null {
  return joined(valuesOf(field, 'h'), ', ') ?? joined(valuesOf(field, 'v').slice(0, 1), '');
}

function otherTitles(record: IndexedRecord, main: string): string[] {
  const titles = valuesIn(record, '200', 'a').slice(1);
  titles.push(...valuesIn(record, '200', 'c', 'd'));
  for (const field of fieldsOf(record, ...OTHER_TAGS)) titles.push(valueOf(field, 'a') ?? '');
  for (const field of fieldsOf(record, ...LINKED_TAGS))
    titles.push(linkedRecord(field).title ?? '');
  return titles.length === 0 ? titles : distinctTitles(titles.map(displayText), main);
}

/** Without the main title and without repetitions; titles that fold to nothing (other scripts keep letters) go. */
function distinctTitles(titles: readonly string[], main: string): string[] {
  const seen = new Set([foldedWords(main), '']);
  return titles.filter((title) => {
    const folded = foldedWords(title);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

function languagesOf(record: IndexedRecord): string[] {
  return valuesIn(record, '101', 'a').map(LANGUAGES.normalise);
}

function joined(values: readonly string[], separator: string): string | null {
  let text = '';
  for (const value of values) {
    const shown = displayText(value);
    text = text === '' || shown === '' ? text + shown : text + separator + shown;
  }
  return text || null;
}
