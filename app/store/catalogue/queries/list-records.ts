import type { CatalogueRecord } from '../../../shared/catalogue-record.ts';
import type { Connection } from '../../sqlite.ts';
import { recordOfJson } from './find-record.ts';

interface Row {
  readonly json: string;
}

/** Every record of the build, one at a time, in the order of the import. */
export function* listRecords(database: Connection): Generator<CatalogueRecord> {
  const statement = database.prepare<[], Row>('SELECT json FROM record ORDER BY number');
  for (const row of statement.iterate()) yield recordOfJson(row.json);
}
