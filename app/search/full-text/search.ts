import type {
  CatalogueSearch,
  PlannedSearch,
  SearchField,
  SearchResult,
} from '../../shared/search.ts';
import type { FullTextReader } from '../../store/full-text/full-text.ts';
import { indexWords, queryWords, singular } from '../french.ts';
import { documentFrequency, fieldNumber, termNumber } from '../index/inverted-index.ts';
import { bestHits, NO_HITS, type Hits } from '../query/hits.ts';
import { termsFor, type NearTerm } from '../query/near-words.ts';
import { phraseFinder } from '../query/phrase.ts';
import { tokenOf, type CountedLexicon } from './full-text-file.ts';
import { Scorer, type FieldTerm, type Only } from './score.ts';

/**
 * Documents of one search that are scored: the first in the order of the import. Scoring one takes some 5
 * microseconds.
 */
const MOST_SCORED = 1_000;
/**
 * Documents of the rarest word that SQLite may walk through in search of the others. Each takes a microsecond or two,
 * and two frequent words that never meet would be looked for in a whole catalogue.
 */
const MOST_WALKED = 30_000;

/** What SQLite is asked, and how what it finds is scored. */
interface Question {
  readonly match: string;
  /** Documents of its rarest word. */
  readonly rarest: number;
  readonly terms: readonly FieldTerm[];
  /** Which fields of a document that matches count. */
  readonly only: Only;
}

/** The searches that a full-text file answers, as the index in memory does but for what is said at `MOST_SCORED`. */
export function fullTextSearch(lexicon: CountedLexicon, table: FullTextReader): CatalogueSearch {
  const scorer = new Scorer(lexicon);
  return {
    size: lexicon.ids.size,
    search: (search, limit) => answer(lexicon, table, scorer, search, limit),
    documentFrequency: (word, field) => frequencyOf(lexicon, word, field),
    close: () => table.close(),
  };
}

function frequencyOf(lexicon: CountedLexicon, word: string, field?: SearchField): number {
  if (field === undefined) return documentFrequency(lexicon, word);
  return lexicon.fieldCounts.of(termNumber(lexicon, singular(word)) ?? 0, fieldNumber(field));
}

function answer(
  lexicon: CountedLexicon,
  table: FullTextReader,
  scorer: Scorer,
  search: PlannedSearch,
  limit: number,
): SearchResult {
  const question = search.match === 'phrase' ? askPhrase(lexicon, search) : askAll(lexicon, search);
  const found = question === null ? NO_HITS : find(lexicon, table, scorer, question, limit);
  return { search, ...found };
}

function find(
  lexicon: CountedLexicon,
  table: FullTextReader,
  scorer: Scorer,
  { match, rarest, terms, only }: Question,
  limit: number,
): Hits {
  const size = lexicon.ids.size;
  const walked = Math.min(size, Math.ceil((size * MOST_WALKED) / Math.max(rarest, 1)));
  const documents = table.find(match, walked - 1, MOST_SCORED);
  const scoresOf = scorer.prepare(terms);
  const scores = new Map(documents.map(({ number, words }) => [number, scoresOf(words, only)]));
  const seen =
    documents.length < MOST_SCORED ? walked : (documents.at(-1)?.number ?? walked - 1) + 1;
  // Where not all were looked at, those that were stand for the rest.
  const total = Math.round((documents.length * size) / Math.max(seen, 1));
  return { hits: bestHits(lexicon, scores, limit), total };
}

/** Every word, in one of the fields; null where a word stands in none of them. */
function askAll(lexicon: CountedLexicon, search: PlannedSearch): Question | null {
  const words = queryWords(search.query).map((word) =>
    inFields(lexicon, termsFor(lexicon, word), search.fields),
  );
  if (words.length === 0 || words.some((terms) => terms.length === 0)) return null;
  return {
    match: words.map(anyOf).join(' AND '),
    rarest: Math.min(...words.map(sizeOf)),
    terms: words.flat(),
    only: () => true,
  };
}

/** The words side by side in one of the fields; null where none of them has all. */
function askPhrase(lexicon: CountedLexicon, search: PlannedSearch): Question | null {
  const phrase = indexWords(search.query).flatMap((word) => termNumber(lexicon, word) ?? []);
  if (phrase.length === 0 || phrase.length < indexWords(search.query).length) return null;
  const fields = search.fields
    .map((name) => ({ name, terms: inFields(lexicon, phrase.map(exact), [name]) }))
    .filter(({ terms }) => terms.length === phrase.length);
  if (fields.length === 0) return null;
  const holds = phraseFinder(phrase);
  const telling = queryWords(search.query).flatMap((word) => termNumber(lexicon, word) ?? []);
  return {
    match: fields.map(({ terms }) => `"${terms.map(written).join(' ')}"`).join(' OR '),
    rarest: fields.reduce((sum, { terms }) => sum + Math.min(...terms.map(({ size }) => size)), 0),
    terms: inFields(
      lexicon,
      telling.map(exact),
      fields.map(({ name }) => name),
    ),
    only: (field, words) => holds(words, field, 0, words.length),
  };
}

/** The term as it was written, not a near one. */
function exact(term: number): NearTerm {
  return { term, weight: 1 };
}

function inFields(
  lexicon: CountedLexicon,
  terms: readonly NearTerm[],
  fields: readonly SearchField[],
): FieldTerm[] {
  return terms.flatMap(({ term, weight }) =>
    fields
      .map(fieldNumber)
      .map((field) => ({ term, field, weight, size: lexicon.fieldCounts.of(term, field) }))
      .filter(({ size }) => size > 0),
  );
}

function anyOf(terms: readonly FieldTerm[]): string {
  return `(${terms.map(written).join(' OR ')})`;
}

function written({ field, term }: FieldTerm): string {
  return tokenOf(field, term);
}

function sizeOf(terms: readonly FieldTerm[]): number {
  return terms.reduce((sum, { size }) => sum + size, 0);
}
