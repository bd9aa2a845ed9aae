import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { migrate } from '../migrations.ts';
import { BUSY_TIMEOUT, openDatabase, type Connection } from '../sqlite.ts';
import { withStoreFailures } from '../store-failure.ts';
import { SEATS_MIGRATIONS } from './migrations.ts';
import {
  prepareCacheAnswer,
  prepareCachedAnswer,
  prepareReplaceAnswer,
} from './queries/cached-answer.ts';
import { readGeneration, startGeneration } from './queries/generation.ts';
import { prepareDebit, prepareForgetMonthsBefore, prepareUsed } from './queries/quota.ts';

/** One analysis to count and to keep. */
export interface Debit {
  readonly seat: string;
  /** 'YYYY-MM'. */
  readonly month: string;
  /** Analyses that the seat has in a month; null: no limit. */
  readonly limit: number | null;
  /** Opaque: it names no seat and no time. */
  readonly key: string;
  readonly answer: string;
}

/** `used` is the seat's count after the call. `spent`: the limit was reached, nothing was counted or kept. */
export type DebitOutcome =
  | { readonly kind: 'debited'; readonly used: number }
  | { readonly kind: 'spent'; readonly used: number };

/** Counters of the seats and the answers that they share. Safe with several processes on one file. */
export interface SeatsStore {
  /** The answer kept under that key, null where there is none. It costs nothing. */
  cachedAnswer(key: string): string | null;
  /**
   * Counts one analysis and keeps its answer, both or neither, on the disk when it returns. An answer that another
   * seat has brought meanwhile is kept as it is and costs nothing. Counters of earlier months are deleted.
   */
  debitAndCache(debit: Debit): DebitOutcome;
  /** Puts a new answer in the place of a kept one, for a page that says something else by now. It costs nothing. */
  replaceAnswer(key: string, answer: string): void;
  /** Analyses that the seat has used in that month. */
  used(seat: string, month: string): number;
  /**
   * Names what the answers depend on (catalogue build, model, policy). Where the name differs from the last one, every
   * kept answer is forgotten: it speaks of a catalogue that is no longer there.
   */
  useGeneration(name: string): void;
  close(): void;
}

/**
 * Opens `seats.db`, makes it where it is missing, and brings it to the newest schema. Throws
 * `data-folder-unwritable` or `disk-full`, and so do the methods.
 */
export function openSeats(file: string): SeatsStore {
  return withStoreFailures(file, () => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const database = openDatabase(file, 'write');
    prepareSeats(database);
    return createStore(file, database);
  });
}

// better-sqlite3 sets NORMAL for WAL, with which a power cut may lose a counted analysis: FULL is said in so many
// words. `secure_delete` overwrites what is deleted.
function prepareSeats(database: Connection): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('secure_delete = ON');
  migrate(database, SEATS_MIGRATIONS);
}

function createStore(file: string, database: Connection): SeatsStore {
  const cachedAnswer = prepareCachedAnswer(database);
  const replaceAnswer = prepareReplaceAnswer(database);
  const used = prepareUsed(database);
  const debitOnce = prepareDebitAndCache(database);
  const useGeneration = database.transaction((name: string) => {
    if (readGeneration(database) !== name) startGeneration(database, name);
  });
  const log = createLogKeeper(database);
  return {
    cachedAnswer: (key) => withStoreFailures(file, () => cachedAnswer(key)),
    replaceAnswer: (key, answer) => withStoreFailures(file, () => replaceAnswer(key, answer)),
    used: (seat, month) => withStoreFailures(file, () => used(seat, month)),
    debitAndCache: (debit) => {
      const outcome = withStoreFailures(file, () => debitOnce(debit));
      log.emptySoon();
      return outcome;
    },
    useGeneration: (name) => withStoreFailures(file, () => useGeneration.immediate(name)),
    close: () => {
      log.stop();
      database.close();
    },
  };
}

// IMMEDIATE: a transaction that first reads and then writes fails under a second writer, whatever the time-out.
function prepareDebitAndCache(database: Connection): (debit: Debit) => DebitOutcome {
  const cachedAnswer = prepareCachedAnswer(database);
  const cacheAnswer = prepareCacheAnswer(database);
  const used = prepareUsed(database);
  const count = prepareDebit(database);
  const forgetMonthsBefore = prepareForgetMonthsBefore(database);
  const transaction = database.transaction((debit: Debit): DebitOutcome => {
    const before = used(debit.seat, debit.month);
    if (cachedAnswer(debit.key) !== null) return { kind: 'debited', used: before };
    if (debit.limit !== null && before >= debit.limit) return { kind: 'spent', used: before };
    forgetMonthsBefore(debit.month);
    count(debit.seat, debit.month);
    cacheAnswer(debit.key, debit.answer);
    return { kind: 'debited', used: before + 1 };
  });
  return (debit) => transaction.immediate(debit);
}

/**
 * Keeps the write-ahead log empty. It holds the pages of a transaction side by side: a seat's counter next to the
 * answer it asked for. It is emptied as soon as the call that wrote has returned, so that no one waits for it, and what
 * a killed process left is emptied at the start.
 */
function createLogKeeper(database: Connection): { emptySoon(): void; stop(): void } {
  let planned: NodeJS.Immediate | null = null;
  const emptySoon = (): void => {
    planned ??= setImmediate(() => {
      planned = null;
      emptyLog(database);
    });
  };
  emptyLog(database);
  return {
    emptySoon,
    stop: () => {
      if (planned !== null) clearImmediate(planned);
    },
  };
}

// Where another process is busy on the file, or the disk is full, the log stays as it is: nothing is lost by it, and
// the next analysis tries again.
function emptyLog(database: Connection): void {
  try {
    database.pragma('busy_timeout = 0');
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
  } finally {
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  }
}
