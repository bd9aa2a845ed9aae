import type { CatalogueRecord } from '../../../shared/catalogue-record.ts';
import type { Connection } from '../../sqlite.ts';

/** Prepares the insertion of a record; false where the build already has one of that id, which stays as it is. */
export function prepareInsertRecord(database: Connection): (record: CatalogueRecord) => boolean {
  const statement = database.prepare<[string, string, string | null, string]>(
    'INSERT INTO record (id, source, expires, json) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
  );
  return (record) => {
    const json = JSON.stringify(record);
    return statement.run(record.id, record.source.id, record.expires, json).changes === 1;
  };
}
