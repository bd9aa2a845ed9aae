/**
 * 64 bits in two halves. With a million different words the odds that any two are taken for one are 3 in 100 million, so
 * that words need not be kept to compare them.
 */
export interface WordHash {
  readonly high: number;
  readonly low: number;
}

/** The hash before the first letter. */
export const EMPTY_WORD: WordHash = { high: 0x811c9dc5, low: 0x9747b28c };

/** The first half of a hash continued by one more UTF-16 unit: FNV-1a. */
export function mixHigh(high: number, unit: number): number {
  return Math.imul(high ^ unit, 0x01000193);
}

/** The second half: the same walk with the multiplier of MurmurHash3. */
export function mixLow(low: number, unit: number): number {
  const mixed = Math.imul(low ^ unit, 0xcc9e2d51);
  return (mixed << 15) | (mixed >>> 17);
}

/** The hash of one folded word. */
export function hashWord(word: string): WordHash {
  let { high, low } = EMPTY_WORD;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    high = mixHigh(high, unit);
    low = mixLow(low, unit);
  }
  return { high, low };
}
