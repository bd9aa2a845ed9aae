import type { MatchSignal } from './match-input.ts';
import { raised } from './raised.ts';

/** The engine's score beside the best of the same search: scores of two searches cannot be compared. */
export const searchStrength: MatchSignal = {
  label: 'Force de la réponse parmi celles de la recherche',
  measure: ({ hit, result, weights }) => {
    const best = result.hits[0]?.score ?? hit.score;
    return raised(hit.score / Math.max(best, Number.MIN_VALUE), weights.leastStrength);
  },
};
