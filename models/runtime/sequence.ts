/** A chain of places: the score of each state at each place, of each pair of neighbours, and of the first state. */
interface Chain {
  /** By the state before, then by the state after. -Infinity where the pair is illegal. */
  readonly pairs: readonly Float64Array[];
  readonly begins: Float64Array;
}

/** The states with the highest sum of scores, one for each row (Viterbi 1967). Of equal ones the first. */
export function bestPath(rows: readonly Float64Array[], chain: Chain): readonly number[] {
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  let scores = sum(first, chain.begins);
  const pointers = rest.map((row) => {
    const { best, pointer } = step(scores, chain.pairs);
    scores = sum(row, best);
    return pointer;
  });
  const path = [scores.indexOf(Math.max(...scores))];
  for (const pointer of pointers.toReversed()) path.push(pointer[path.at(-1) ?? 0] ?? 0);
  return path.toReversed();
}

/** For each state after, the best score that leads to it and the state that it comes from. */
function step(
  scores: Float64Array,
  pairs: readonly Float64Array[],
): { readonly best: Float64Array; readonly pointer: Uint8Array } {
  const best = new Float64Array(scores.length).fill(-Infinity);
  const pointer = new Uint8Array(scores.length);
  pairs.forEach((after, before) => {
    const score = scores[before] ?? 0;
    for (let state = 0; state < after.length; state += 1) {
      const total = score + (after[state] ?? 0);
      if (total <= (best[state] ?? 0)) continue;
      best[state] = total;
      pointer[state] = before;
    }
  });
  return { best, pointer };
}

/**
 * The probability of each state at each place over all paths, a path having the exponential of its score as weight
 * (forward-backward, Rabiner 1989). Each place is scaled to a sum of 1, so that long chains do not underflow.
 */
export function placeChances(
  rows: readonly Float64Array[],
  { pairs, begins }: Chain,
): readonly Float64Array[] {
  const weights = rows.map(weightsOf);
  const forwards = pairs.map((after) => after.map(Math.exp));
  const backwards = transposed(forwards);
  const before = passes(weights, begins.map(Math.exp), forwards);
  const after = passes(
    weights.toReversed(),
    begins.map(() => 1),
    backwards,
  ).toReversed();
  // Both passes hold the weight of the place itself.
  return before.map((chances, t) =>
    scaled(
      chances.map(
        (chance, state) => (chance * (after[t]?.[state] ?? 0)) / (weights[t]?.[state] ?? 1),
      ),
    ),
  );
}

/** Small enough to change nothing, so that no state of a place is quite without weight. */
const LEAST = 1e-100;

function weightsOf(row: Float64Array): Float64Array {
  const highest = Math.max(...row);
  return row.map((score) => Math.max(Math.exp(score - highest), LEAST));
}

/** The weight of all paths from the first place to each state of each place, scaled. */
function passes(
  weights: readonly Float64Array[],
  begins: Float64Array,
  pairs: readonly Float64Array[],
): Float64Array[] {
  const found: Float64Array[] = [];
  let reached = begins;
  for (const weight of weights) {
    const chances = scaled(product(weight, reached));
    found.push(chances);
    reached = through(chances, pairs);
  }
  return found;
}

function through(chances: Float64Array, pairs: readonly Float64Array[]): Float64Array {
  const reached = new Float64Array(chances.length);
  pairs.forEach((after, before) => {
    const chance = chances[before] ?? 0;
    for (let state = 0; state < after.length; state += 1) {
      reached[state] = (reached[state] ?? 0) + chance * (after[state] ?? 0);
    }
  });
  return reached;
}

function transposed(rows: readonly Float64Array[]): Float64Array[] {
  return rows.map((_, column) => Float64Array.from(rows, (row) => row[column] ?? 0));
}

function scaled(numbers: Float64Array): Float64Array {
  const total = numbers.reduce((sumSoFar, number) => sumSoFar + number, 0);
  return numbers.map((number) => number / total);
}

function sum(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((number, i) => number + (b[i] ?? 0));
}

function product(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((number, i) => number * (b[i] ?? 0));
}
