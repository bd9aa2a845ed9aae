import type { IndexedRecord } from './indexed-record.ts';
import type { Mapping, Rule } from './verbs.ts';

/** The tags that a mapping reads. */
export function tagsOf(mapping: Readonly<Record<string, Rule<unknown>>>): ReadonlySet<string> {
  const paths = Object.values(mapping).flatMap((rule) => rule.paths);
  return new Set(paths.map((path) => path.slice(0, 3)));
}

/** Applies every row of a mapping to a record. */
export function applyMapping<T extends object>(mapping: Mapping<T>, record: IndexedRecord): T {
  const target: Partial<T> = {};
  // `Object.keys` forgets that these are the fields of T, which the type of the table has checked.
  for (const field of Object.keys(mapping) as (keyof T)[])
    target[field] = mapping[field].read(record);
  // Every field of T has its row, so nothing is missing.
  return target as T;
}
