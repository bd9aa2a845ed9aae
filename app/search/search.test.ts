import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CatalogueRecord } from '../shared/catalogue-record.ts';
import { SEARCH_FIELDS, type CatalogueSearch, type SearchField } from '../shared/search.ts';
import { tokenise } from '../shared/text.ts';
import { SAMPLE_ITEM, sampleRecord } from '../store/testing/sample-record.ts';
import { temporaryFolder } from '../store/testing/temporary-folder.ts';
import { indexWords, queryWords } from './french.ts';
import { openSearch } from './open.ts';
import { fieldValues } from './record-fields.ts';
import { MiniSearchOracle } from './testing/mini-search-oracle.ts';
import {
  anyCatalogue,
  anyQuery,
  heading,
  indexed,
  planned,
  saveIndex,
  titled,
} from './testing/records.ts';

const anyFields = fc.subarray<SearchField>(
  ['title', 'creator', 'person', 'subject', 'place', 'genre', 'summary', 'contents'],
  { minLength: 1 },
);

function ids(
  records: readonly CatalogueRecord[],
  query: string,
  fields: readonly SearchField[] = ['title'],
) {
  return indexed(records)
    .search.search(planned(query, fields), 20)
    .hits.map((hit) => hit.recordId);
}

describe('every word, in one of the fields', () => {
  test('gives the records and scores of MiniSearch AND over the same words', () => {
    fc.assert(
      fc.property(anyCatalogue, anyQuery, anyFields, (records, query, fields) => {
        const expected = new MiniSearchOracle(records).all(queryWords(query), fields);
        const found = indexed(records).search.search(planned(query, fields), 20);
        expect(found.total).toBe(expected.length);
        expect(found.hits.map((hit) => hit.recordId)).toEqual(
          expected.slice(0, 20).map(({ id }) => id),
        );
        for (const [place, hit] of found.hits.entries()) {
          expect(hit.score).toBeCloseTo(expected[place]?.score ?? Number.NaN, 5);
        }
      }),
      { numRuns: 100 },
    );
  });
  test('names a field that has at least one of the words', () => {
    fc.assert(
      fc.property(anyCatalogue, anyQuery, anyFields, (records, query, fields) => {
        const wanted = new Set(queryWords(query));
        for (const hit of indexed(records).search.search(planned(query, fields), 20).hits) {
          const record = records.find(({ id }) => id === hit.recordId) ?? sampleRecord();
          const words = fieldValues(record)[hit.field].flatMap(indexWords);
          expect(fields).toContain(hit.field);
          expect(words.some((word) => wanted.has(word))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
  test('finds the singular by the plural, the plural by the singular, and either without accents', () => {
    const records = [titled('a', 'Un volcan'), titled('b', 'Des volcans'), titled('c', 'L’été')];
    expect(ids(records, 'volcans')).toEqual(['a', 'b']);
    expect(ids(records, 'volcan')).toEqual(['a', 'b']);
    expect(ids(records, 'ETE')).toEqual(['c']);
  });
  test('does not ask for stop words, unless the query has nothing else', () => {
    const records = [titled('a', 'Guerre et paix'), titled('b', 'Elle et lui')];
    expect(ids(records, 'la guerre et la paix')).toEqual(['a']);
    expect(ids(records, 'elle et lui')).toEqual(['b']);
  });
  test('looks into the fields asked for alone', () => {
    const records = [
      titled('a', 'Paris'),
      sampleRecord({ id: 'b', subjects: [heading('place', 'Paris')] }),
    ];
    expect(ids(records, 'paris', ['place'])).toEqual(['b']);
  });
  test('forgives a misspelt word only where no record has it as it is written', () => {
    const records = [titled('a', 'Baudelaire'), titled('b', 'Beaudelaire')];
    expect(ids(records, 'Baudelaire')).toEqual(['a']);
    expect(ids(records, 'Baudelere')).toEqual(['a']);
    expect(ids(records, 'Xaudelaire')).toEqual([]);
  });
  test.each(['', '   ', '—', '«»', '\u0000', '👍'])('odd text %j gives nothing', (query) => {
    expect(ids([titled('a', 'Volcan')], query)).toEqual([]);
  });
  test('no text makes it throw', () => {
    const { search } = indexed([titled('a', 'Volcan'), titled('b', 'Œuvre')]);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom('all', 'phrase'),
        (query, match) => {
          expect(search.search(planned(query, SEARCH_FIELDS, match), 20).total).toBeLessThanOrEqual(
            2,
          );
        },
      ),
    );
  });
});

describe('the words as a phrase', () => {
  const records = [
    titled('a', 'Le Rouge et le Noir'),
    titled('b', 'Le noir et le rouge'),
    sampleRecord({
      id: 'c',
      title: { main: 'Le rouge', subtitle: 'et le noir', part: null, filing: '', others: [] },
    }),
  ];
  const phrase = (query: string): string[] =>
    indexed(records)
      .search.search(planned(query, ['title'], 'phrase'), 20)
      .hits.map((hit) => hit.recordId);

  test('stand in this order, side by side, stop words included', () => {
    expect(phrase('rouge et le noir')).toEqual(['a']);
    expect(phrase('rouge noir')).toEqual([]);
  });
  test('never run from one value into the next', () => {
    expect(phrase('le rouge et le noir')).toEqual(['a']);
  });
  test('are found exactly where a plain look at the record finds them', () => {
    const holds = (values: readonly string[], wanted: readonly string[]): boolean =>
      values.some((value) => ` ${indexWords(value).join(' ')} `.includes(` ${wanted.join(' ')} `));
    fc.assert(
      fc.property(anyCatalogue, anyQuery, anyFields, (catalogue, query, fields) => {
        const found = indexed(catalogue).search.search(planned(query, fields, 'phrase'), 100);
        const wanted = indexWords(query);
        const expected = catalogue.filter((record) =>
          fields.some((field) => holds(fieldValues(record)[field], wanted)),
        );
        expect(found.hits.map((hit) => hit.recordId).sort()).toEqual(expected.map(({ id }) => id));
        for (const hit of found.hits) {
          const record = catalogue.find(({ id }) => id === hit.recordId) ?? sampleRecord();
          expect(holds(fieldValues(record)[hit.field], wanted)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('order', () => {
  test('equal scores stand in the order of record ids, whatever the order of the import', () => {
    const records = ['b', 'c', 'a'].map((id) => titled(id, 'Volcan'));
    expect(ids(records, 'volcan')).toEqual(['a', 'b', 'c']);
    expect(ids(records.toReversed(), 'volcan')).toEqual(['a', 'b', 'c']);
  });
  test('a shorter list is the beginning of a longer one', () => {
    fc.assert(
      fc.property(anyCatalogue, anyQuery, fc.nat(10), (records, query, limit) => {
        const { search } = indexed(records);
        const long = search.search(planned(query, ['title', 'summary']), 100);
        const short = search.search(planned(query, ['title', 'summary']), limit);
        expect(short.hits).toEqual(long.hits.slice(0, limit));
        expect(short.total).toBe(long.total);
      }),
      { numRuns: 50 },
    );
  });
});

describe('document frequency', () => {
  test('counts the records that have the word, in any field or in one', () => {
    fc.assert(
      fc.property(
        anyCatalogue,
        fc.constantFrom('volcan', 'le', 'mer', 'inconnu'),
        (records, word) => {
          const { search } = indexed(records);
          const having = (fields: readonly SearchField[]): number =>
            records.filter((record) =>
              fields.some((field) => fieldValues(record)[field].flatMap(indexWords).includes(word)),
            ).length;
          expect(search.documentFrequency(word)).toBe(having(SEARCH_FIELDS));
          expect(search.documentFrequency(word, 'title')).toBe(having(['title']));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('files of a build', () => {
  const records = [titled('a', 'Volcans'), sampleRecord({ id: 'b', items: [SAMPLE_ITEM] })];

  test('are the same bytes for the same records', () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    saveIndex(records, first);
    saveIndex(records, second);
    for (const name of fs.readdirSync(first)) {
      expect(
        fs.readFileSync(path.join(first, name)).equals(fs.readFileSync(path.join(second, name))),
      ).toBe(true);
    }
    expect(fs.readdirSync(first)).toEqual(['gazetteer.bin', 'index.bin']);
  });
  test('answer as the index that was written', () => {
    fc.assert(
      fc.property(
        anyCatalogue,
        anyQuery,
        fc.constantFrom('all', 'phrase'),
        (catalogue, query, match) => {
          const dir = temporaryFolder();
          saveIndex(catalogue, dir);
          const [made, read] = [indexed(catalogue), openSearch(dir)];
          const search = planned(query, SEARCH_FIELDS, match);
          expect(read.search.search(search, 20)).toEqual(made.search.search(search, 20));
          expect(read.gazetteer.find(tokenise(query))).toEqual(
            made.gazetteer.find(tokenise(query)),
          );
          const frequencies = (of: CatalogueSearch): number[] =>
            [undefined, ...SEARCH_FIELDS].flatMap((field) =>
              indexWords(query).map((word) => of.documentFrequency(word, field)),
            );
          // Twice: the second time what an opened catalogue remembers.
          expect(frequencies(read.search)).toEqual(frequencies(made.search));
          expect(frequencies(read.search)).toEqual(frequencies(made.search));
        },
      ),
      { numRuns: 20 },
    );
  });
  test('of an empty catalogue answer nothing', () => {
    const dir = temporaryFolder();
    saveIndex([], dir);
    const { search, gazetteer } = openSearch(dir);
    expect([search.size, gazetteer.size]).toEqual([0, 0]);
    expect(search.search(planned('volcan', ['title']), 20).hits).toEqual([]);
  });
  test.each(['index.bin', 'gazetteer.bin'])(
    '%s with any single byte changed is refused by name',
    (name) => {
      const dir = temporaryFolder();
      saveIndex(records, dir);
      const file = path.join(dir, name);
      const bytes = fs.readFileSync(file);
      for (let at = 0; at < bytes.length; at += 1 + Math.floor(bytes.length / 50)) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 1;
        fs.writeFileSync(file, changed);
        expect(() => openSearch(dir)).toThrow(
          expect.objectContaining({
            code: 'catalogue-damaged',
            message: expect.stringContaining(file),
          }),
        );
      }
    },
  );
  test('that are missing or cut are refused by name', () => {
    const dir = temporaryFolder();
    expect(() => openSearch(dir)).toThrow(expect.objectContaining({ code: 'catalogue-damaged' }));
    saveIndex(records, dir);
    fs.truncateSync(path.join(dir, 'index.bin'), 100);
    expect(() => openSearch(dir)).toThrow('its content is not what was written');
  });
});
