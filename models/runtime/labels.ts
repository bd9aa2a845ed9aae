import { bestPath, placeChances } from './sequence.ts';

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

/** The labels of a model, and how well one goes before another. */
export interface LabelScheme {
  readonly labels: readonly Label[];
  /** Added to the score of a sequence for a label after another: a row for each label before. -Infinity is illegal. */
  readonly pairs: readonly Float64Array[];
  /** The same for the label that a text begins with. */
  readonly begins: Float64Array;
}

/**
 * A name goes on only as it began. Some models have no "begin" labels; there a name may begin with "inside". `learned`
 * holds a number for each pair of labels where the model is a conditional random field (Lafferty, McCallum and Pereira
 * 2001); one that is none has 0 for each.
 */
export function labelScheme(
  labels: readonly Label[],
  learned: readonly (readonly number[])[] = [],
): LabelScheme {
  const begun = new Set(
    labels.filter(({ position }) => position === 'begin').map(({ type }) => type),
  );
  const goesOn = ({ position, type }: Label) => position === 'inside' && begun.has(type);
  return {
    labels,
    pairs: labels.map((before, i) =>
      Float64Array.from(labels, (after, j) =>
        goesOn(after) && before.type !== after.type ? -Infinity : (learned[i]?.[j] ?? 0),
      ),
    ),
    begins: Float64Array.from(labels, (label) => (goesOn(label) ? -Infinity : 0)),
  };
}

/** The label chosen for a token, and its probability over all legal sequences. */
export interface TokenLabel {
  readonly label: Label;
  /** 0..1. */
  readonly probability: number;
}

const OUTSIDE: Label = { position: 'outside', type: '' };

/** The best sequence of labels. `logits` holds one row of `labels.length` numbers for each token. */
export function decodeLabels(
  logits: ArrayLike<number>,
  tokens: number,
  scheme: LabelScheme,
): readonly TokenLabel[] {
  const width = scheme.labels.length;
  const rows = Array.from({ length: tokens }, (_, t) => rowOf(logits, t, width));
  const chances = placeChances(rows, scheme);
  return bestPath(rows, scheme).map((best, t) => ({
    label: scheme.labels[best] ?? OUTSIDE,
    probability: chances[t]?.[best] ?? 0,
  }));
}

function rowOf(logits: ArrayLike<number>, row: number, width: number): Float64Array {
  const scores = new Float64Array(width);
  for (let i = 0; i < width; i += 1) scores[i] = logits[row * width + i] ?? 0;
  return scores;
}
