import { SEARCH_FIELDS } from '../../shared/search.ts';
import { lengthsIn, type InvertedIndex } from '../index/inverted-index.ts';
import { ListMemory, type ListPart } from '../index/list-memory.ts';
import { decodeList, type PostingList } from '../index/posting-list.ts';
import { inverseDocumentFrequency, saturationFor, type Saturation } from './bm25.ts';

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
  readonly documents: Uint32Array;
  /** BM25+ of a document that is among them, over all words and fields. */
  score(document: number): number;
  /** The part of it that stands in each field, by field number. */
  scoresByField(document: number): Float64Array;
}

/** What the searches of one index use again: memory, and tables of the weight of a word by field. */
export class Scratch {
  readonly lists = new ListMemory();
  readonly #saturations: readonly Saturation[];
  /** The documents that have every word so far, at the beginning. */
  readonly candidates: Uint32Array;
  /** One place a document. */
  readonly scores: Float64Array;
  /** Stamp of the last word of the last query that the document has. */
  readonly stamps: Float64Array;
  stamp = 0;

  constructor(index: InvertedIndex) {
    this.#saturations = [...index.averageFieldLengths].map(saturationFor);
    this.candidates = new Uint32Array(index.ids.size);
    this.scores = new Float64Array(index.ids.size);
    this.stamps = new Float64Array(index.ids.size);
  }

  /** How much a word says in a field, by the number of the field: see `saturationFor`. */
  saturationOf(field: number): Saturation {
    return this.#saturations[field] ?? saturationFor(1);
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
  let documents = scratch.candidates.subarray(0, 0);
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
  readonly weight: number;
  readonly saturation: Saturation;
  /** Of the list's field, by document. */
  readonly lengths: Uint16Array;
}

function scoredList(index: InvertedIndex, list: WeightedList, scratch: Scratch): ScoredList {
  const { field } = list;
  const documents = index.ids.size;
  return {
    ...decodeList(index, list, scratch.lists),
    field,
    weight: list.weight * inverseDocumentFrequency(list.size, documents),
    saturation: scratch.saturationOf(field),
    lengths: lengthsIn(index, field),
  };
}

/** What the document at a place of a list gains by it. */
function gain(list: ScoredList, at: number, document: number): number {
  return list.weight * list.saturation(list.frequencies[at] ?? 1, list.lengths[document] ?? 0);
}

/** The documents of the rarest word, with its score. */
function startFrom(lists: readonly ScoredList[], scratch: Scratch): Uint32Array {
  const { candidates, scores, stamps } = scratch;
  const stamp = (scratch.stamp += 1);
  let count = 0;
  for (const list of lists) {
    const { documents } = list;
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0;
      if (stamps[document] !== stamp) {
        stamps[document] = stamp;
        scores[document] = 0;
        candidates[count] = document;
        count += 1;
      }
      scores[document] = (scores[document] ?? 0) + gain(list, at, document);
    }
  }
  return candidates.subarray(0, count);
}

/** Those of the candidates that have one more word, with its score added. */
function narrow(from: Uint32Array, lists: readonly ScoredList[], scratch: Scratch): Uint32Array {
  const { candidates, scores, stamps } = scratch;
  const before = scratch.stamp;
  const stamp = (scratch.stamp += 1);
  for (const list of lists) {
    const { documents } = list;
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0;
      const seen = stamps[document];
      if (seen !== before && seen !== stamp) continue;
      stamps[document] = stamp;
      scores[document] = (scores[document] ?? 0) + gain(list, at, document);
    }
  }
  let count = 0;
  for (const document of from) {
    if (stamps[document] !== stamp) continue;
    candidates[count] = document;
    count += 1;
  }
  return candidates.subarray(0, count);
}

function scoresByField(lists: readonly ScoredList[], document: number): Float64Array {
  const scores = new Float64Array(FIELDS);
  for (const list of lists) {
    const at = placeOf(list.documents, document);
    if (at < 0) continue;
    scores[list.field] = (scores[list.field] ?? 0) + gain(list, at, document);
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
