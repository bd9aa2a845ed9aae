import { wait, type Clock } from '../clock.ts';
import { setVolume, volumeOf, type mixersOf } from './mixer.ts';

export interface VolumeParts {
  /** Percent of the system's own volume; null: it is left as it is. */
  readonly maxPercent: number | null;
  readonly mixers: ReturnType<typeof mixersOf>;
  readonly log: (line: string) => void;
  readonly clock: Clock;
}

/** Keeps the volume of the system under the library's maximum. */
export interface VolumeCap {
  /** Sets it to the maximum, as each patron finds it. */
  reset(): Promise<void>;
}

// Another plug is another output with a volume of its own.
const LOOK_EVERY = 20_000;

/**
 * The player's own slider goes from nothing to this maximum: nothing is touched in the page of the video. What raises
 * the system's volume meanwhile, a key of the keyboard or a plug, is taken back; what lowers it is left.
 */
export function createVolumeCap({ maxPercent, mixers, log, clock }: VolumeParts): VolumeCap {
  let mixer: Awaited<ReturnType<typeof setVolume>> = null;
  let isTold = false;

  async function reset(): Promise<void> {
    if (maxPercent === null) return;
    mixer = await setVolume(mixers, maxPercent);
    if (mixer === null && !isTold) {
      log('no program of the system sets the volume: sound.max_percent does nothing');
      isTold = true;
    }
  }
  async function keepLooking(most: number): Promise<never> {
    for (;;) {
      await wait(clock, LOOK_EVERY);
      const volume = mixer === null ? null : await volumeOf(mixer);
      if (volume !== null && volume > most) await reset();
    }
  }
  if (maxPercent !== null) void keepLooking(maxPercent);
  return { reset };
}
