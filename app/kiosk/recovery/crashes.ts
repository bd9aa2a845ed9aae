import type { WebContents } from 'electron';
import type { Clock } from '../clock.ts';
import type { BackOff } from './back-off.ts';
import type { Mishap, Mishaps } from './mishaps.ts';

export interface CrashParts {
  /** What the end of this page is counted as. */
  readonly mishap: Mishap;
  readonly mishaps: Mishaps;
  readonly backOff: BackOff;
  readonly clock: Clock;
  /** Opens the page again; it is told how many times in a row that was needed. */
  readonly again: (inARow: number) => void;
}

// A page may compute for some seconds; a patron gives up before this.
const PATIENCE = 20_000;

/**
 * Opens a page again whose process ended, whatever ended it: a crash, the memory, the system. A page that answers
 * nothing for 20 s is ended first. White screens that stay are the commonest complaint about kiosks.
 */
export function recoverFromCrashes(contents: WebContents, parts: CrashParts): void {
  contents.on('render-process-gone', (_event, { reason }) => {
    const { delay, inARow } = parts.backOff.failed();
    parts.mishaps.note(parts.mishap, `${reason}; opening it again in ${delay / 1_000} s`);
    parts.clock.after(delay, () => {
      if (!contents.isDestroyed()) parts.again(inARow);
    });
  });
  let cancel: (() => void) | null = null;
  contents.on('unresponsive', () => {
    cancel = parts.clock.after(PATIENCE, () => {
      if (contents.isDestroyed()) return;
      parts.mishaps.note('page-hung', 'ending its process');
      contents.forcefullyCrashRenderer();
    });
  });
  contents.on('responsive', () => cancel?.());
}
