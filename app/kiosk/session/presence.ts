import type { WebContents } from 'electron';
import type { Clock } from '../clock.ts';

/** Knows when there was last a sign of anybody: a key, a touch, a move of the mouse. */
export interface Signs {
  /** Whole seconds since the last one. */
  idleSeconds(): number;
  /** Counts as a sign now. */
  seen(): void;
}

/**
 * Takes a sign from wherever it shows. The system knows of every key and move, but not every system tells: under a
 * Wayland compositor its answer may stay at 0, which would keep a session open for ever, so it is believed only once it
 * has counted. The views know of what they are given, but not of what a frame of another site is given.
 */
export function createSigns(power: { getSystemIdleTime(): number }, clock: Clock): Signs {
  let last = clock.now();
  let systemCounts = false;
  return {
    idleSeconds() {
      const own = Math.floor((clock.now() - last) / 1_000);
      const system = power.getSystemIdleTime();
      systemCounts ||= system > 0;
      return systemCounts ? Math.min(own, system) : own;
    },
    seen() {
      last = clock.now();
    },
  };
}

/** Has a view tell of every sign. */
export function watchSigns(contents: WebContents, signs: Signs): void {
  contents.on('input-event', () => signs.seen());
  contents.on('before-input-event', () => signs.seen());
}
