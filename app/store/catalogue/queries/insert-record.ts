import type { CatalogueRecord } from '../../../shared/catalogue-record.ts';
import type { Connection } from '../../sqlite.ts';

/** Prepares the insertion of a record; false where the build already has one of that id, which stays as it is. */
export function prepareInsertRecord(database: Connection): (record: CatalogueRecord) => boolean {
  const statement = database.prepare<[string, string]>(
    'INSERT INTO record (id, json) VALUES (?, ?) ON CONFLICT (id) DO NOTHING',
  );
  return (record) => statement.run(record.id, JSON.stringify(record)).changes === 1;
}
