import type { CatalogueRecord } from '../../../shared/catalogue-record.ts';
import type { Connection } from '../../sqlite.ts';
import { recordOfJson } from './find-record.ts';

const OF_SOURCE = 'FROM record WHERE source = ? AND (expires IS NULL OR expires > ?)';

interface Row {
  readonly json: string;
}

/** How many records of a source are of use after that instant. */
export function countOfSource(database: Connection, sourceId: string, after: string): number {
  const statement = database.prepare<[string, string]>(`SELECT count(*) ${OF_SOURCE}`);
  return Number(statement.pluck().get(sourceId, after));
}

/** The records of a source that are of use after that instant, one at a time, in the order of the import. */
export function* listRecordsOfSource(
  database: Connection,
  sourceId: string,
  after: string,
): Generator<CatalogueRecord> {
  const statement = database.prepare<[string, string], Row>(
    `SELECT json ${OF_SOURCE} ORDER BY number`,
  );
  for (const row of statement.iterate(sourceId, after)) yield recordOfJson(row.json);
}
