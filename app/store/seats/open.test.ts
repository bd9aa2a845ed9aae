import fs from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openSeats, type SeatsStore } from './open.ts';

const SEAT = 'poste-07-espace-jeunesse';
const MONTH = '2026-03';
const VIDEO = 'dQw4w9WgXcQ';

function open(): { seats: SeatsStore; file: string } {
  const file = path.join(temporaryFolder(), 'data', 'seats.db');
  return { seats: openSeats(file), file };
}

function debit(seats: SeatsStore, key: string, limit: number | null = 15, month = MONTH) {
  return seats.debitAndCache({ seat: SEAT, month, limit, key, answer: `answer of ${key}` });
}

describe('quota', () => {
  test('counts each analysis of a seat and month apart from the others', () => {
    const { seats } = open();
    debit(seats, 'a');
    expect(debit(seats, 'b')).toEqual({ kind: 'debited', used: 2 });
    expect(seats.used(SEAT, MONTH)).toBe(2);
    expect(seats.used('another seat', MONTH)).toBe(0);
    expect(seats.used(SEAT, '2026-04')).toBe(0);
  });
  test('at the limit counts nothing and keeps no answer', () => {
    const { seats } = open();
    debit(seats, 'a', 1);
    expect(debit(seats, 'b', 1)).toEqual({ kind: 'spent', used: 1 });
    expect(seats.cachedAnswer('b')).toBeNull();
  });
  test('no limit never ends', () => {
    const { seats } = open();
    for (let n = 0; n < 50; n += 1) debit(seats, `k${n}`, null);
    expect(seats.used(SEAT, MONTH)).toBe(50);
  });
  test('a cached answer costs nothing, even at the limit', () => {
    const { seats } = open();
    debit(seats, 'a', 1);
    expect(debit(seats, 'a', 1)).toEqual({ kind: 'debited', used: 1 });
    expect(seats.cachedAnswer('a')).toBe('answer of a');
  });
  test('the first analysis of a month deletes the counters of earlier months', () => {
    const { seats } = open();
    debit(seats, 'a', null, '2025-12');
    debit(seats, 'b', null, '2026-01');
    expect(seats.used(SEAT, '2025-12')).toBe(0);
    expect(seats.used(SEAT, '2026-01')).toBe(1);
  });
  test('a kept answer is replaced at no cost, and one that is not kept stays unknown', () => {
    const { seats } = open();
    debit(seats, 'a');
    seats.replaceAnswer('a', 'better');
    seats.replaceAnswer('b', 'unasked');
    expect([seats.cachedAnswer('a'), seats.cachedAnswer('b'), seats.used(SEAT, MONTH)]).toEqual([
      'better',
      null,
      1,
    ]);
  });
});

describe('generations of answers', () => {
  test('a new generation forgets the answers and keeps the counters', () => {
    const { seats } = open();
    seats.useGeneration('build 1');
    debit(seats, 'a');
    seats.useGeneration('build 1');
    expect(seats.cachedAnswer('a')).toBe('answer of a');
    seats.useGeneration('build 2');
    expect(seats.cachedAnswer('a')).toBeNull();
    expect(seats.used(SEAT, MONTH)).toBe(1);
  });
});

describe('what stays on the disk', () => {
  test('counters and answers survive closing', () => {
    const { seats, file } = open();
    debit(seats, 'a');
    seats.close();
    const again = openSeats(file);
    expect([again.used(SEAT, MONTH), again.cachedAnswer('a')]).toEqual([1, 'answer of a']);
  });
  test('no row of any table holds two of seat, video and month', () => {
    const { seats, file } = open();
    seats.useGeneration('build 1');
    seats.debitAndCache({
      seat: SEAT,
      month: MONTH,
      limit: 15,
      key: 'k',
      answer: `{"videoId":"${VIDEO}"}`,
    });
    const database = new Database(file, { readonly: true });
    const rows = tablesOf(database).flatMap((table) =>
      database
        .prepare(`SELECT * FROM "${table}"`)
        .all()
        .map((row) => JSON.stringify(row)),
    );
    expect(rows.filter((row) => row.includes(VIDEO))).toHaveLength(1);
    expect(rows.filter((row) => row.includes(SEAT))).toHaveLength(1);
    expect(
      rows.filter((row) => row.includes(VIDEO) && (row.includes(SEAT) || row.includes(MONTH))),
    ).toEqual([]);
  });
  test('the table that knows answers has no column beside the key, and no order of insertion', () => {
    const { file } = open();
    const database = new Database(file, { readonly: true });
    expect(database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all('answer')).toEqual(
      ['key', 'answer'],
    );
    expect(() => database.prepare('SELECT rowid FROM answer')).toThrow('no such column: rowid');
  });
  test('the write-ahead log is empty as soon as the analysis has returned', async () => {
    const { seats, file } = open();
    debit(seats, 'a');
    await setImmediate();
    expect(fs.statSync(`${file}-wal`).size).toBe(0);
  });
  test('the write-ahead log that a killed process left is empty once the file is open again', () => {
    const { seats, file } = open();
    debit(seats, 'a');
    const copy = `${file}-copy`;
    for (const part of ['', '-wal']) fs.copyFileSync(file + part, copy + part);
    expect(fs.statSync(`${copy}-wal`).size).toBeGreaterThan(0);
    expect(openSeats(copy).used(SEAT, MONTH)).toBe(1);
    expect(fs.statSync(`${copy}-wal`).size).toBe(0);
  });
  test('two files with the same analyses in another order hold the same rows in the same order', () => {
    const dump = (keys: readonly string[]): unknown[] => {
      const { seats, file } = open();
      for (const key of keys) debit(seats, key, null);
      return new Database(file, { readonly: true }).prepare('SELECT * FROM answer').all();
    };
    expect(dump(['a', 'b', 'c'])).toEqual(dump(['c', 'a', 'b']));
  });
});

test('a folder that cannot be written is named, with what to do', () => {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'plain-file'), '');
  const file = path.join(folder, 'plain-file', 'seats.db');
  expect(() => openSeats(file)).toThrow(
    expect.objectContaining({
      code: 'data-folder-unwritable',
      message: expect.stringContaining(file),
    }),
  );
});

test('a file that is no database is named', () => {
  const file = path.join(temporaryFolder(), 'seats.db');
  fs.writeFileSync(
    file,
    'no database at all, but long enough to have a header of 100 bytes'.repeat(9),
  );
  expect(() => openSeats(file)).toThrow(expect.objectContaining({ code: 'file-unreadable' }));
});

function tablesOf(database: Database.Database): string[] {
  return database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all();
}
