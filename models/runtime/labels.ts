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
  const hasBegin = new Set(
    labels.filter(({ position }) => position === 'begin').map(({ type }) => type),
  );
  const cost = (before: Label | null, label: Label) =>
    label.position !== 'inside' || !hasBegin.has(label.type) || before?.type === label.type
      ? 0
      : FORBIDDEN;
  return bestPath(rows, labels, cost).map((best, t) => ({
    label: labels[best] ?? { position: 'outside', type: '' },
    probability: Math.exp(rows[t]?.[best] ?? FORBIDDEN),
  }));
}

function bestPath(
  rows: readonly (readonly number[])[],
  labels: readonly Label[],
  cost: (before: Label | null, label: Label) => number,
): readonly number[] {
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  let scores = first.map((score, b) => score + cost(null, labelAt(labels, b)));
  const pointers: (readonly number[])[] = [];
  for (const row of rest) {
    const step = row.map((score, b) => {
      const from = scores.map((before, a) => before + cost(labelAt(labels, a), labelAt(labels, b)));
      const best = indexOfMax(from);
      return { best, score: score + (from[best] ?? FORBIDDEN) };
    });
    pointers.push(step.map(({ best }) => best));
    scores = step.map(({ score }) => score);
  }
  const path = [indexOfMax(scores)];
  for (const pointer of pointers.toReversed()) path.push(pointer[path.at(-1) ?? 0] ?? 0);
  return path.toReversed();
}

function labelAt(labels: readonly Label[], index: number): Label {
  return labels[index] ?? { position: 'outside', type: '' };
}

function indexOfMax(values: readonly number[]): number {
  return values.reduce((best, value, i) => (value > (values[best] ?? -Infinity) ? i : best), 0);
}

function logSoftmax(logits: ArrayLike<number>, row: number, width: number): readonly number[] {
  const values = Array.from({ length: width }, (_, i) => logits[row * width + i] ?? FORBIDDEN);
  const highest = Math.max(...values);
  const sum = values.reduce((total, value) => total + Math.exp(value - highest), 0);
  return values.map((value) => value - highest - Math.log(sum));
}
