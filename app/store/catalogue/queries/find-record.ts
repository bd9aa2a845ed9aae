import type { CatalogueRecord } from '../../../shared/catalogue-record.ts';
import type { Connection } from '../../sqlite.ts';

interface Row {
  readonly json: string;
}

/** Prepares the look-up of a record by its id: the record, or null where the build has none of that id. */
export function prepareFindRecord(database: Connection): (id: string) => CatalogueRecord | null {
  const statement = database.prepare<[string], Row>('SELECT json FROM record WHERE id = ?');
  return (id) => {
    const row = statement.get(id);
    return row === undefined ? null : recordOfJson(row.json);
  };
}

/** Prepares the look-up of many records at once: one for each of the ids that the build has, in any order. */
export function prepareFindRecords(
  database: Connection,
): (ids: readonly string[]) => CatalogueRecord[] {
  const statement = database
    .prepare<[string], string>(
      'SELECT json FROM record WHERE id IN (SELECT value FROM json_each(?))',
    )
    .pluck();
  return (ids) => statement.all(JSON.stringify(ids)).map(recordOfJson);
}

/** The record that `insertRecord` stored: the build is ours and immutable, so its shape is trusted. */
export function recordOfJson(json: string): CatalogueRecord {
  return JSON.parse(json) as CatalogueRecord;
}
