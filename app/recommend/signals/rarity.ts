import { OPENING_KINDS } from '../plan/opening-kinds.ts';
import type { MatchSignal } from './match-input.ts';
import { raised } from './raised.ts';

/**
 * How few documents answer the search: 1 for a single one, the floor for half the catalogue. The inverse document
 * frequency of Spärck Jones (1972), taken over the whole search and not word by word.
 */
export const rarity: MatchSignal = {
  label: 'Rareté de la réponse dans le catalogue',
  measure: ({ asked, result, aspectTotal, statistics, weights }) => {
    const size = Math.max(2, statistics.size);
    // Among the few that are new, any subject is rare.
    const total = OPENING_KINDS.includes(asked.search.kind) ? aspectTotal : result.total;
    const inverse = Math.log(size / Math.max(1, total)) / Math.log(size);
    return raised(inverse, weights.leastRarity);
  },
};
