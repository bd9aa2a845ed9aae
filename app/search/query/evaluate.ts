import {
  SEARCH_FIELDS,
  type PlannedSearch,
  type SearchField,
  type SearchHit,
  type SearchResult,
} from '../../shared/search.ts';
import { indexWords, queryWords } from '../french.ts';
import { fieldNumber, termNumber, type InvertedIndex } from '../index/inverted-index.ts';
import { postingLists } from '../index/posting-list.ts';
import { intersect, type Matches, type Scratch, type WordLists } from './conjunction.ts';
import { nearTerms, type NearTerm } from './near-words.ts';
import { hasPhrase } from './phrase.ts';
import { best } from './top.ts';

/** Answers one search of the plan: at most `limit` hits, best first, ties by record id; `total` counts all. */
export function evaluate(
  index: InvertedIndex,
  scratch: Scratch,
  search: PlannedSearch,
  limit: number,
): SearchResult {
  const { hits, total } =
    search.match === 'phrase'
      ? searchPhrase(index, scratch, search, limit)
      : searchAll(index, scratch, search, limit);
  return { search, hits, total };
}

type Found = Pick<SearchResult, 'hits' | 'total'>;
const NOTHING: Found = { hits: [], total: 0 };

function searchAll(
  index: InvertedIndex,
  scratch: Scratch,
  search: PlannedSearch,
  limit: number,
): Found {
  const fields = new Set(search.fields.map(fieldNumber));
  const words = queryWords(search.query).map((word) =>
    listsOf(index, termsFor(index, word), fields),
  );
  if (words.length === 0 || words.some((lists) => lists.length === 0)) return NOTHING;
  const matches = intersect(index, words, scratch);
  const { documents } = matches;
  const hits = bestOf(index, documents, (document) => matches.score(document), limit).map(
    ({ document, score }) => hitOf(index, document, score, matches.scoresByField(document)),
  );
  return { hits, total: documents.length };
}

/** The word itself, or what it may be a misspelling of where no document has it. */
function termsFor(index: InvertedIndex, word: string): readonly NearTerm[] {
  const term = termNumber(index, word);
  return term === null ? nearTerms(index, word) : [{ term, weight: 1 }];
}

function listsOf(
  index: InvertedIndex,
  terms: readonly NearTerm[],
  fields: ReadonlySet<number>,
): WordLists {
  return terms.flatMap(({ term, weight }) =>
    postingLists(index, term, fields).map((list) => ({ ...list, weight })),
  );
}

/** As `searchAll` within each field alone, for the documents in which the field has the words side by side. */
function searchPhrase(
  index: InvertedIndex,
  scratch: Scratch,
  search: PlannedSearch,
  limit: number,
): Found {
  const phrase = indexWords(search.query).map((word) => termNumber(index, word));
  if (phrase.length === 0 || !phrase.every((term) => term !== null)) return NOTHING;
  const telling = queryWords(search.query).map((word) => termNumber(index, word) ?? 0);
  const scores = new Map<number, Float64Array>();
  for (const field of search.fields.map(fieldNumber)) {
    const matches = intersectInField(index, scratch, telling, field);
    for (const document of matches.documents) {
      if (phrase.length > 1 && !hasPhrase(index, document, field, phrase)) continue;
      addFieldScore(scores, document, field, matches.score(document));
    }
  }
  return hitsOfFields(index, scores, limit);
}

function intersectInField(
  index: InvertedIndex,
  scratch: Scratch,
  terms: readonly number[],
  field: number,
): Matches {
  const words = terms.map((term) => listsOf(index, [{ term, weight: 1 }], new Set([field])));
  return intersect(index, words.every((lists) => lists.length > 0) ? words : [], scratch);
}

function addFieldScore(
  scores: Map<number, Float64Array>,
  document: number,
  field: number,
  score: number,
): void {
  const known = scores.get(document) ?? new Float64Array(SEARCH_FIELDS.length);
  known[field] = score;
  scores.set(document, known);
}

function hitsOfFields(
  index: InvertedIndex,
  scores: ReadonlyMap<number, Float64Array>,
  limit: number,
): Found {
  const total = (document: number): number =>
    scores.get(document)?.reduce((sum, score) => sum + score, 0) ?? 0;
  const hits = bestOf(index, scores.keys(), total, limit).map(({ document, score }) =>
    hitOf(index, document, score, scores.get(document) ?? new Float64Array(0)),
  );
  return { hits, total: scores.size };
}

// Rounded before they are compared: the order of equal scores must not hang on the last bit of a sum.
function bestOf(
  index: InvertedIndex,
  documents: Iterable<number>,
  score: (document: number) => number,
  limit: number,
) {
  return best(
    documents,
    (document) => round(score(document)),
    (document) => index.idOrder[document] ?? 0,
    limit,
  );
}

function hitOf(
  index: InvertedIndex,
  document: number,
  score: number,
  byField: Float64Array,
): SearchHit {
  return { recordId: index.ids.text(document), score, field: strongestField(byField) };
}

/** The field with the largest score; the first in the order of `SEARCH_FIELDS` among equals. */
function strongestField(byField: Float64Array): SearchField {
  const rounded = byField.map(round);
  return SEARCH_FIELDS[rounded.indexOf(Math.max(...rounded))] ?? SEARCH_FIELDS[0];
}

function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
