import type { App } from 'electron';
import type { Clock } from '../clock.ts';
import type { Mishaps } from './mishaps.ts';

const LOOK_EVERY = 60_000;
// A page that was opened again needs a moment to give its memory back.
const LOOKS_BEFORE_RESTART = 3;
const KILOBYTES = 1_000;

type MemoryDecision = 'fine' | 'reopen' | 'restart';

/** What is done when memory was above the ceiling for so many looks in a row. The page of the video is mostly what grows. */
export function decideMemory(looksAbove: number): MemoryDecision {
  if (looksAbove === 0) return 'fine';
  if (looksAbove > LOOKS_BEFORE_RESTART) return 'restart';
  return looksAbove === 1 ? 'reopen' : 'fine';
}

export interface MemoryParts {
  readonly app: Pick<App, 'getAppMetrics'>;
  readonly ceilingMegabytes: number;
  readonly mishaps: Mishaps;
  /** Opens the page of the video again, where it is. */
  readonly reopen: () => void;
  readonly restart: () => void;
  readonly clock: Clock;
}

/** Holds the memory of all processes under a ceiling. */
export function watchMemory(parts: MemoryParts): void {
  let above = 0;
  const look = (): void => {
    const used = usedMegabytes(parts.app);
    above = used > parts.ceilingMegabytes ? above + 1 : 0;
    const decision = decideMemory(above);
    if (decision !== 'fine')
      parts.mishaps.note('memory-full', `${Math.round(used)} MB; ${decision}`);
    if (decision === 'reopen') parts.reopen();
    if (decision === 'restart') parts.restart();
    parts.clock.after(LOOK_EVERY, look);
  };
  parts.clock.after(LOOK_EVERY, look);
}

function usedMegabytes(app: MemoryParts['app']): number {
  const sizes = app.getAppMetrics().map(({ memory }) => memory.workingSetSize / KILOBYTES);
  return sizes.reduce((sum, size) => sum + size, 0);
}
