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

/** The record that `insertRecord` stored: the build is ours and immutable, so its shape is trusted. */
export function recordOfJson(json: string): CatalogueRecord {
  return JSON.parse(json) as CatalogueRecord;
}
