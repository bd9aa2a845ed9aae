import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecords } from '../../catalogue-import/formats/read-records.ts';
import { mapUnimarc } from '../../catalogue-import/mapping/unimarc.ts';
import type { CatalogueRecord } from '../shared/catalogue-record.ts';
import type { PlannedSearch, SearchField } from '../shared/search.ts';
import { tokenise } from '../shared/text.ts';
import { sampleRecord } from '../store/testing/sample-record.ts';
import { queryWords } from './french.ts';
import { openSearch, type OpenedSearch } from './open.ts';
import { MiniSearchOracle } from './testing/mini-search-oracle.ts';
import { planned, saveIndex } from './testing/records.ts';

const DEMO = path.join(import.meta.dirname, '../../demo/catalogue.mrc');
const SOME = 100;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-'));
let records: CatalogueRecord[];
let opened: OpenedSearch;

beforeAll(async () => {
  records = [];
  for await (const event of readRecords(DEMO)) {
    if (event.kind === 'record') records.push(sampleRecord(mapUnimarc(event.record)));
  }
  saveIndex(records, folder);
  opened = openSearch(folder);
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

/** Searches that the demonstration's own titles, authors and subjects ask for. */
function searches(): PlannedSearch[] {
  const step = Math.floor(records.length / SOME);
  return records
    .filter((_record, n) => n % step === 0)
    .flatMap(({ title, creators, subjects }) => [
      planned(title.main, ['title']),
      planned(title.main, ['title', 'subject', 'contents', 'summary']),
      ...creators.slice(0, 1).map(({ name }) => planned(name, ['creator', 'person'])),
      ...subjects.slice(0, 1).map(({ parts }) => planned(parts[0] ?? '', ['subject', 'title'])),
    ]);
}

test('the demonstration gets the records and scores of MiniSearch AND', () => {
  const oracle = new MiniSearchOracle(records);
  const wrong = searches().filter((search) => {
    const expected = oracle.all(queryWords(search.query), search.fields);
    const found = opened.search.search(search, 20);
    const isSame = found.hits.every(({ recordId, score }, place) => {
      const other = expected[place];
      return other?.id === recordId && Math.abs(other.score - score) < 1e-5;
    });
    return !isSame || found.total !== expected.length;
  });
  expect(wrong).toEqual([]);
});

test('every title of the demonstration finds its record as a phrase', () => {
  const title: readonly SearchField[] = ['title'];
  const lost = records.filter(({ id, title: { main } }) => {
    const { hits } = opened.search.search(planned(main, title, 'phrase'), records.length);
    return tokenise(main).length > 0 && !hits.some(({ recordId }) => recordId === id);
  });
  expect(lost).toEqual([]);
});

test('every creator of the demonstration is a name, written as spoken', () => {
  const creators = records.flatMap((record) =>
    record.creators.filter(({ kind }) => kind === 'person'),
  );
  const lost = creators.filter(({ name }) => {
    const tokens = tokenise(name);
    const spans = opened.gazetteer.find(tokens);
    const isShort = tokens.every(({ folded }) => folded.length < 2);
    return !isShort && !spans.some(({ from, to }) => from === 0 && to === tokens.length);
  });
  expect(lost.map(({ name }) => name)).toEqual([]);
});
