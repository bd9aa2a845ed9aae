import { wait, type Clock } from '../clock.ts';
import type { Video } from '../video/video.ts';
import type { Notices } from '../window/notices.ts';
import { idleState } from './idle.ts';

export interface IdleParts {
  /** Electron's: seconds since the last key, touch or move anywhere. Pages do not see each other's. */
  readonly power: { getSystemIdleTime(): number };
  readonly video: Pick<Video, 'isPlaying'>;
  readonly notices: Notices;
  /** Ends the session and makes the seat ready for the next patron. */
  readonly end: () => Promise<void>;
  readonly clock: Clock;
}

const LOOK_EVERY = 1_000;

/** Ends the session of a patron who has left, after a warning; begins again for the next. Runs as long as the program. */
export function watchIdle({ power, video, notices, end, clock }: IdleParts): void {
  let readyAt = clock.now();
  let warned = false;

  async function look(): Promise<void> {
    const state = idleState({
      idleSeconds: power.getSystemIdleTime(),
      readySeconds: Math.floor((clock.now() - readyAt) / 1_000),
      playing: video.isPlaying(),
    });
    if (state.kind === 'warned' && !warned) notices.show('idle');
    if (state.kind === 'present' && warned) notices.hide();
    warned = state.kind === 'warned';
    if (state.kind !== 'gone') return;
    await end();
    readyAt = clock.now();
  }

  async function keepLooking(): Promise<never> {
    for (;;) {
      await wait(clock, LOOK_EVERY);
      await look();
    }
  }
  void keepLooking();
}
