import type {
  CatalogueSearch,
  PlannedSearch,
  SearchField,
  SearchResult,
} from '../../shared/search.ts';
import type { FullTextReader } from '../../store/full-text/full-text.ts';
import { indexWords, isStopWord, queryWords, singular } from '../french.ts';
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
const MOST_SCORED = 500;
/**
 * Documents of the rarest word that SQLite may walk through in search of the others. Each takes a microsecond or two,
 * and two frequent words that never meet would be looked for in a whole catalogue.
 */
const MOST_WALKED = 30_000;
/** Documents that are read to see whether words that they have stand as in the phrase: some 10 microseconds each. */
const MOST_READ = 2_000;

/** What SQLite is asked, and how what it finds is scored. */
interface Question {
  readonly match: string;
  /** The part of the catalogue, 0..1, that is walked through for it. */
  readonly part: number;
  /** Documents that are read at most. */
  readonly most: number;
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
  { match, part, most, terms, only }: Question,
  limit: number,
): Hits {
  const size = lexicon.ids.size;
  let seen = Math.ceil(size * part);
  const documents = table.find(match, seen - 1, most);
  if (documents.length === most) seen = (documents.at(-1)?.number ?? 0) + 1;
  const scoresOf = scorer.prepare(terms);
  const scores = new Map<number, Float64Array>();
  for (const { number, words } of documents) {
    const own = scoresOf(words, only);
    if (!own.some((score) => score > 0)) continue;
    scores.set(number, own);
    if (scores.size < MOST_SCORED) continue;
    seen = number + 1;
    break;
  }
  // Where not all were looked at, those that were stand for the rest.
  const total = Math.round((scores.size * size) / Math.max(seen, 1));
  return { hits: bestHits(lexicon, scores, limit), total };
}

/** The part of the catalogue in which that many of the documents of the rarest word are. */
function partWith(most: number, rarest: number): number {
  return Math.min(1, most / Math.max(rarest, 1));
}

/** Every word, in one of the fields; null where a word stands in none of them. */
function askAll(lexicon: CountedLexicon, search: PlannedSearch): Question | null {
  const asked = queryWords(search.query).map((word) =>
    inFields(lexicon, termsFor(lexicon, word), search.fields),
  );
  const traits = queryWords(search.trait ?? '').map((word) =>
    inFields(lexicon, termsFor(lexicon, word), ['identifier']),
  );
  const words = [...asked, ...traits];
  if (words.length === 0 || words.some((terms) => terms.length === 0)) return null;
  return {
    match: words.map(anyOf).join(' AND '),
    part: partWith(MOST_WALKED, Math.min(...words.map(sizeOf))),
    most: MOST_SCORED,
    terms: words.flat(),
    only: () => true,
  };
}

/** The words side by side in one of the fields; null where none of them has all. */
function askPhrase(lexicon: CountedLexicon, search: PlannedSearch): Question | null {
  const words = indexWords(search.query);
  const phrase = words.flatMap((word) => termNumber(lexicon, word) ?? []);
  if (phrase.length === 0 || phrase.length < words.length) return null;
  const fields = search.fields
    .map((name) => ({ name, terms: inFields(lexicon, phrase.map(exact), [name]) }))
    .filter(({ terms }) => terms.length === phrase.length);
  if (fields.length === 0) return null;
  const holds = phraseFinder(phrase);
  const telling = queryWords(search.query).flatMap((word) => termNumber(lexicon, word) ?? []);
  const rarest = fields.reduce(
    (sum, { terms }) => sum + Math.min(...terms.map(({ size }) => size)),
    0,
  );
  const [run = []] = runsOf(words, words);
  const isWhole = run.length === words.length;
  return {
    match: fields.map(({ terms }) => haveRuns(runsOf(words, terms))).join(' OR '),
    part: partWith(isWhole ? MOST_WALKED / words.length : MOST_WALKED, rarest),
    most: isWhole ? MOST_SCORED : MOST_READ,
    terms: inFields(
      lexicon,
      telling.map(exact),
      fields.map(({ name }) => name),
    ),
    only: (field, document) => holds(document, field, 0, document.length),
  };
}

/**
 * What SQLite is asked to find side by side of a phrase: each run of telling words, since the list of a stop word has its
 * every place in three documents out of four; those that have the runs are read. Of one telling word the places are few
 * enough to be asked for with those around it; of none, each word is asked for by itself.
 */
function runsOf<T>(words: readonly string[], terms: readonly T[]): readonly (readonly T[])[] {
  const runs: T[][] = [[]];
  for (const [at, term] of terms.entries()) {
    if (isStopWord(words[at] ?? '')) runs.push([]);
    else runs.at(-1)?.push(term);
  }
  const telling = runs.flat().length;
  if (telling === 0) return terms.map((term) => [term]);
  return telling === 1 ? [terms] : runs.filter((run) => run.length > 0);
}

function haveRuns(runs: readonly (readonly FieldTerm[])[]): string {
  return `(${runs.map((run) => `"${run.map(written).join(' ')}"`).join(' AND ')})`;
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
