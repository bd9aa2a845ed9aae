/**
 * Which letters a word has, one bit each (its bytes modulo 32, so that the 26 letters have their own). One edit changes
 * two bits at most: a letter replaced. Words whose sets differ by more need no distance computed: most do.
 */
export function letterSet(length: number, byteAt: (at: number) => number): number {
  let set = 0;
  for (let at = 0; at < length; at += 1) set |= 1 << (byteAt(at) & 31);
  return set >>> 0;
}

/** How many letters one of two sets has and the other has not. */
export function differingLetters(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
