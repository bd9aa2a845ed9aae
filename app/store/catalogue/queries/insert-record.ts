import type { CatalogueRecord } from '../../../shared/catalogue-record.ts';
import type { Connection } from '../../sqlite.ts';

/** Prepares the insertion of a record; false where the build already has one of that id, which stays as it is. */
export function prepareInsertRecord(database: Connection): (record: CatalogueRecord) => boolean {
  const statement = database.prepare<[string, string, string | null, string | null, string]>(
    'INSERT INTO record (id, source, expires, arrived, json) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
  );
  return (record) => {
    const { id, source, expires } = record;
    const json = JSON.stringify(record);
    return statement.run(id, source.id, expires, arrivalOf(record), json).changes === 1;
  };
}

function arrivalOf({ entered, year }: CatalogueRecord): string | null {
  return entered ?? (year === null ? null : String(year));
}
