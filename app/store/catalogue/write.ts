import fs from 'node:fs';
import path from 'node:path';
import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import { flushFile, flushFolder } from '../durable-file.ts';
import { openDatabase, type Connection } from '../sqlite.ts';
import { withStoreFailures } from '../store-failure.ts';
import { writeBuildInfo } from './queries/build-info.ts';
import { prepareInsertRecords } from './queries/insert-record.ts';
import { CATALOGUE_FILE, CATALOGUE_INDEX, CATALOGUE_SCHEMA, CATALOGUE_VERSION } from './schema.ts';

/** Writes one catalogue build. It owns the database until `finish` or `abandon`. */
export interface CatalogueWriter {
  /** Stores a record. False, and nothing stored, where the build already has one of that id. */
  add(record: CatalogueRecord): boolean;
  /** Closes the build for ever and brings it to the disk. A build that was not finished is never opened. */
  finish(info: { readonly buildId: string }): void;
  /** Closes the build and removes its folder. */
  abandon(): void;
}

/**
 * Starts a build in `dir`, which is made anew: what an interrupted import left there goes. Every method throws
 * `data-folder-unwritable` or `disk-full` where the machine says so.
 */
export function createCatalogue(dir: string): CatalogueWriter {
  return withStoreFailures(dir, () => {
    fs.rmSync(dir, { recursive: true, force: true });
    fs.mkdirSync(dir, { recursive: true });
    const database = openDatabase(path.join(dir, CATALOGUE_FILE), 'write');
    prepareBuild(database);
    return createWriter(dir, database);
  });
}

const CACHE_KIBIBYTES = 32 * 1024;
const PAGE = 8 * 1024;

// An unfinished build is thrown away: its journal stays in memory (SQLite's defensive mode, which better-sqlite3 sets, allows
// no less), and `finish` brings the file to the disk at once.
function prepareBuild(database: Connection): void {
  // In pages of SQLite's usual 4 kB most records are cut over two. Larger ones than 8 kB gain no more, and are read slower.
  database.pragma(`page_size = ${PAGE}`);
  database.pragma('journal_mode = MEMORY');
  database.pragma('synchronous = OFF');
  // The tree of ids is filled in no order: with SQLite's usual 2 MB its pages would be written and read again and again.
  database.pragma(`cache_size = -${CACHE_KIBIBYTES}`);
  database.exec(CATALOGUE_SCHEMA);
  database.pragma(`user_version = ${CATALOGUE_VERSION}`);
  database.exec('BEGIN');
}

function createWriter(dir: string, database: Connection): CatalogueWriter {
  const inserter = prepareInsertRecords(database);
  const ids = new Set<string>();
  let items = 0;
  return {
    add: (record) => {
      if (ids.has(record.id)) return false;
      withStoreFailures(dir, () => inserter.insert(record));
      ids.add(record.id);
      items += record.items.length;
      return true;
    },
    finish: ({ buildId }) =>
      withStoreFailures(dir, () => {
        inserter.flush();
        database.exec(CATALOGUE_INDEX);
        writeBuildInfo(database, { buildId, records: ids.size, items });
        database.exec('COMMIT');
        database.close();
        flushFile(path.join(dir, CATALOGUE_FILE));
        flushFolder(dir);
      }),
    abandon: () => {
      database.close();
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}
