import fs from 'node:fs';
import { Failure, messageOf } from '../../shared/failure.ts';
import { flushFile } from '../durable-file.ts';
import { openDatabase, refuseCutFile, type Connection } from '../sqlite.ts';

/** Raised whenever the tables change: a file of another version is not opened. */
export const FULL_TEXT_VERSION = 1;

// Contentless: the table keeps the lists and positions of tokens alone. Tokens are ASCII letters and digits.
// https://www.sqlite.org/fts5.html
const SCHEMA = `
  CREATE VIRTUAL TABLE document USING fts5 (tokens, content = '', tokenize = 'ascii');
  CREATE TABLE words (
    number INTEGER PRIMARY KEY,
    words  BLOB NOT NULL
  ) STRICT;
`;
// For a build of a million documents: the pages that FTS5 merges are written once instead of three times.
const CACHE_WHILE_WRITING = 'cache_size = -64000';
// A reader keeps 4 MB of pages, as fast as 16; the rest is the system's own cache, which gives way when others need the
// memory.
const CACHE_WHILE_READING = 'cache_size = -4000';

/** A document and its words, as they were given to the writer. */
export interface FoundDocument {
  /** Counted from 0. */
  readonly number: number;
  readonly words: Uint8Array;
}

/** Writes the documents of one build into a full-text file. It owns the file until `finish`. */
export interface FullTextWriter {
  /** Adds the next document: its tokens, ASCII and parted by spaces, and its words in whatever form the caller reads. */
  add(tokens: string, words: Uint8Array): void;
  /** Closes the file for ever and brings it to the disk. */
  finish(): void;
}

/** Starts a file, in place of one that is there. */
export function createFullText(file: string): FullTextWriter {
  fs.rmSync(file, { force: true });
  const database = openDatabase(file, 'write');
  // An unfinished build is thrown away: its journal stays in memory (SQLite's defensive mode, which better-sqlite3 sets, allows
  // no less), and `finish` brings the file to the disk at once.
  for (const setting of ['journal_mode = MEMORY', 'synchronous = OFF', CACHE_WHILE_WRITING]) {
    database.pragma(setting);
  }
  database.exec(`${SCHEMA} BEGIN`);
  const insert = database.prepare('INSERT INTO document (rowid, tokens) VALUES (?, ?)');
  const insertWords = database.prepare('INSERT INTO words VALUES (?, ?)');
  let number = 0;
  return {
    add: (tokens, words) => {
      insert.run(number, tokens);
      insertWords.run(number, words);
      number += 1;
    },
    finish: () => {
      // One segment: a query reads one list a token instead of one a segment.
      database.exec(`INSERT INTO document (document) VALUES ('optimize')`);
      database.pragma(`user_version = ${FULL_TEXT_VERSION}`);
      database.exec('COMMIT');
      database.close();
      flushFile(file);
    },
  };
}

/** Reads a finished full-text file. It cannot write: the file is opened read-only. */
export interface FullTextReader {
  /** Documents that match, in the order of their numbers, from 0 to `last`: the first `limit` of them. */
  find(match: string, last: number, limit: number): readonly FoundDocument[];
  close(): void;
}

/** Opens a full-text file. Throws `catalogue-damaged`, naming it, where it is missing, unfinished, cut or no database. */
export function openFullText(file: string): FullTextReader {
  return orDamaged(file, () => {
    const database = openDatabase(file, 'read');
    try {
      return createReader(file, database);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function createReader(file: string, database: Connection): FullTextReader {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version !== FULL_TEXT_VERSION) {
    throw new Error(`its version is ${version}, not ${FULL_TEXT_VERSION}`);
  }
  refuseCutFile(file, database);
  database.pragma(CACHE_WHILE_READING);
  // CROSS JOIN keeps SQLite from walking the larger table first. https://www.sqlite.org/optoverview.html#crossjoin
  const find = database.prepare<[string, number, number], FoundDocument>(
    `SELECT words.number, words.words FROM document CROSS JOIN words ON words.number = document.rowid
     WHERE document MATCH ? AND document.rowid <= ? LIMIT ?`,
  );
  return {
    find: (match, last, limit) => orDamaged(file, () => find.all(match, last, limit)),
    close: () => void database.close(),
  };
}

function orDamaged<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new Failure(
      'catalogue-damaged',
      `${file} : cette partie du catalogue ne peut pas être lue (${messageOf(error)}). Importez de nouveau le catalogue.`,
      { cause: error },
    );
  }
}
