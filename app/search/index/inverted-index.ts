import { SEARCH_FIELDS, type SearchField } from '../../shared/search.ts';
import type { TextTable } from '../file/text-table.ts';

/** The index of one build as it lies in its file. Documents count from 0, terms from 1. */
export interface InvertedIndex {
  /** Record ids by document. */
  readonly ids: TextTable;
  /** Place of a document among all, in the order of their ids: equal scores are told apart by it. */
  readonly idOrder: Uint32Array;
  /** Every term, in the order of its UTF-8 bytes. */
  readonly vocabulary: TextTable;
  /** Letters of each term of `vocabulary`: see `letterSet`. */
  readonly letters: Uint32Array;
  /** Number of each term of `vocabulary`. */
  readonly termNumbers: Uint32Array;
  /** See `TokenStore`. */
  readonly tokenStarts: Uint32Array;
  readonly tokens: Uint8Array;
  /** See `Postings`. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint8Array;
  readonly documentFrequencies: Uint32Array;
  readonly fieldLengths: Uint16Array;
  readonly averageFieldLengths: Float64Array;
}

const encoder = new TextEncoder();

/** Number of the term of that text, or null where no document has it. */
export function termNumber(index: InvertedIndex, word: string): number | null {
  const bytes = encoder.encode(word);
  const place = index.vocabulary.lowerBound(bytes);
  if (place === index.vocabulary.size || index.vocabulary.compare(place, bytes) !== 0) return null;
  return index.termNumbers[place] ?? null;
}

/** Number of a field in the index. */
export function fieldNumber(field: SearchField): number {
  return SEARCH_FIELDS.indexOf(field);
}
