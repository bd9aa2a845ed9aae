/** What the seat knows of its patron: no name, only the time since the last key, touch or move. */
export interface Presence {
  /** Seconds since the last sign of anybody. */
  readonly idleSeconds: number;
  /** Seconds since the seat was last made ready. */
  readonly readySeconds: number;
  /** Something plays: whoever watches a film does not move. */
  readonly playing: boolean;
}

export type IdleState =
  | { readonly kind: 'present' }
  | { readonly kind: 'warned'; readonly secondsLeft: number }
  | { readonly kind: 'gone' };

const MINUTE = 60;
/** Long enough to read a page, short enough that the next patron does not find it. */
export const IDLE_LIMIT = 5 * MINUTE;
/** Longer than most lectures. */
export const IDLE_LIMIT_PLAYING = 45 * MINUTE;
export const WARNING = 30;

/** Whether somebody is still there. A seat that nobody has touched since it was made ready waits for ever. */
export function idleState({ idleSeconds, readySeconds, playing }: Presence): IdleState {
  if (idleSeconds >= readySeconds) return { kind: 'present' };
  const left = (playing ? IDLE_LIMIT_PLAYING : IDLE_LIMIT) - idleSeconds;
  if (left <= 0) return { kind: 'gone' };
  return left <= WARNING ? { kind: 'warned', secondsLeft: left } : { kind: 'present' };
}
