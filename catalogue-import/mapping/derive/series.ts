import { foldedWords } from '../../../app/shared/text.ts';
import type { Series } from '../../../app/shared/catalogue-record.ts';
import { fieldsOf, valueOf, type IndexedRecord } from '../indexed-record.ts';
import { displayText } from './display-text.ts';
import { linkedRecord } from './linked-field.ts';

const LINKED_TAGS = ['461', '410', '462'] as const;
// "Collection / responsible body": the body is no part of the title.
const RESPONSIBILITY = /\s+\/\s.*$/;

/**
 * Sets (461, 462) and series, linked (410) and as printed (225). The same title counts once, with the first volume
 * number found for it.
 */
export function seriesOf(record: IndexedRecord): Series[] {
  const linked = fieldsOf(record, ...LINKED_TAGS).map(linkedRecord);
  const printed = fieldsOf(record, '225').map((field) => ({
    title: valueOf(field, 'a'),
    volume: valueOf(field, 'v'),
  }));
  return distinctSeries([...linked, ...printed]);
}

function distinctSeries(
  found: readonly { readonly title: string | null; readonly volume: string | null }[],
): Series[] {
  const byTitle = new Map<string, Series>();
  for (const each of found) {
    const title = displayText(each.title?.replace(RESPONSIBILITY, '') ?? '');
    const volume = each.volume === null ? null : displayText(each.volume) || null;
    const key = foldedWords(title);
    if (key === '') continue;
    const known = byTitle.get(key);
    byTitle.set(
      key,
      known === undefined ? { title, volume } : { ...known, volume: known.volume ?? volume },
    );
  }
  return [...byTitle.values()];
}
