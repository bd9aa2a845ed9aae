import type { MatchSignal } from './match-input.ts';
import { raised } from './raised.ts';

/**
 * How few documents answer the aspect, all its searches together: "history" has a thousand answers, though each of its
 * headings has few. The same measure as the rarity of one search.
 */
export const breadth: MatchSignal = {
  label: 'Précision du sujet',
  measure: ({ aspectTotal, statistics, weights }) => {
    const size = Math.max(2, statistics.size);
    const inverse = Math.log(size / Math.max(1, aspectTotal)) / Math.log(size);
    return raised(inverse, weights.leastBreadth);
  },
};
