import path from 'node:path';
import { openDatabase } from '../sqlite.ts';
import { withStoreFailures } from '../store-failure.ts';
import { CATALOGUE_FILE } from './schema.ts';

/** A record as a list of changes shows it. */
export interface ListedRecord {
  readonly id: string;
  readonly title: string;
}

/** One kind of difference between two builds. */
export interface Difference {
  readonly count: number;
  /** The first hundred, in the order of the import. */
  readonly examples: readonly ListedRecord[];
}

/** What a build has that the one before had not, the other way round, and what both have and differs. */
export interface Changes {
  readonly added: Difference;
  readonly removed: Difference;
  readonly changed: Difference;
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
      const difference = (from: string): Difference => {
        const count = Number(database.prepare(`SELECT count(*) ${from}`).pluck().get());
        const examples = database
          .prepare<[number], ListedRecord>(
            `SELECT a.id, a.json ->> '$.title.main' AS title ${from} ORDER BY a.number LIMIT ?`,
          )
          .all(EXAMPLES);
        return { count, examples };
      };
      return {
        added: difference(ADDED),
        removed: difference(REMOVED),
        changed: difference(CHANGED),
      };
    } finally {
      database.close();
    }
  });
}
