import { SEARCH_FIELDS } from '../../shared/search.ts';
import type { InvertedIndex } from '../index/inverted-index.ts';
import { ListMemory, type ListPart } from '../index/list-memory.ts';
import { decodeList, type PostingList } from '../index/posting-list.ts';
import { inverseDocumentFrequency, termSaturation } from './bm25.ts';

const FIELDS = SEARCH_FIELDS.length;

/** One of the lists that satisfy a word of the query. */
export interface WeightedList extends PostingList {
  /** 1 for the word itself, less for a near word. */
  readonly weight: number;
}

/** The lists of one word of the query, in every field asked for: a document that is in one of them has the word. */
export type WordLists = readonly WeightedList[];

/** The documents that have every word. */
export interface Matches {
  readonly documents: readonly number[];
  /** BM25+ of a document that is among them, over all words and fields. */
  score(document: number): number;
  /** The part of it that stands in each field, by field number. */
  scoresByField(document: number): Float64Array;
}

/** Memory for the intersection, used again by each query of the same index. */
export class Scratch {
  readonly lists = new ListMemory();
  /** One place a document. */
  readonly scores: Float64Array;
  /** Stamp of the last word of the last query that the document has. */
  readonly stamps: Float64Array;
  stamp = 0;

  constructor(documents: number) {
    this.scores = new Float64Array(documents);
    this.stamps = new Float64Array(documents);
  }
}

/**
 * Intersects the words, rarest first, and scores what is left: a document is looked at again only while it has every
 * word so far. Exact: no candidate is dropped for speed. The result is good until the next call with the same scratch.
 */
export function intersect(
  index: InvertedIndex,
  words: readonly WordLists[],
  scratch: Scratch,
): Matches {
  const rarestFirst = words.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  scratch.lists.reset();
  const scored: ScoredList[] = [];
  let documents: readonly number[] = [];
  for (const [place, lists] of rarestFirst.entries()) {
    const decoded = lists.map((list) => scoredList(index, list, scratch));
    scored.push(...decoded);
    documents = place === 0 ? startFrom(decoded, scratch) : narrow(documents, decoded, scratch);
    if (documents.length === 0) break;
  }
  return {
    documents,
    score: (document) => scratch.scores[document] ?? 0,
    scoresByField: (document) => scoresByField(scored, document),
  };
}

function sizeOf(lists: WordLists): number {
  return lists.reduce((sum, list) => sum + list.size, 0);
}

interface ScoredList extends ListPart {
  readonly field: number;
  score(at: number): number;
}

function scoredList(index: InvertedIndex, list: WeightedList, scratch: Scratch): ScoredList {
  const { documents, frequencies } = decodeList(index, list, scratch.lists);
  const { field } = list;
  const weight = list.weight * inverseDocumentFrequency(list.size, index.ids.size);
  const average = index.averageFieldLengths[field] ?? 1;
  const lengths = index.fieldLengths;
  return {
    field,
    documents,
    frequencies,
    score: (at) => {
      const length = lengths[(documents[at] ?? 0) * FIELDS + field] ?? 0;
      return weight * termSaturation(frequencies[at] ?? 1, length, average);
    },
  };
}

/** The documents of the rarest word, with its score. */
function startFrom(lists: readonly ScoredList[], scratch: Scratch): number[] {
  const { scores, stamps } = scratch;
  const stamp = (scratch.stamp += 1);
  const found: number[] = [];
  for (const list of lists) {
    for (let at = 0; at < list.documents.length; at += 1) {
      const document = list.documents[at] ?? 0;
      if (stamps[document] !== stamp) {
        stamps[document] = stamp;
        scores[document] = 0;
        found.push(document);
      }
      scores[document] = (scores[document] ?? 0) + list.score(at);
    }
  }
  return found;
}

/** Those of the documents that have one more word, with its score added. */
function narrow(
  documents: readonly number[],
  lists: readonly ScoredList[],
  scratch: Scratch,
): number[] {
  const { scores, stamps } = scratch;
  const before = scratch.stamp;
  const stamp = (scratch.stamp += 1);
  for (const list of lists) {
    for (let at = 0; at < list.documents.length; at += 1) {
      const document = list.documents[at] ?? 0;
      const seen = stamps[document];
      if (seen !== before && seen !== stamp) continue;
      stamps[document] = stamp;
      scores[document] = (scores[document] ?? 0) + list.score(at);
    }
  }
  return documents.filter((document) => stamps[document] === stamp);
}

function scoresByField(lists: readonly ScoredList[], document: number): Float64Array {
  const scores = new Float64Array(FIELDS);
  for (const list of lists) {
    const at = placeOf(list.documents, document);
    if (at >= 0) scores[list.field] = (scores[list.field] ?? 0) + list.score(at);
  }
  return scores;
}

/** Place of a number in an ascending array, -1 where it is not there. */
function placeOf(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === value ? low : -1;
}
