import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import Database from 'better-sqlite3';

/** An open SQLite file. Only this room sees it: other rooms get Readers, Writers and stores. */
export type Connection = Database.Database;

// better-sqlite3 13 is a Node-API 10 addon. Under an older Node its first `new Database` ends the process by a
// segmentation fault, without a word.
const REQUIRED_NODE_API = 10;

/**
 * Opens a SQLite file for writing, or only for reading. Throws a plain error where the runtime is too old to load
 * SQLite, and SQLite's own errors otherwise: see `storeFailure`.
 */
export function openDatabase(file: string, mode: 'read' | 'write'): Connection {
  refuseOldRuntime(process.versions['napi'], process.version);
  const database = new Database(file, { readonly: mode === 'read', timeout: BUSY_TIMEOUT });
  // A build never changes: its lock is taken once, not at each of the hundreds of records that an answer reads.
  if (mode === 'read') database.pragma('locking_mode = EXCLUSIVE');
  return database;
}

/** Milliseconds that a writer waits for another writer of the same file. */
export const BUSY_TIMEOUT = 10_000;

/** Throws unless the runtime offers Node-API 10 (Node 22.14 or later, Electron 35 or later). */
export function refuseOldRuntime(nodeApi: string | undefined, version: string): void {
  if (Number(nodeApi) >= REQUIRED_NODE_API) return;
  throw new Error(
    `SQLite needs Node-API ${REQUIRED_NODE_API} (Node 22.14 or later); this is Node ${version} with Node-API ` +
      `${nodeApi ?? 'unknown'}. Start En regard through "npm", which brings its own Node.`,
  );
}

/** The version of the SQLite that is loaded: proof that its binary fits this machine. Throws as `openDatabase`. */
export function sqliteVersion(): string {
  const database = openDatabase(':memory:', 'write');
  try {
    return String(database.prepare('SELECT sqlite_version()').pluck().get());
  } finally {
    database.close();
  }
}

/**
 * Throws where a file has fewer bytes than its database counts. SQLite reads pages as they are asked for: a file cut by
 * a failed copy would open well and fail in front of a patron.
 */
export function refuseCutFile(file: string, database: Connection): void {
  const pages = Number(database.pragma('page_count', { simple: true }));
  const expected = pages * Number(database.pragma('page_size', { simple: true }));
  const found = fs.statSync(file).size;
  if (found < expected)
    throw new Error(`${path.basename(file)} has ${found} bytes instead of ${expected}`);
}
