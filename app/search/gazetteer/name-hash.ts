/*
 * The hash of a name is rolled word by word, so that one walk over a text finds every name that starts at a word. 64
 * bits in two halves: with 600,000 names and beginnings of names, the odds that a word sequence that is no name is
 * taken for one are 3 in 100 thousand billion, so that names need not be kept to compare them.
 */

/** Hash of one folded word: FNV-1a, and the same walk with the multiplier of MurmurHash3. */
export function hashWord(word: string): NameHash {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0xcc9e2d51);
    low = (low << 15) | (low >>> 17);
  }
  return { high, low };
}

/** Two 32-bit halves. */
export interface NameHash {
  readonly high: number;
  readonly low: number;
}

/** Two ways in which a name may stand in a text: as it is, or in the singular. Hashes of the two never meet. */
export type Lane = 'exact' | 'singular';

const SEEDS: Readonly<Record<Lane, NameHash>> = {
  exact: { high: 0, low: 0 },
  singular: { high: 0x5bd1e995, low: 0x1b873593 },
};

/** The hash before the first word. */
export function startHash(lane: Lane): NameHash {
  return SEEDS[lane];
}

/** The first half of a hash continued by one more word. */
export function rollHigh(high: number, word: NameHash): number {
  return Math.imul(((high << 5) | (high >>> 27)) ^ word.high, 0x85ebca6b);
}

/** The second half. */
export function rollLow(low: number, word: NameHash): number {
  return Math.imul(((low << 13) | (low >>> 19)) + word.low, 0xc2b2ae35) ^ word.high;
}
