import type { CatalogueRecord } from '../../../shared/catalogue-record.ts';
import type { Connection } from '../../sqlite.ts';
import { recordOfJson } from './find-record.ts';

/** Where a list of the latest records goes on: after the record of that number, which arrived then. */
export interface ArrivalMark {
  /** A day, "2026-03-18", or a year, which stands before its days. */
  readonly arrived: string;
  readonly number: number;
}

/** Some of the latest records, latest first, and where to go on. */
export interface LatestSlice {
  readonly records: readonly { readonly record: CatalogueRecord; readonly arrived: string }[];
  /** Null: the build has no more. */
  readonly last: ArrivalMark | null;
}

interface Row extends ArrivalMark {
  readonly json: string;
}

/**
 * At most `limit` records that arrived no later than the mark, the latest first and of one day the last of the import.
 * Those that say neither a day of entry nor a year are in no such list.
 */
export function latestRecords(
  database: Connection,
  { from, limit }: { readonly from: ArrivalMark; readonly limit: number },
): LatestSlice {
  const rows = database
    .prepare<[string, number, number], Row>(
      `SELECT number, arrived, json FROM record WHERE (arrived, number) < (?, ?)
       ORDER BY arrived DESC, number DESC LIMIT ?`,
    )
    .all(from.arrived, from.number, limit);
  const last = rows.at(-1);
  return {
    records: rows.map(({ arrived, json }) => ({ record: recordOfJson(json), arrived })),
    last:
      last === undefined || rows.length < limit
        ? null
        : { arrived: last.arrived, number: last.number },
  };
}
