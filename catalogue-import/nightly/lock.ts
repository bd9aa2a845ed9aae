import fs from 'node:fs';
import path from 'node:path';
import { openDatabase } from '../../app/store/sqlite.ts';
import { withStoreFailures } from '../../app/store/store-failure.ts';
import { Failure } from '../../app/shared/failure.ts';

const LOCK_FILE = 'import.lock';

/** The right to import into a data folder; it ends with `release`, or with the process. */
export interface ImportLock {
  release(): void;
}

/**
 * Takes the right to import into `dataDir`, which is made where it is missing. The lock is an exclusive transaction on
 * an empty SQLite file: the operating system drops it when a process dies, so none is ever left behind. Throws
 * `import-running` where another import holds it, `data-folder-unwritable` or `disk-full`.
 */
export function lockImport(dataDir: string): ImportLock {
  return withStoreFailures(dataDir, () => {
    fs.mkdirSync(dataDir, { recursive: true });
    fs.accessSync(dataDir, fs.constants.W_OK);
    const file = path.join(dataDir, LOCK_FILE);
    const database = openDatabase(file, 'write');
    try {
      database.pragma('busy_timeout = 0');
      database.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      throw isBusy(error) ? importRunning(dataDir, error) : error;
    }
    return { release: () => void database.close() };
  });
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

function importRunning(dataDir: string, cause: unknown): Failure {
  return new Failure(
    'import-running',
    `Un autre import est en cours dans « ${dataDir} ». Attendez qu’il finisse, puis recommencez.`,
    { cause },
  );
}
