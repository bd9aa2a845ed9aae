import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import { openDatabase } from '../sqlite.ts';
import { withStoreFailures } from '../store-failure.ts';
import { CATALOGUE_FILE } from './schema.ts';

/** A record as a list of changes shows it. */
export interface ListedRecord {
  readonly id: string;
  readonly title: string;
}

/** A record that both builds have, and what differs in it. */
export interface ChangedRecord extends ListedRecord {
  readonly fields: readonly (keyof CatalogueRecord)[];
}

/** One kind of difference between two builds. */
export interface Difference<Example extends ListedRecord = ListedRecord> {
  readonly count: number;
  /** The first hundred, in the order of the import. */
  readonly examples: readonly Example[];
}

/** What a build has that the one before had not, the other way round, and what both have and differs. */
export interface Changes {
  readonly added: Difference;
  readonly removed: Difference;
  readonly changed: Difference<ChangedRecord>;
}

const EXAMPLES = 100;
const ADDED = 'FROM main.record a LEFT JOIN before.record b ON b.id = a.id WHERE b.id IS NULL';
const REMOVED = 'FROM before.record a LEFT JOIN main.record b ON b.id = a.id WHERE b.id IS NULL';
const CHANGED = 'FROM main.record a JOIN before.record b ON b.id = a.id WHERE a.json <> b.json';

/** Compares two finished builds of this version, record by record. Throws `file-unreadable` where one is damaged. */
export function compareBuilds(before: string, after: string): Changes {
  return withStoreFailures(after, () => {
    const database = openDatabase(path.join(after, CATALOGUE_FILE), 'read');
    try {
      database.prepare('ATTACH ? AS before').run(path.join(before, CATALOGUE_FILE));
      const count = (from: string): number =>
        Number(database.prepare(`SELECT count(*) ${from}`).pluck().get());
      const difference = (from: string): Difference => {
        const examples = database
          .prepare<[number], ListedRecord>(
            `SELECT a.id, a.json ->> '$.title.main' AS title ${from} ORDER BY a.number LIMIT ?`,
          )
          .all(EXAMPLES);
        return { count: count(from), examples };
      };
      const changed = database
        .prepare<[number], { readonly after: string; readonly before: string }>(
          `SELECT a.json AS after, b.json AS before ${CHANGED} ORDER BY a.number LIMIT ?`,
        )
        .all(EXAMPLES);
      return {
        added: difference(ADDED),
        removed: difference(REMOVED),
        changed: { count: count(CHANGED), examples: changed.map(changedRecord) },
      };
    } finally {
      database.close();
    }
  });
}

function changedRecord(texts: { readonly after: string; readonly before: string }): ChangedRecord {
  // Both are as this version wrote them.
  const after = JSON.parse(texts.after) as CatalogueRecord;
  const before = JSON.parse(texts.before) as CatalogueRecord;
  const keys = Object.keys({ ...before, ...after }) as (keyof CatalogueRecord)[];
  const fields = keys.filter((key) => !isDeepStrictEqual(after[key], before[key]));
  return { id: after.id, title: after.title.main, fields };
}
