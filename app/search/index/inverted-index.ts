import { SEARCH_FIELDS, type SearchField } from '../../shared/search.ts';
import type { TextTable } from '../file/text-table.ts';
import { singular } from '../french.ts';

/** The documents and the words of one build, whichever engine holds the postings. Documents count from 0, terms from 1. */
export interface Lexicon {
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
  /** Documents in which term n stands in any field, at index n. */
  readonly documentFrequencies: Uint32Array;
  /** Mean length of a field in distinct words, over the documents that have it, by field. */
  readonly averageFieldLengths: Float64Array;
}

/** The index of one build as it lies in its file. */
export interface InvertedIndex extends Lexicon {
  /** See `TokenStore`. */
  readonly tokenStarts: Uint32Array;
  readonly tokens: Uint8Array;
  /** See `Postings`. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint8Array;
  readonly fieldLengths: Uint16Array;
}

/** Number of the term of that text, or null where no document has it. */
export function termNumber(lexicon: Lexicon, word: string): number | null {
  // A buffer comes out of a pool: `TextEncoder` makes a new memory for each word, for five times as long.
  const bytes = Buffer.from(word);
  const place = lexicon.vocabulary.lowerBound(bytes);
  const { vocabulary, termNumbers } = lexicon;
  if (place === vocabulary.size || vocabulary.compare(place, bytes) !== 0) return null;
  return termNumbers[place] ?? null;
}

/** In how many documents the folded word stands. */
export function documentFrequency(lexicon: Lexicon, word: string): number {
  return lexicon.documentFrequencies[termNumber(lexicon, singular(word)) ?? 0] ?? 0;
}

/** Distinct words of a field, by document. */
export function lengthsIn({ ids, fieldLengths }: InvertedIndex, field: number): Uint16Array {
  return fieldLengths.subarray(field * ids.size, (field + 1) * ids.size);
}

/** Number of a field in the index. */
export function fieldNumber(field: SearchField): number {
  return SEARCH_FIELDS.indexOf(field);
}
