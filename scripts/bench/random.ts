/** A repeatable source of numbers: the same seed gives the same catalogue on every machine. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** True with that probability. */
  chance(probability: number): boolean;
  pick<T>(values: readonly T[]): T;
}

/** Mulberry32 (Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new RangeError('nothing to pick from');
      return value;
    },
  };
}

/**
 * Draws ranks 0, 1, 2… with the Zipf-Mandelbrot weights 1 / (rank + offset)^exponent, as words, authors and topics are
 * distributed in catalogues.
 */
export function zipf(
  count: number,
  exponent: number,
  offset: number,
  random: Random,
): () => number {
  const cumulative = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += (rank + offset) ** -exponent;
    cumulative[rank] = sum;
  }
  const grain = 2 ** 30;
  return () => firstAbove(cumulative, (random.below(grain) / grain) * sum);
}

function firstAbove(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
