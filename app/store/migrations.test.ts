import path from 'node:path';
import { expect, test } from 'vitest';
import { migrate, schemaVersion } from './migrations.ts';
import { SEATS_MIGRATIONS } from './seats/migrations.ts';
import { openDatabase, refuseOldRuntime, sqliteVersion } from './sqlite.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

function newDatabase() {
  return openDatabase(path.join(temporaryFolder(), 'x.db'), 'write');
}

test('seats 0 -> 1: a new file gets counters, answers and a generation', () => {
  const database = newDatabase();
  migrate(database, SEATS_MIGRATIONS.slice(0, 1));
  expect(schemaVersion(database)).toBe(1);
  expect(
    database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all(),
  ).toEqual(['answer', 'generation', 'quota']);
});

test('only the steps that the file has not seen are run', () => {
  const database = newDatabase();
  migrate(database, ['CREATE TABLE a (x)']);
  migrate(database, ['CREATE TABLE a (x)', 'ALTER TABLE a ADD COLUMN y']);
  expect(schemaVersion(database)).toBe(2);
  expect(database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all('a')).toEqual([
    'x',
    'y',
  ]);
});

test('a step that fails leaves the schema of the step before', () => {
  const database = newDatabase();
  expect(() => migrate(database, ['CREATE TABLE a (x)', 'CREATE TABLE b (x); nonsense'])).toThrow(
    'syntax error',
  );
  expect(schemaVersion(database)).toBe(1);
  expect(
    database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'b'").pluck().get(),
  ).toBe(0);
});

test('a file of a newer version is refused by name and left alone', () => {
  const database = newDatabase();
  migrate(database, ['CREATE TABLE a (x)', 'CREATE TABLE b (x)']);
  expect(() => migrate(database, ['CREATE TABLE a (x)'])).toThrow(
    /x\.db : écrit par un En regard plus récent/,
  );
});

test('a runtime without Node-API 10 is refused in words, before SQLite ends the process', () => {
  expect(() => refuseOldRuntime('9', 'v20.20.2')).toThrow(/Node v20\.20\.2.*npm/);
  expect(() => refuseOldRuntime(undefined, 'v1')).toThrow('Node-API unknown');
  expect(() => refuseOldRuntime('10', 'v22.14.0')).not.toThrow();
});

test('the SQLite of this machine loads and says its version', () => {
  expect(sqliteVersion()).toMatch(/^3\.\d+\.\d+$/);
});
