import type { DataField, Subfield } from '../../formats/marc-record.ts';
import { fieldsOf, valueOf, valuesOf, type IndexedRecord } from '../indexed-record.ts';

/** What PMB writes in 200$d of the record that it makes up for the copies of an issue. */
const MADE_UP = 'Article_expl_bulletin';
/** Its date stands in $a, the title of the periodical in $h and its number in $i. */
const PLACES: readonly (readonly [from: string, to: string])[] = [
  ['h', 'a'],
  ['i', 'h'],
  ['a', 'e'],
];

/** The record with the title of the periodical, the number and the date in their places, where it is an issue of PMB. */
export function withTitleOfIssue(record: IndexedRecord): IndexedRecord {
  const [title] = fieldsOf(record, '200');
  if (title === undefined || valueOf(title, 'd') !== MADE_UP) return record;
  const subfields = PLACES.flatMap(([from, to]): Subfield[] =>
    valuesOf(title, from).map((value) => ({ code: to, value })),
  );
  const field: DataField = { ...title, subfields };
  return { ...record, data: new Map([...record.data, ['200', [field]]]) };
}
