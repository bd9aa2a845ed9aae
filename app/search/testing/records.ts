import fc from 'fast-check';
import type { CatalogueRecord, Heading } from '../../shared/catalogue-record.ts';
import type { PlannedSearch, SearchField } from '../../shared/search.ts';
import { sampleRecord } from '../../store/testing/sample-record.ts';
import { createIndexBuilder } from '../build.ts';
import { GazetteerBuilder } from '../gazetteer/build.ts';
import { gazetteerOf } from '../gazetteer/find.ts';
import type { InvertedIndex } from '../index/inverted-index.ts';
import { makeIndex } from '../index/make-index.ts';
import { TokenWriter, type TokenStore } from '../index/token-store.ts';
import { searchOf, type OpenedSearch } from '../open.ts';
import { fieldValues } from '../record-fields.ts';

/** The searches and names of some records, in memory alone. */
export function indexed(records: readonly CatalogueRecord[]): OpenedSearch {
  const names = new GazetteerBuilder();
  for (const record of records) names.add(record);
  const search = searchOf(indexOf(records));
  return { search, gazetteer: gazetteerOf(names.finish((word) => search.documentFrequency(word))) };
}

/** The index of some records. */
export function indexOf(records: readonly CatalogueRecord[]): InvertedIndex {
  return makeIndex(
    records.map(({ id }) => id),
    wordsOf(records),
  );
}

function wordsOf(records: readonly CatalogueRecord[]): TokenStore {
  const words = new TokenWriter();
  for (const record of records) words.add(fieldValues(record));
  return words.finish();
}

/** Writes the files of the records into an existing folder, as an import does of so many or, with 0, of very many. */
export function saveIndex(
  records: readonly CatalogueRecord[],
  dir: string,
  mostInMemory?: number,
): void {
  const builder = createIndexBuilder(mostInMemory);
  for (const record of records) builder.add(record);
  builder.save(dir);
}

/** A search for every word in one of the fields, or for the words as a phrase. */
export function planned(
  query: string,
  fields: readonly SearchField[],
  match: PlannedSearch['match'] = 'all',
): PlannedSearch {
  return { id: 's01', kind: 'keyphrase', reason: 'essai', query, fields, match, mention: null };
}

/** A record with that title and nothing else to find. */
export function titled(id: string, main: string): CatalogueRecord {
  return sampleRecord({
    id,
    title: { main, subtitle: null, part: null, filing: main, others: [] },
    creators: [],
    responsibility: null,
  });
}

/** A subject heading. */
export function heading(type: Heading['type'], ...parts: readonly string[]): Heading {
  return { type, parts, scheme: null, authorityId: null };
}

// Few words, so that they meet often; plurals, stop words, accents and an elision among them.
const WORDS =
  "le la de et volcan volcans cheval chevaux Hugo Victor guerre mer île l'art nuit 1914".split(' ');

const words = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most })
    .map((each) => each.join(' '));

/** A query of one to four of the words. */
export const anyQuery = words(4);

const anyRecord = fc.record({
  title: fc.record({
    main: words(5),
    subtitle: fc.option(words(4)),
    part: fc.constant(null),
    filing: fc.constant(''),
    others: fc.array(words(3), { maxLength: 2 }),
  }),
  responsibility: fc.option(words(3)),
  subjects: fc.array(
    fc
      .tuple(
        fc.constantFrom('topic' as const, 'person' as const, 'place' as const, 'genre' as const),
        words(3),
      )
      .map(([type, part]) => heading(type, part)),
    { maxLength: 3 },
  ),
  summary: fc.option(words(30)),
  contents: fc.array(words(6), { maxLength: 3 }),
});

/** A small catalogue with ids r00, r01… */
export const anyCatalogue: fc.Arbitrary<CatalogueRecord[]> = fc
  .array(anyRecord, { minLength: 1, maxLength: 25 })
  .map((all) =>
    all.map((changes, n) =>
      sampleRecord({ creators: [], ...changes, id: `r${String(n).padStart(2, '0')}` }),
    ),
  );
