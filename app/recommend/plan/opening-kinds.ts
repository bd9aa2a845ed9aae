import type { SearchKind } from '../../shared/search.ts';

/** Searches for the same thing among the documents of one trait: new ones, events… See `openings`. */
export const OPENING_KINDS: readonly SearchKind[] = [
  'event-near',
  'new-acquisition',
  'counter-view',
  'long-tail',
  'video-language',
];
