import type { MatchSignal } from './match-input.ts';

const FLOOR = 0.7;

/** The engine's score beside the best of the same search: scores of two searches cannot be compared. */
export const searchStrength: MatchSignal = {
  label: 'Force de la réponse parmi celles de la recherche',
  measure: ({ hit, result }) => {
    const best = result.hits[0]?.score ?? hit.score;
    return FLOOR + (1 - FLOOR) * Math.min(1, hit.score / Math.max(best, Number.MIN_VALUE));
  },
};
