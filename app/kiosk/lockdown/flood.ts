import type { Clock } from '../clock.ts';

// A key that is held down repeats some 30 times a second; a page that asks in a loop, thousands of times.
const MOST = 1_000;
const WITHIN = 10_000;

/** What is made of one more refusal: it is told of, it is one too many, or it follows on one that was too many. */
type FloodDecision = 'tell' | 'end' | 'silent';

/**
 * Judges refusals as they come. A page that asks for what it may not have over and over fills the log and keeps the
 * program busy: it is to be ended, and what it still asks meanwhile is not worth a line.
 */
export function createFloodGate(clock: Pick<Clock, 'now'>): () => FloodDecision {
  let since = clock.now();
  let count = 0;
  return () => {
    const now = clock.now();
    if (now - since >= WITHIN) {
      since = now;
      count = 0;
    }
    count += 1;
    if (count < MOST) return 'tell';
    return count === MOST ? 'end' : 'silent';
  };
}
