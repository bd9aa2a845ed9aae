/** How much of the list of a video counts for exposure, as for the other measures. */
export const EXPOSED = 10;
/** So that a class that the list has not does not make the divergence infinite (Steck, RecSys 2018). */
const SMOOTHING = 0.01;

/**
 * Mean distance of the pairs of a list, 0..1 where the distance is (Smyth and McClave, ICCBR 2001). A list of fewer than two
 * records has no pair: 0.
 */
export function intraListDistance<T>(list: readonly T[], distance: (a: T, b: T) => number): number {
  const distances = list.flatMap((a, at) => list.slice(at + 1).map((b) => distance(a, b)));
  return distances.length === 0 ? 0 : total(distances) / distances.length;
}

/** Cosine distance of two sets taken as vectors of 0 and 1: 0 for the same set, 1 where they share nothing. */
export function setDistance(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 1;
  const shared = a.filter((feature) => b.includes(feature)).length;
  return 1 - shared / Math.sqrt(a.length * b.length);
}

/** The share, 0..1, of a catalogue of `size` records that stands in at least one list. */
export function coverage(lists: readonly (readonly string[])[], size: number): number {
  return size === 0 ? 0 : new Set(lists.flat()).size / size;
}

/**
 * How unequally values are shared out, 0 (all the same) to 1 (one has all), with the normalisation of Vargas and
 * Castells (2014): sum over j of (2j - n - 1) p(j) / (n - 1), p ascending. Fewer than two values are equal: 0.
 */
export function gini(values: readonly number[]): number {
  const n = values.length;
  const sum = total(values);
  if (n < 2 || sum === 0) return 0;
  const ascending = values.toSorted((a, b) => a - b);
  return total(ascending.map((value, at) => ((2 * (at + 1) - n - 1) * value) / sum)) / (n - 1);
}

/** How often each record is shown, records of the catalogue that never are included as zeros. */
export function exposure(lists: readonly (readonly string[])[], size: number): readonly number[] {
  const shown = Map.groupBy(lists.flat(), (record) => record);
  const counts = [...shown.values()].map((times) => times.length);
  return [...counts, ...Array.from({ length: Math.max(0, size - counts.length) }, () => 0)];
}

/**
 * How far the list is from the mix of classes that is wanted: the Kullback-Leibler divergence, in nats, of the smoothed
 * mix of the list from the wanted one (Steck, RecSys 2018). 0: the same mix. Empty on either side: 0.
 */
export function calibration(wanted: readonly string[], shown: readonly string[]): number {
  if (wanted.length === 0 || shown.length === 0) return 0;
  return total(
    [...new Set(wanted)].map((each) => {
      const p = part(wanted, each);
      const q = (1 - SMOOTHING) * part(shown, each) + SMOOTHING * p;
      return p * Math.log(p / q);
    }),
  );
}

function part(all: readonly string[], one: string): number {
  return all.filter((each) => each === one).length / all.length;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
