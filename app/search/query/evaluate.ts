import { SEARCH_FIELDS, type PlannedSearch, type SearchResult } from '../../shared/search.ts';
import { indexWords, queryWords } from '../french.ts';
import { fieldNumber, termNumber, type InvertedIndex } from '../index/inverted-index.ts';
import { postingLists } from '../index/posting-list.ts';
import { intersect, type Scratch, type WordLists } from './conjunction.ts';
import { bestHits, bestOf, hitOf, NO_HITS, type Hits } from './hits.ts';
import { termsFor, type NearTerm } from './near-words.ts';
import { phraseFinder, type HoldsPhrase } from './phrase.ts';
import { Together } from './together.ts';

const TRAIT_FIELD: ReadonlySet<number> = new Set([fieldNumber('identifier')]);

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

function searchAll(
  index: InvertedIndex,
  scratch: Scratch,
  search: PlannedSearch,
  limit: number,
): Hits {
  const fields = new Set(search.fields.map(fieldNumber));
  const words = queryWords(search.query).map((word) =>
    listsOf(index, termsFor(index, word), fields),
  );
  const traits = queryWords(search.trait ?? '').map((word) =>
    listsOf(index, termsFor(index, word), TRAIT_FIELD),
  );
  return haveAll(index, scratch, [...words, ...traits], limit);
}

function haveAll(
  index: InvertedIndex,
  scratch: Scratch,
  words: readonly WordLists[],
  limit: number,
): Hits {
  if (words.length === 0 || words.some((lists) => lists.length === 0)) return NO_HITS;
  const matches = intersect(index, words, scratch);
  const { documents } = matches;
  const hits = bestOf(index, documents, (document) => matches.score(document), limit).map(
    ({ document, score }) => hitOf(index, document, score, matches.scoresByField(document)),
  );
  return { hits, total: documents.length };
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

/**
 * Documents whose words are read for a phrase: those of the first field first, and of one field the first in the order of
 * the import. More have its words only where these are of every sentence ("de la") or of a great part of the catalogue:
 * any will do, and `total` is then the least that there are. Each takes a microsecond or two.
 */
const MOST_VERIFIED = 10_000;

/** As `searchAll` within each field alone, for the documents in which the field has the words side by side. */
function searchPhrase(
  index: InvertedIndex,
  scratch: Scratch,
  search: PlannedSearch,
  limit: number,
): Hits {
  const phrase = indexWords(search.query).map((word) => termNumber(index, word));
  if (phrase.length === 0 || !phrase.every((term) => term !== null)) return NO_HITS;
  const [first = 0] = phrase;
  if (phrase.length === 1) {
    const fields = new Set(search.fields.map(fieldNumber));
    return haveAll(index, scratch, [listsOf(index, [{ term: first, weight: 1 }], fields)], limit);
  }
  const telling = queryWords(search.query).map((word) => termNumber(index, word) ?? 0);
  const scores = new Map<number, Float64Array>();
  const holds = phraseFinder(phrase);
  let left = MOST_VERIFIED;
  for (const field of search.fields.map(fieldNumber)) {
    left -= addHolding(index, new Together(index, scratch, telling, field), holds, left, scores);
  }
  return { hits: bestHits(index, scores, limit), total: scores.size };
}

/** Scores those that hold the phrase of the first `most` documents found; returns how many were read. */
function addHolding(
  { tokens, tokenStarts }: InvertedIndex,
  found: Together,
  holds: HoldsPhrase,
  most: number,
  scores: Map<number, Float64Array>,
): number {
  const { field } = found;
  let read = 0;
  for (; read < most && found.next(); read += 1) {
    const { document } = found;
    const [start, end] = [tokenStarts[document] ?? 0, tokenStarts[document + 1] ?? 0];
    if (holds(tokens, field, start, end)) addFieldScore(scores, document, field, found.score());
  }
  return read;
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
