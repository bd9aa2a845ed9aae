import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isControlField, type MarcRecord } from '../catalogue-import/formats/marc-record.ts';
import { readRecords } from '../catalogue-import/formats/read-records.ts';
import { hasDamagedAccents } from '../scripts/demo-catalogue/damaged-accents.ts';
import { demoCatalogue } from '../scripts/make-demo-catalogue.ts';
import { corpusNote, corpusPath, hasCorpus } from '../scripts/testing/corpus.ts';

const CATALOGUE = path.join(import.meta.dirname, 'catalogue.mrc');

/** The values of a subfield in a record. */
function values(record: MarcRecord, tag: string, code: string): string[] {
  return record.fields.flatMap((field) =>
    field.tag !== tag || isControlField(field)
      ? []
      : field.subfields.filter((subfield) => subfield.code === code).map(({ value }) => value),
  );
}

function tagsOf(record: MarcRecord): string[] {
  return record.fields.map(({ tag }) => tag);
}

/** Every text of a record, its identifier aside. */
function texts(record: MarcRecord): string[] {
  return record.fields.flatMap((field) =>
    isControlField(field) ? [] : field.subfields.map(({ value }) => value),
  );
}

describe('the demonstration catalogue', () => {
  const records: MarcRecord[] = [];
  const refused: string[] = [];

  beforeAll(async () => {
    for await (const event of readRecords(CATALOGUE)) {
      if (event.kind === 'record') records.push(event.record);
      else refused.push(event.kind);
    }
  });

  const without = (holds: (record: MarcRecord) => boolean): string[] =>
    records.filter((record) => !holds(record)).map((record) => values(record, '200', 'a').join());

  test('is read whole, with no record refused', () => {
    expect(refused).toEqual([]);
    expect(records.length).toBeGreaterThanOrEqual(6000);
  });

  test('holds every kind of document in number', () => {
    const kinds = Map.groupBy(records, ({ leader }) => leader.slice(6, 8));
    const count = (kind: string): number => kinds.get(kind)?.length ?? 0;
    expect(count('am')).toBeGreaterThan(2000);
    expect(count('gm')).toBeGreaterThan(2000);
    expect(count('jm')).toBeGreaterThan(1500);
    expect(count('as')).toBeGreaterThan(300);
  });

  test('keeps no damaged accent', () => {
    expect(records.flatMap(texts).filter(hasDamagedAccents)).toEqual([]);
  });

  test('gives every record a number of its own, a title and coded data of 36 characters', () => {
    const ids = records.flatMap(({ fields }) =>
      fields.filter(isControlField).map(({ value }) => value),
    );
    expect(new Set(ids).size).toBe(records.length);
    expect(without((record) => values(record, '200', 'a')[0] !== undefined)).toEqual([]);
    expect(without((record) => values(record, '100', 'a')[0]?.length === 36)).toEqual([]);
  });

  test('gives every item a branch, a section and a call number', () => {
    const complete = (record: MarcRecord): boolean => {
      const items = tagsOf(record).filter((tag) => tag === '995').length;
      const codes = ['c', 'e', 'k', 'q', 'r'];
      return items > 0 && codes.every((code) => values(record, '995', code).length === items);
    };
    expect(without(complete)).toEqual([]);
  });

  test('writes every heading in the order $a, subdivisions, scheme', () => {
    const orders = new Set(
      records.flatMap(({ fields }) =>
        fields.flatMap((field) =>
          isControlField(field) || !/^60[0-8]$/.test(field.tag)
            ? []
            : field.subfields
                .map(({ code }) => code)
                .join('')
                .replaceAll('3', ''),
        ),
      ),
    );
    expect([...orders].filter((order) => !/^ab?c?f?x*y*x*z?2$/.test(order))).toEqual([]);
  });

  test('has no summary and no count of loans', () => {
    expect(records.flatMap(tagsOf).filter((tag) => tag === '330')).toEqual([]);
    expect(records.flatMap(texts).filter((text) => /prêts|emprunts/.test(text))).toEqual([]);
  });

  test('stands in the order of tags, within each record', () => {
    const sorted = (record: MarcRecord): boolean =>
      tagsOf(record).join() === tagsOf(record).toSorted().join();
    expect(without(sorted)).toEqual([]);
  });

  test.skipIf(!hasCorpus)(
    `is what its script makes, byte for byte${corpusNote}`,
    async () => {
      const made = await demoCatalogue(corpusPath('catalogue'));
      expect(Buffer.compare(made, fs.readFileSync(CATALOGUE))).toBe(0);
    },
    60_000,
  );
});
