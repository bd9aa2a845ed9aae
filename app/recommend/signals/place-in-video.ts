import type { MatchSignal } from './match-input.ts';

/** How sure it is that the video is about this: what was read in its title counts more than a name in passing. */
export const placeInVideo: MatchSignal = {
  label: 'Importance dans la vidéo',
  measure: ({ asked }) => asked.aspect.strength,
};
