import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SAMPLE_ITEM, sampleRecord } from '../testing/sample-record.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openCatalogue } from './open.ts';
import { CATALOGUE_FILE } from './schema.ts';
import { createCatalogue } from './write.ts';

const FIRST = sampleRecord({ id: 'b', items: [SAMPLE_ITEM, SAMPLE_ITEM] });
const SECOND = sampleRecord({ id: 'a', summary: 'Œuvre « complète » \u{1F4D6}' });

function writeBuild(): string {
  const dir = path.join(temporaryFolder(), 'catalogue-1');
  const writer = createCatalogue(dir);
  writer.add(FIRST);
  writer.add(SECOND);
  writer.finish({ buildId: 'build-1' });
  return dir;
}

function damaged(dir: string) {
  return expect.objectContaining({
    code: 'catalogue-damaged',
    message: expect.stringMatching(`^${dir} : .*Importez de nouveau le catalogue\\.$`),
  });
}

describe('a finished build', () => {
  test('gives back every record as it was, in the order of the import', () => {
    expect([...openCatalogue(writeBuild()).all()]).toEqual([FIRST, SECOND]);
  });
  test('says how many records and items it has', () => {
    expect(openCatalogue(writeBuild()).build).toEqual({ buildId: 'build-1', records: 2, items: 2 });
  });
  test('finds a record by its id, and null for an unknown one', () => {
    const catalogue = openCatalogue(writeBuild());
    expect(catalogue.record('a')).toEqual(SECOND);
    expect(catalogue.record('nobody')).toBeNull();
  });
  test('finds several records in the order asked for, and leaves out unknown ones', () => {
    expect([...openCatalogue(writeBuild()).records(['b', 'nobody', 'a']).keys()]).toEqual([
      'b',
      'a',
    ]);
  });
  test('lists the latest records first, by day of entry, else by year, a slice at a time', () => {
    const dir = path.join(temporaryFolder(), 'catalogue-1');
    const writer = createCatalogue(dir);
    for (const [id, entered, year] of [
      ['old', '2021-05-04', 2026],
      ['one', '2026-03-18', 1862],
      ['two', '2026-03-18', 1999],
      ['announced', null, 2027],
      ['undated', null, null],
      ['by-year', null, 2026],
    ] as const)
      writer.add(sampleRecord({ id, entered, year }));
    writer.finish({ buildId: 'x' });
    const catalogue = openCatalogue(dir);
    const first = catalogue.latest({ from: { arrived: '2026-12-31', number: 0 }, limit: 3 });
    expect(first.records.map(({ record, arrived }) => [record.id, arrived])).toEqual([
      ['two', '2026-03-18'],
      ['one', '2026-03-18'],
      ['by-year', '2026'],
    ]);
    const rest = catalogue.latest({ from: first.last ?? { arrived: '', number: 0 }, limit: 3 });
    expect(rest.records.map(({ record }) => record.id)).toEqual(['old']);
    expect(rest.last).toBeNull();
  });
  test('is the same file, byte for byte, for the same records', () => {
    const bytes = (dir: string): Buffer => fs.readFileSync(path.join(dir, CATALOGUE_FILE));
    expect(bytes(writeBuild()).equals(bytes(writeBuild()))).toBe(true);
  });
});

describe('a writer', () => {
  test('keeps the first of two records with one id, and says so', () => {
    const dir = path.join(temporaryFolder(), 'catalogue-1');
    const writer = createCatalogue(dir);
    expect([writer.add(FIRST), writer.add({ ...SECOND, id: FIRST.id })]).toEqual([true, false]);
    writer.finish({ buildId: 'x' });
    expect([...openCatalogue(dir).all()]).toEqual([FIRST]);
    expect(openCatalogue(dir).build.items).toBe(2);
  });
  test('stores as many records as it is given, in their order, whatever goes into one statement', () => {
    const ids = Array.from({ length: 150 }, (_, index) => `r${(index * 37) % 150}`);
    const dir = path.join(temporaryFolder(), 'catalogue-1');
    const writer = createCatalogue(dir);
    const isNew = [...ids, 'r0', 'r149'].map((id) => writer.add(sampleRecord({ id })));
    writer.finish({ buildId: 'x' });
    expect(isNew).toEqual([...ids.map(() => true), false, false]);
    const catalogue = openCatalogue(dir);
    expect(Array.from(catalogue.all(), ({ id }) => id)).toEqual(ids);
    expect(catalogue.build.records).toBe(150);
  });
  test('leaves nothing behind when abandoned', () => {
    const dir = path.join(temporaryFolder(), 'catalogue-1');
    const writer = createCatalogue(dir);
    writer.add(FIRST);
    writer.abandon();
    expect(fs.existsSync(dir)).toBe(false);
  });
  test('begins anew over what an interrupted import left', () => {
    const dir = path.join(temporaryFolder(), 'catalogue-1');
    createCatalogue(dir).add(FIRST);
    const writer = createCatalogue(dir);
    writer.add(SECOND);
    writer.finish({ buildId: 'x' });
    expect([...openCatalogue(dir).all()]).toEqual([SECOND]);
  });
  test('names a folder that it cannot make', () => {
    const file = path.join(temporaryFolder(), 'plain-file');
    fs.writeFileSync(file, '');
    expect(() => createCatalogue(path.join(file, 'catalogue-1'))).toThrow(
      expect.objectContaining({ code: 'data-folder-unwritable' }),
    );
  });
});

describe('a build that cannot be trusted is named as damaged', () => {
  test('the folder is missing', () => {
    const dir = path.join(temporaryFolder(), 'nowhere');
    expect(() => openCatalogue(dir)).toThrow(damaged(dir));
  });
  test('the import never finished', () => {
    const dir = path.join(temporaryFolder(), 'catalogue-1');
    createCatalogue(dir).add(FIRST);
    expect(() => openCatalogue(dir)).toThrow(damaged(dir));
  });
  test('the file was cut short', () => {
    const dir = writeBuild();
    fs.truncateSync(path.join(dir, CATALOGUE_FILE), 8192);
    expect(() => openCatalogue(dir)).toThrow(damaged(dir));
  });
  test('the file is no database', () => {
    const dir = writeBuild();
    fs.writeFileSync(path.join(dir, CATALOGUE_FILE), 'x'.repeat(9000));
    expect(() => openCatalogue(dir)).toThrow(damaged(dir));
  });
  test('a page was overwritten: reading the record says it', () => {
    const dir = writeBuild();
    const file = path.join(dir, CATALOGUE_FILE);
    const bytes = fs.readFileSync(file);
    bytes.fill(0xff, 4096);
    fs.writeFileSync(file, bytes);
    expect(() => openCatalogue(dir).record('a')).toThrow(damaged(dir));
  });
});
