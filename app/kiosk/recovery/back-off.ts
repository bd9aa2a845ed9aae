import type { Clock } from '../clock.ts';

const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 30_000;
/** A part that ran this long before it failed is taken to have recovered. */
const FORGIVEN_AFTER = 60_000;

/** Counts the failures of one part of the program. */
export interface BackOff {
  /** Notes a failure and says how many milliseconds to wait before trying again, and the failures in a row. */
  failed(): { readonly delay: number; readonly inARow: number };
}

/**
 * Delays double from 1 s to 30 s while failures follow each other within a minute: a part that cannot start is not
 * started thousands of times a day.
 */
export function createBackOff(clock: Clock): BackOff {
  let inARow = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    failed() {
      const now = clock.now();
      inARow = now - last > FORGIVEN_AFTER ? 1 : inARow + 1;
      last = now;
      return { delay: Math.min(FIRST_DELAY * 2 ** (inARow - 1), LONGEST_DELAY), inARow };
    },
  };
}
