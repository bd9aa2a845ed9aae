import { wait, type Clock } from '../clock.ts';
import type { Video } from '../video/video.ts';
import type { Notices } from '../window/notices.ts';
import { idleState, type IdleLimits } from './idle.ts';
import type { Signs } from './presence.ts';

export interface IdleParts {
  readonly limits: IdleLimits;
  readonly signs: Signs;
  readonly video: Pick<Video, 'isPlaying'>;
  readonly notices: Pick<Notices, 'countDown' | 'hide' | 'onStillHere'>;
  /** Ends the session and makes the seat ready for the next patron. */
  readonly end: () => Promise<void>;
  readonly clock: Clock;
}

/** What is known of whether the seat is used. */
export interface SeatUse {
  /** Whether nobody has touched it since it was made ready. */
  isFree(): boolean;
}

const LOOK_EVERY = 1_000;

/** Ends the session of a patron who has left, after a countdown; begins again for the next. Runs as long as the program. */
export function watchIdle({ limits, signs, video, notices, end, clock }: IdleParts): SeatUse {
  let readyAt = clock.now();
  let warned = false;

  const readySeconds = (): number => Math.floor((clock.now() - readyAt) / 1_000);

  async function look(): Promise<void> {
    const presence = {
      idleSeconds: signs.idleSeconds(),
      readySeconds: readySeconds(),
      playing: video.isPlaying(),
    };
    const state = idleState(presence, limits);
    if (state.kind === 'warned' && !warned) notices.countDown(state.secondsLeft);
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
  notices.onStillHere(() => {
    signs.seen();
    if (warned) notices.hide();
    warned = false;
  });
  void keepLooking();
  return { isFree: () => signs.idleSeconds() >= readySeconds() };
}
