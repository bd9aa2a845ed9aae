import type { IndexedRecord } from './indexed-record.ts';
import { LEADER } from './path.ts';
import type { Mapping, Rule } from './verbs.ts';

/** The tags that a mapping reads. */
export function tagsOf(mapping: Readonly<Record<string, Rule<unknown>>>): ReadonlySet<string> {
  return new Set(Object.values(mapping).flatMap(tagsOfRule));
}

function tagsOfRule({ paths }: Rule<unknown>): string[] {
  return paths.map((path) => path.slice(0, 3));
}

const NOWHERE: readonly number[] = [];
const EMPTY: IndexedRecord = { leader: '', control: new Map(), data: new Map() };

/**
 * Applies every row of a mapping to a record. A row reads nothing but its paths, so that one none of whose fields stands
 * in the record gives what it gives for an empty record: a third of the rows of UNIMARC find something in a usual record.
 */
export function applierOf<T extends object>(mapping: Mapping<T>): (record: IndexedRecord) => T {
  type Row = readonly [field: keyof T, rule: Rule<T[keyof T]>];
  // `Object.entries` forgets that these are the rows of T, which the type of the table has checked.
  const rows = Object.entries(mapping) as unknown as readonly Row[];
  const ofEmpty = Object.fromEntries(rows.map(([field, rule]) => [field, rule.read(EMPTY)])) as T;
  const placesByTag = new Map<string, number[]>();
  for (const [place, [, rule]] of rows.entries()) {
    for (const tag of new Set(tagsOfRule(rule))) {
      placesByTag.set(tag, [...(placesByTag.get(tag) ?? []), place]);
    }
  }
  // One for all records: each is mapped before the next one.
  const isConcerned = new Uint8Array(rows.length);
  const mark = (tag: string): void => {
    for (const place of placesByTag.get(tag) ?? NOWHERE) isConcerned[place] = 1;
  };
  return (record) => {
    isConcerned.fill(0);
    mark(LEADER);
    for (const tag of record.control.keys()) mark(tag);
    for (const tag of record.data.keys()) mark(tag);
    const target = { ...ofEmpty };
    let place = 0;
    for (const [field, rule] of rows) {
      if (isConcerned[place] === 1) target[field] = rule.read(record);
      place += 1;
    }
    return target;
  };
}
