import { foldedWords } from '../../../app/shared/text.ts';
import type { Series } from '../../../app/shared/catalogue-record.ts';
import { fieldsOf, valueOf, type IndexedRecord } from '../indexed-record.ts';
import { displayText, filingText } from './display-text.ts';
import { linkedRecord, type LinkedRecord } from './linked-field.ts';

// "Collection / responsible body": the body is no part of the title.
const RESPONSIBILITY = /\s+\/\s.*$/;
// "Folio (Paris)": a qualifier tells series apart in an authority file, not on a shelf.
const QUALIFIER = /\s*\([^)]*\)$/;
const FRENCH = ['fre'];

/**
 * Sets (461, 462) and series, as printed (225) and linked (410). One title counts once, articles and qualifiers apart,
 * in the form found first and with the first volume number.
 */
export function seriesOf(record: IndexedRecord): Series[] {
  const printed = fieldsOf(record, '225').map((field) => ({
    title: valueOf(field, 'a'),
    volume: valueOf(field, 'v'),
  }));
  const sets = fieldsOf(record, '461', '462').map(linkedRecord);
  return distinctSeries([...sets, ...printed, ...fieldsOf(record, '410').map(linkedRecord)]);
}

function distinctSeries(found: readonly LinkedRecord[]): Series[] {
  const byTitle = new Map<string, Series>();
  for (const each of found) {
    const title = displayText(each.title?.replace(RESPONSIBILITY, '').replace(QUALIFIER, '') ?? '');
    const volume = each.volume === null ? null : displayText(each.volume) || null;
    const key = foldedWords(filingText(title, FRENCH));
    const known = byTitle.get(key)?.volume ?? null;
    if (key !== '')
      byTitle.set(key, { title: byTitle.get(key)?.title ?? title, volume: known ?? volume });
  }
  return [...byTitle.values()];
}
