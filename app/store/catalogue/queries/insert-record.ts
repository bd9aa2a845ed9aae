import type { CatalogueRecord } from '../../../shared/catalogue-record.ts';
import type { Connection } from '../../sqlite.ts';

/** Inserts records in the order in which they are given, some together. An id that the build has already throws. */
export interface RecordInserter {
  insert(record: CatalogueRecord): void;
  /** Writes those that still wait for others. */
  flush(): void;
}

/**
 * Records of one statement. A processor holds either what maps a record or what stores one near by: to go from one to
 * the other for each record costs a fifth of the whole. Twice as many gain no more.
 */
const TOGETHER = 64;
const INSERT = 'INSERT INTO record (id, source, expires, arrived, json) VALUES ';
const ROW = '(?, ?, ?, ?, ?)';

type Values = readonly [string, string, string | null, string | null, string];

/** Prepares the insertion of many records. */
export function prepareInsertRecords(database: Connection): RecordInserter {
  const insertAll = database.prepare<[Values[number][]]>(
    INSERT + Array.from({ length: TOGETHER }, () => ROW).join(', '),
  );
  const insertOne = database.prepare<[...Values]>(INSERT + ROW);
  let waiting: CatalogueRecord[] = [];
  return {
    insert: (record) => {
      waiting.push(record);
      if (waiting.length < TOGETHER) return;
      insertAll.run(waiting.flatMap(valuesOf));
      waiting = [];
    },
    flush: () => {
      for (const record of waiting) insertOne.run(...valuesOf(record));
      waiting = [];
    },
  };
}

function valuesOf(record: CatalogueRecord): Values {
  const { id, source, expires } = record;
  return [id, source.id, expires, arrivalOf(record), JSON.stringify(record)];
}

function arrivalOf({ entered, year }: CatalogueRecord): string | null {
  return entered ?? (year === null ? null : String(year));
}
