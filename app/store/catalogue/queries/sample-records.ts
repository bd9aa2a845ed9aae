import type { CatalogueRecord } from '../../../shared/catalogue-record.ts';
import type { Connection } from '../../sqlite.ts';
import { recordOfJson } from './find-record.ts';

/** Some records of the build, evenly spread over it, and where to go on. */
export interface SampleSlice {
  readonly records: readonly CatalogueRecord[];
  /** Number of the last one; null: the build has no more. */
  readonly last: number | null;
}

interface Row {
  readonly number: number;
  readonly json: string;
}

/** One record in `step`, at most `limit` of them, after the one of that number. */
export function sampleRecords(
  database: Connection,
  { after, step, limit }: { readonly after: number; readonly step: number; readonly limit: number },
): SampleSlice {
  const rows = database
    .prepare<[number, number, number], Row>(
      'SELECT number, json FROM record WHERE number > ? AND number % ? = 0 ORDER BY number LIMIT ?',
    )
    .all(after, step, limit);
  return {
    records: rows.map(({ json }) => recordOfJson(json)),
    last: rows.length < limit ? null : (rows.at(-1)?.number ?? null),
  };
}
