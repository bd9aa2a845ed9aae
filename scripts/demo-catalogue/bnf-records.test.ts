import { describe, expect, test } from 'vitest';
import type { DataField, MarcRecord } from '../../catalogue-import/formats/marc-record.ts';
import { corpusNote, corpusPath, hasCorpus } from '../testing/corpus.ts';
import { readBnfRecords, takenOver } from './bnf-records.ts';

function field(tag: string, code: string, value: string): DataField {
  return { tag, indicators: '  ', subfields: [{ code, value }] };
}

const HUGO: MarcRecord = {
  leader: '     cam  22        450 ',
  fields: [
    { tag: '001', value: 'FRBNF390019820000009' },
    field('010', 'a', '2-221-09683-5'),
    field('100', 'a', '20020527d2002    u  y0frey50      ba'),
    field('200', 'a', 'Chantiers'),
    field('330', 'a', 'A summary that stays behind.'),
    field('676', 'a', '848.7 (oeuvre)'),
    field('700', 'a', 'Hugo'),
    field('930', 'a', '2002-160484'),
  ],
};

describe('takenOver', () => {
  const record = takenOver(HUGO, 'ER0000001');
  const tags = record.fields.map(({ tag }) => tag);

  test('keeps what describes the book and leaves notes and items of the BnF behind', () => {
    expect(tags).toEqual(['001', '010', '100', '200', '676', '700', '995']);
    expect(record.fields[0]).toEqual({ tag: '001', value: 'ER0000001' });
  });

  test('keeps the dates of field 100 and says UTF-8', () => {
    expect(record.fields[2]).toEqual(field('100', 'a', '20100901d2002    m  y0frey50      ba'));
  });

  test('files the book by its class and author', () => {
    expect(record.fields.at(-1)).toMatchObject({
      subfields: expect.arrayContaining([{ code: 'k', value: '848.7 HUG' }]) as unknown,
    });
  });
});

test.skipIf(!hasCorpus)(
  `takes over printed French books that have an ISBN${corpusNote}`,
  async () => {
    const records = await readBnfRecords(corpusPath('catalogue/regesta-bnf/unimarc/sru'));
    expect(records).toHaveLength(31);
    expect(records.every(({ leader }) => leader.slice(6, 8) === 'am')).toBe(true);
  },
);
