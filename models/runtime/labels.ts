/** One output of a model: outside every name, or the beginning or inside of a name of a type. */
export interface Label {
  readonly position: 'outside' | 'begin' | 'inside';
  /** "" outside. */
  readonly type: string;
}

/**
 * "B-PER" begins and "I-PER" continues (BIO scheme, Ramshaw and Marcus 1995); so do the other letters of the schemes that
 * mark single tokens and ends, IOBES and BILOU (Ratinov and Roth 2009). "O" and anything else is outside.
 */
export function parseLabel(written: string): Label {
  const match = /^([BSUIEL])-(.+)$/.exec(written);
  if (match === null) return { position: 'outside', type: '' };
  return { position: /[BSU]/.test(match[1] ?? '') ? 'begin' : 'inside', type: match[2] ?? '' };
}

/** The label chosen for a token, and its probability. */
export interface TokenLabel {
  readonly label: Label;
  /** 0..1. */
  readonly probability: number;
}

const FORBIDDEN = -1e9;

/**
 * The best legal sequence of labels (Viterbi): a name goes on only as it began. Some models have no "begin" labels;
 * there a name may begin with "inside". `logits` holds one row of `labels.length` numbers for each token.
 */
export function decodeLabels(
  logits: ArrayLike<number>,
  tokens: number,
  labels: readonly Label[],
): readonly TokenLabel[] {
  const rows = Array.from({ length: tokens }, (_, t) => logSoftmax(logits, t, labels.length));
  return bestPath(rows, befores(labels)).map((best, t) => ({
    label: labels[best] ?? OUTSIDE,
    probability: Math.exp(rows[t]?.[best] ?? FORBIDDEN),
  }));
}

const OUTSIDE: Label = { position: 'outside', type: '' };

/** What may stand before a label: the labels by their places, and whether the text may begin with it. */
interface Befores {
  readonly labels: readonly number[];
  readonly mayBegin: boolean;
}

function befores(labels: readonly Label[]): readonly Befores[] {
  const hasBegin = new Set(
    labels.filter(({ position }) => position === 'begin').map(({ type }) => type),
  );
  const every = labels.map((_, i) => i);
  return labels.map((label) =>
    label.position === 'inside' && hasBegin.has(label.type)
      ? { labels: every.filter((i) => labels[i]?.type === label.type), mayBegin: false }
      : { labels: every, mayBegin: true },
  );
}

function bestPath(rows: readonly Float64Array[], allowed: readonly Befores[]): readonly number[] {
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  let scores = first.map((score, label) => (allowed[label]?.mayBegin === true ? score : FORBIDDEN));
  const pointers = rest.map((row) => {
    const before = scores;
    const pointer = allowed.map(({ labels }) => bestOf(before, labels));
    scores = row.map((score, label) => score + (before[pointer[label] ?? 0] ?? FORBIDDEN));
    return pointer;
  });
  const path = [bestOf(scores, [...scores.keys()])];
  for (const pointer of pointers.toReversed()) path.push(pointer[path.at(-1) ?? 0] ?? 0);
  return path.toReversed();
}

/** The first of some places with the highest number. */
function bestOf(numbers: Float64Array, places: readonly number[]): number {
  let best = places[0] ?? 0;
  for (const place of places) {
    if ((numbers[place] ?? -Infinity) > (numbers[best] ?? -Infinity)) best = place;
  }
  return best;
}

function logSoftmax(logits: ArrayLike<number>, row: number, width: number): Float64Array {
  const values = Float64Array.from(
    { length: width },
    (_, i) => logits[row * width + i] ?? FORBIDDEN,
  );
  const highest = Math.max(...values);
  const sum = values.reduce((total, value) => total + Math.exp(value - highest), 0);
  return values.map((value) => value - highest - Math.log(sum));
}
