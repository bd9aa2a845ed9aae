import type { MatchSignal } from './match-input.ts';

/** How far this kind of search can be trusted. */
export const searchKind: MatchSignal = {
  label: 'Sûreté de ce genre de recherche',
  measure: ({ asked, weights }) => weights.kind[asked.search.kind],
};
