import type { MatchSignal } from './match-input.ts';

/** How near what was asked is to what the video says: its own name, or a heading two steps away. */
export const nearness: MatchSignal = {
  label: 'Proximité avec ce que dit la vidéo',
  measure: ({ asked }) => asked.nearness,
};
