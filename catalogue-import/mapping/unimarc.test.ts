import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Description } from '../../app/shared/catalogue-record.ts';
import { corpusNote, corpusPath, hasCorpus } from '../../scripts/testing/corpus.ts';
import { arbitraryRecord } from '../formats/testing/arbitrary-record.ts';
import { record } from '../formats/testing/make-record.ts';
import { readRecords } from '../formats/read-records.ts';
import { indexRecord } from './indexed-record.ts';
import { arbitraryOf } from './testing/arbitrary-of.ts';
import { onlyAt } from './testing/only-at.ts';
import { mapUnimarc, UNIMARC, UNIMARC_TAGS } from './unimarc.ts';

const EMPTY = {
  permalink: null,
  kind: 'book',
  title: { main: 'Sans titre', subtitle: null, part: null, filing: 'Sans titre', others: [] },
  responsibility: null,
  creators: [],
  publication: { place: null, publisher: null, date: null },
  year: null,
  entered: null,
  languages: [],
  originalLanguages: [],
  country: null,
  edition: null,
  extent: null,
  series: [],
  subjects: [],
  classifications: [],
  audience: 'unknown',
  summary: null,
  contents: [],
  notes: [],
  isbns: [],
  issns: [],
  eans: [],
  otherNumbers: [],
  links: [],
  items: [],
} as const;

describe('mapUnimarc', () => {
  it('gives null or an empty list for all that a record lacks', () => {
    expect(mapUnimarc(record(['001 1']))).toEqual({ id: '1', workKey: 'sans titre', ...EMPTY });
  });

  it('fills the simple rows', () => {
    const mapped = mapUnimarc(
      record([
        '001 1',
        '003 FR-751131015',
        '011 __ $a0398-8384',
        '033 __ $aark:/12148/cb34737748c',
        '101 1_ $aFRE$a   $afrd$ceng$czzz',
        '102 __ $afr$a  ',
        '200 1_ $aT$fA$gB',
        '205 __ $a4e édition /',
        '215 __ $a107 p.$cill.$d22 cm',
        '215 __ $a1 CD',
      ]),
    );
    expect(mapped).toMatchObject({
      permalink: 'ark:/12148/cb34737748c',
      responsibility: 'A ; B',
      languages: ['fre', 'frd'],
      originalLanguages: ['eng'],
      country: 'FR',
      edition: '4e édition',
      extent: '107 p. ; ill. ; 22 cm ; 1 CD',
      issns: ['0398-8384'],
    });
  });

  it.each([
    [['100 __ $a20240313d2022    m  y0frey50      ba'], '2024-03-13'],
    [['100 __ $a20050322d2005', '995 __ $bMED$52024-05-18'], '2024-05-18'],
    [['995 __ $52024-05-18', '995 __ $52021-06-09'], '2021-06-09'],
    [['100 __ $a20050322d2005', '995 __ $50000-00-00'], '2005-03-22'],
    [['100 __ $aUTF8    d2005'], null],
  ])('takes from %j the day of entry %s', (lines, entered) => {
    expect(mapUnimarc(record(lines)).entered).toBe(entered);
  });

  it('finds a language that was written in the field of the country', () => {
    expect(mapUnimarc(record(['102 __ $afre']))).toMatchObject({
      languages: ['fre'],
      country: null,
    });
  });

  it('maps any record without throwing', () => {
    fc.assert(
      fc.property(arbitraryRecord, (source) => {
        expect(mapUnimarc(source).title.main).not.toBe('');
      }),
    );
  });

  it('reads nothing outside its tags', () => {
    fc.assert(
      fc.property(arbitraryRecord, (source) => {
        const fields = source.fields.filter((field) => UNIMARC_TAGS.has(field.tag));
        expect(mapUnimarc({ ...source, fields })).toEqual(mapUnimarc(source));
      }),
    );
  });

  it.each(Object.keys(UNIMARC) as (keyof typeof UNIMARC)[])(
    'reads for %s nothing but the subfields of its row',
    (row) => {
      const { paths, read } = UNIMARC[row];
      fc.assert(
        fc.property(arbitraryOf(UNIMARC_TAGS), (source) => {
          expect(read(indexRecord(onlyAt(source, paths)))).toEqual(read(indexRecord(source)));
        }),
        { numRuns: 30 },
      );
    },
  );
});

describe.skipIf(!hasCorpus)(`mapUnimarc on a real library${corpusNote}`, () => {
  const records: Description[] = [];
  beforeAll(async () => {
    const file = corpusPath('catalogue/roubaix-koha-2024/marc_sample_biblio_20240519_2383.mrc');
    for await (const event of readRecords(file, { tags: UNIMARC_TAGS })) {
      if (event.kind === 'record') records.push(mapUnimarc(event.record));
    }
  });

  it('finds what the file is known to hold', () => {
    const count = (test: (each: Description) => boolean): number => records.filter(test).length;
    expect({
      records: records.length,
      titles: count((each) => each.title.main !== 'Sans titre'),
      creators: count((each) => each.creators.length > 0),
      years: count((each) => each.year !== null),
      summaries: count((each) => each.summary !== null),
      contents: count((each) => each.contents.length > 0),
      items: records.reduce((sum, each) => sum + each.items.length, 0),
      withoutItem: count((each) => each.items.length === 0),
      unknownKind: count((each) => each.kind === 'other'),
    }).toEqual({
      records: 2383,
      titles: 2383,
      creators: 2313,
      years: 2143,
      summaries: 1038,
      contents: 470,
      items: 2703,
      withoutItem: 67,
      unknownKind: 2,
    });
  });

  it('leaves no mark, control character or empty value in what is shown', () => {
    const values: string[] = [];
    JSON.stringify(records, (_key, value: unknown) => {
      if (typeof value === 'string') values.push(value);
      return value;
    });
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    const unfit = /^$|[\u0000-\u001f\u007f-\u009f\u00ad]/;
    expect(values.filter((value) => unfit.test(value))).toEqual([]);
    expect(values.length).toBeGreaterThan(50_000);
  });
});
