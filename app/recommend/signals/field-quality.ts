import type { MatchSignal } from './match-input.ts';

/** What the field proves: a heading was given by a cataloguer, a summary may say a word in passing. */
export const fieldQuality: MatchSignal = {
  label: 'Valeur de l’endroit de la notice',
  measure: ({ recordField, weights }) => weights.field[recordField],
};
