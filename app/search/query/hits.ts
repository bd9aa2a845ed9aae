import {
  SEARCH_FIELDS,
  type SearchField,
  type SearchHit,
  type SearchResult,
} from '../../shared/search.ts';
import type { Lexicon } from '../index/inverted-index.ts';
import { best, type Scored } from './top.ts';

/** What a search finds. */
export type Hits = Pick<SearchResult, 'hits' | 'total'>;
export const NO_HITS: Hits = { hits: [], total: 0 };

/** The hits of documents whose score is known field by field: at most `limit`, best first, ties by record id. */
export function bestHits(
  lexicon: Lexicon,
  scores: ReadonlyMap<number, Float64Array>,
  limit: number,
): SearchHit[] {
  const total = (document: number): number =>
    scores.get(document)?.reduce((sum, score) => sum + score, 0) ?? 0;
  return bestOf(lexicon, scores.keys(), total, limit).map(({ document, score }) =>
    hitOf(lexicon, document, score, scores.get(document) ?? new Float64Array(0)),
  );
}

/** The best of the documents. Rounded before they are compared: the order must not hang on the last bit of a sum. */
export function bestOf(
  lexicon: Lexicon,
  documents: Iterable<number>,
  score: (document: number) => number,
  limit: number,
): Scored[] {
  return best(
    documents,
    (document) => round(score(document)),
    (document) => lexicon.idOrder[document] ?? 0,
    limit,
  );
}

/** A document as a hit, in the field that has the largest part of its score. */
export function hitOf(
  lexicon: Lexicon,
  document: number,
  score: number,
  byField: Float64Array,
): SearchHit {
  return { recordId: lexicon.ids.text(document), score, field: strongestField(byField) };
}

/** The field with the largest score; the first in the order of `SEARCH_FIELDS` among equals. */
function strongestField(byField: Float64Array): SearchField {
  let strongest = 0;
  for (let field = 1; field < byField.length; field += 1) {
    if (round(byField[field] ?? 0) > round(byField[strongest] ?? 0)) strongest = field;
  }
  return SEARCH_FIELDS[strongest] ?? SEARCH_FIELDS[0];
}

function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
