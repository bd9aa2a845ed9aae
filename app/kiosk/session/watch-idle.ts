import { wait, type Clock } from '../clock.ts';
import { idleState } from './idle.ts';

export interface SeatSigns {
  /** Seconds since the last sign of anybody, from the system: pages do not see each other's keys. */
  readonly idleSeconds: () => number;
  readonly isPlaying: () => boolean;
}

export interface SeatActions {
  /** Says that the session ends soon. */
  readonly warn: () => void;
  /** Takes the warning back: somebody moved. */
  readonly reassure: () => void;
  /** Ends the session and makes the seat ready for the next patron. */
  readonly end: () => Promise<void>;
}

const LOOK_EVERY = 1_000;

/** Ends the session of a patron who has left, after a warning; begins again for the next. Runs as long as the program. */
export function watchIdle(signs: SeatSigns, actions: SeatActions, clock: Clock): void {
  let readyAt = clock.now();
  let warned = false;

  async function look(): Promise<void> {
    const state = idleState({
      idleSeconds: signs.idleSeconds(),
      readySeconds: Math.floor((clock.now() - readyAt) / 1_000),
      playing: signs.isPlaying(),
    });
    if (state.kind === 'warned' && !warned) actions.warn();
    if (state.kind === 'present' && warned) actions.reassure();
    warned = state.kind === 'warned';
    if (state.kind !== 'gone') return;
    await actions.end();
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
