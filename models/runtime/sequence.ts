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
  let scores: Float64Array = Float64Array.from(first);
  add(scores, chain.begins);
  const pointers = rest.map((row) => {
    const pointer = new Uint8Array(row.length);
    scores = step(scores, chain.pairs, pointer);
    add(scores, row);
    return pointer;
  });
  const path = [scores.indexOf(Math.max(...scores))];
  for (const pointer of pointers.toReversed()) path.push(pointer[path.at(-1) ?? 0] ?? 0);
  return path.toReversed();
}

/** For each state after, the best score that leads to it; `pointer` receives the state that it comes from. */
function step(
  scores: Float64Array,
  pairs: readonly Float64Array[],
  pointer: Uint8Array,
): Float64Array {
  const best = new Float64Array(scores.length).fill(-Infinity);
  let before = 0;
  for (const after of pairs) {
    const score = scores[before] ?? 0;
    for (let state = 0; state < best.length; state += 1) {
      const total = score + (after[state] ?? 0);
      if (total > (best[state] ?? 0)) {
        best[state] = total;
        pointer[state] = before;
      }
    }
    before += 1;
  }
  return best;
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
  const forwards = pairs.map(exponentials);
  const before = passes(weights, exponentials(begins), forwards);
  const after = passes(
    weights.toReversed(),
    new Float64Array(begins.length).fill(1),
    transposed(forwards),
  ).toReversed();
  // Both passes hold the weight of the place itself.
  before.forEach((chances, place) => {
    const [own, back] = [weights[place], after[place]];
    for (let state = 0; state < chances.length; state += 1) {
      chances[state] = ((chances[state] ?? 0) * (back?.[state] ?? 0)) / (own?.[state] ?? 1);
    }
    scale(chances);
  });
  return before;
}

/** Small enough to change nothing, so that no state of a place is quite without weight. */
const LEAST = 1e-100;

function weightsOf(row: Float64Array): Float64Array {
  const highest = row.reduce((most, score) => Math.max(most, score), -Infinity);
  const weights = new Float64Array(row.length);
  for (let state = 0; state < row.length; state += 1) {
    weights[state] = Math.max(Math.exp((row[state] ?? 0) - highest), LEAST);
  }
  return weights;
}

function exponentials(scores: Float64Array): Float64Array {
  return scores.map((score) => Math.exp(score));
}

/** The weight of all paths from the first place to each state of each place, scaled. */
function passes(
  weights: readonly Float64Array[],
  begins: Float64Array,
  pairs: readonly Float64Array[],
): Float64Array[] {
  let reached = begins;
  return weights.map((weight) => {
    const chances = Float64Array.from(reached);
    for (let state = 0; state < chances.length; state += 1) {
      chances[state] = (chances[state] ?? 0) * (weight[state] ?? 0);
    }
    scale(chances);
    reached = through(chances, pairs);
    return chances;
  });
}

function through(chances: Float64Array, pairs: readonly Float64Array[]): Float64Array {
  const reached = new Float64Array(chances.length);
  let before = 0;
  for (const after of pairs) {
    const chance = chances[before] ?? 0;
    for (let state = 0; state < reached.length; state += 1) {
      reached[state] = (reached[state] ?? 0) + chance * (after[state] ?? 0);
    }
    before += 1;
  }
  return reached;
}

function transposed(rows: readonly Float64Array[]): Float64Array[] {
  return rows.map((_, column) => Float64Array.from(rows, (row) => row[column] ?? 0));
}

function scale(numbers: Float64Array): void {
  let total = 0;
  for (const number of numbers) total += number;
  for (let i = 0; i < numbers.length; i += 1) numbers[i] = (numbers[i] ?? 0) / total;
}

function add(sums: Float64Array, others: Float64Array): void {
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (others[i] ?? 0);
}
