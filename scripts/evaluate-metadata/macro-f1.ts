/** A label that was wanted, and the one that was found. */
export interface Answer {
  readonly wanted: string;
  readonly found: string;
}

interface MacroF1 {
  /** Mean of the F1 of the labels that are wanted somewhere, 0..1. */
  readonly macro: number;
  /** Label, its F1, how often it is wanted. */
  readonly byLabel: readonly (readonly [string, number, number])[];
}

/** F1 of each label that some answer wants, and their mean. */
export function macroF1(labels: readonly string[], answers: readonly Answer[]): MacroF1 {
  const byLabel = labels
    .map((label) => {
      const wanted = answers.filter((answer) => answer.wanted === label).length;
      const found = answers.filter((answer) => answer.found === label).length;
      const right = answers.filter((a) => a.wanted === label && a.found === label).length;
      return [label, (2 * right) / Math.max(wanted + found, 1), wanted] as const;
    })
    .filter(([, , wanted]) => wanted > 0);
  const sum = byLabel.reduce((total, [, f1]) => total + f1, 0);
  return { macro: sum / Math.max(byLabel.length, 1), byLabel };
}
