import type { WordHash } from '../../shared/word-hash.ts';

/*
 * The hash of a name is rolled word by word, so that one walk over a text finds every name that starts at a word. 64
 * bits in two halves: with 600,000 names and beginnings of names, the odds that a word sequence that is no name is
 * taken for one are 3 in 100 thousand billion, so that names need not be kept to compare them.
 */

/** Two ways in which a name may stand in a text: as it is, or in the singular. Hashes of the two never meet. */
export type Lane = 'exact' | 'singular';

const SEEDS: Readonly<Record<Lane, WordHash>> = {
  exact: { high: 0, low: 0 },
  singular: { high: 0x5bd1e995, low: 0x1b873593 },
};

/** The hash before the first word. */
export function startHash(lane: Lane): WordHash {
  return SEEDS[lane];
}

/** The first half of a hash continued by the first half of one more word's (`hashWord`). */
export function rollHigh(high: number, wordHigh: number): number {
  return Math.imul(((high << 5) | (high >>> 27)) ^ wordHigh, 0x85ebca6b);
}

/** The second half, by both halves of the word's. */
export function rollLow(low: number, wordHigh: number, wordLow: number): number {
  return Math.imul(((low << 13) | (low >>> 19)) + wordLow, 0xc2b2ae35) ^ wordHigh;
}
