import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from './sqlite.ts';
import { storeFailure, withStoreFailures } from './store-failure.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('a full database says that the disk is full', () => {
  const file = path.join(temporaryFolder(), 'x.db');
  const database = openDatabase(file, 'write');
  database.exec('CREATE TABLE a (x)');
  database.pragma('max_page_count = 3');
  expect(() =>
    withStoreFailures(file, () => database.exec('INSERT INTO a VALUES (zeroblob(100000))')),
  ).toThrow(expect.objectContaining({ code: 'disk-full', message: expect.stringContaining(file) }));
});

test('a database that is open for reading says that it cannot be written', () => {
  const file = path.join(temporaryFolder(), 'x.db');
  openDatabase(file, 'write').exec('CREATE TABLE a (x)');
  const database = openDatabase(file, 'read');
  expect(() => withStoreFailures(file, () => database.exec('INSERT INTO a VALUES (1)'))).toThrow(
    expect.objectContaining({ code: 'data-folder-unwritable' }),
  );
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'data-folder-unwritable'],
  ['EACCES', 'data-folder-unwritable'],
])('the system error %s becomes %s', (code, expected) => {
  const error = Object.assign(new Error('write'), { code });
  expect(storeFailure('/srv/data', error)).toMatchObject({ code: expected, cause: error });
});

test('a bug stays a bug', () => {
  const bug = new TypeError('x is not a function');
  expect(storeFailure('/srv/data', bug)).toBe(bug);
});
