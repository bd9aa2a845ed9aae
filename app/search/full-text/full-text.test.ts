import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import { SEARCH_FIELDS, type SearchField } from '../../shared/search.ts';
import { arrivalTrait } from '../../shared/traits.ts';
import { temporaryFolder } from '../../store/testing/temporary-folder.ts';
import { openSearch, type OpenedSearch } from '../open.ts';
import { anyCatalogue, anyQuery, indexed, planned, saveIndex, titled } from '../testing/records.ts';

/** The records in a build that is too large for memory, if one is too many. */
function fromDisk(records: readonly CatalogueRecord[]): OpenedSearch {
  const dir = temporaryFolder();
  saveIndex(records, dir, 0);
  return openSearch(dir);
}

const anyFields = fc.subarray<SearchField>(
  ['title', 'creator', 'person', 'subject', 'place', 'genre', 'summary', 'contents'],
  { minLength: 1 },
);
// Some of no catalogue: they are looked for among their neighbours.
const anyText = fc.oneof(
  anyQuery,
  fc.constantFrom('volcna', 'chevla gerre', 'nuit inconnue', '👍', 'la guerre de la mer'),
);

describe('a catalogue in SQLite', () => {
  test('gives the records, fields, scores and totals of the index in memory', () => {
    fc.assert(
      fc.property(
        anyCatalogue,
        fc.array(fc.tuple(anyText, anyFields, fc.constantFrom('all', 'phrase')), { minLength: 5 }),
        (records, questions) => {
          const [memory, disk] = [indexed(records), fromDisk(records)];
          for (const [text, fields, match] of questions) {
            const search = planned(text, fields, match);
            const [expected, found] = [memory, disk].map((each) => each.search.search(search, 20));
            expect(found?.total).toBe(expected?.total);
            expect(found?.hits.map(({ recordId, field }) => [recordId, field])).toEqual(
              expected?.hits.map(({ recordId, field }) => [recordId, field]),
            );
            for (const [place, hit] of (found?.hits ?? []).entries()) {
              expect(hit.score).toBeCloseTo(expected?.hits[place]?.score ?? Number.NaN, 5);
            }
          }
          disk.search.close();
        },
      ),
      { numRuns: 25 },
    );
  });
  test('counts the records of a word as the index in memory', () => {
    fc.assert(
      fc.property(anyCatalogue, (records) => {
        const [memory, disk] = [indexed(records), fromDisk(records)];
        for (const word of ['volcan', 'volcans', 'le', 'mer', 'inconnu']) {
          for (const field of [undefined, ...SEARCH_FIELDS]) {
            expect(disk.search.documentFrequency(word, field)).toBe(
              memory.search.documentFrequency(word, field),
            );
          }
        }
        disk.search.close();
      }),
      { numRuns: 10 },
    );
  });
  test('gives, of a trait, only the records that bear it, as the index in memory does', () => {
    const records = [titled('new', 'Volcans'), titled('old', 'Volcans')].map((record, at) => ({
      ...record,
      year: at === 0 ? 2026 : 1999,
    }));
    for (const { search } of [indexed(records), fromDisk(records)]) {
      const asked = { ...planned('volcan', ['title']), trait: arrivalTrait(2026) };
      expect(search.search(asked, 20).hits.map(({ recordId }) => recordId)).toEqual(['new']);
      expect(search.search({ ...asked, trait: arrivalTrait(2025) }, 20).hits).toEqual([]);
      search.close();
    }
  });
  test('that is empty answers nothing', () => {
    const { search } = fromDisk([]);
    expect(search.size).toBe(0);
    expect(search.search(planned('volcan', ['title']), 20)).toMatchObject({ hits: [], total: 0 });
  });
});

describe('words that stand in more records than are looked at', () => {
  const MANY = 3_000;
  const records = Array.from({ length: MANY }, (_each, n) =>
    titled(
      `r${String(n).padStart(4, '0')}`,
      n % 2 === 0 ? 'Le volcan noir' : 'Le cheval et la mer',
    ),
  );

  test('give full lists of the first of them and an estimate of their number', () => {
    const { search } = fromDisk(records);
    for (const [query, exact] of [
      ['volcan', MANY / 2],
      ['le', MANY],
      ['cheval mer', MANY / 2],
    ] as const) {
      const { hits, total } = search.search(planned(query, ['title', 'summary']), 50);
      expect(hits).toHaveLength(50);
      expect(hits[0]?.recordId).toBe(query === 'cheval mer' ? 'r0001' : 'r0000');
      expect(Math.abs(total - exact) / exact).toBeLessThan(0.01);
    }
  });
});

describe('files of a large build', () => {
  const records = [titled('a', 'Volcans'), titled('b', 'Mer')];

  function saved(): string {
    const dir = temporaryFolder();
    saveIndex(records, dir, 0);
    return dir;
  }

  test('are those of one engine, and the same for the same records', () => {
    const [first, second] = [saved(), saved()];
    expect(fs.readdirSync(first)).toEqual(['full-text.db', 'gazetteer.bin', 'words.bin']);
    for (const name of fs.readdirSync(first)) {
      expect(
        fs.readFileSync(path.join(first, name)).equals(fs.readFileSync(path.join(second, name))),
      ).toBe(true);
    }
  });
  test.each([
    ['full-text.db', 0],
    ['full-text.db', 5_000],
    ['words.bin', 100],
  ])('%s cut to %i bytes is refused by name', (name, length) => {
    const dir = saved();
    fs.truncateSync(path.join(dir, name), length);
    expect(() => openSearch(dir)).toThrow(
      expect.objectContaining({
        code: 'catalogue-damaged',
        message: expect.stringContaining(path.join(dir, name)),
      }),
    );
  });
  test('that are missing are refused by name', () => {
    const dir = saved();
    fs.rmSync(path.join(dir, 'full-text.db'));
    expect(() => openSearch(dir)).toThrow(/full-text\.db : cette partie du catalogue/);
  });
});
