import { KIND_WEIGHT } from '../weights.ts';
import type { MatchSignal } from './match-input.ts';

/** How far this kind of search can be trusted. */
export const searchKind: MatchSignal = {
  label: 'Sûreté de ce genre de recherche',
  measure: ({ asked }) => KIND_WEIGHT[asked.search.kind],
};
