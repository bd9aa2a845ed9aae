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

/** When a seat is taken to be left, in seconds. */
export interface IdleLimits {
  /** Long enough to read a page, short enough that the next patron does not find it. */
  readonly idleSeconds: number;
  /** The same while something plays. */
  readonly idleSecondsPlaying: number;
  /** How long before the end the patron is asked. Shorter than both. */
  readonly countdownSeconds: number;
}

/** Whether somebody is still there. A seat that nobody has touched since it was made ready waits for ever. */
export function idleState(
  { idleSeconds, readySeconds, playing }: Presence,
  limits: IdleLimits,
): IdleState {
  if (idleSeconds >= readySeconds) return { kind: 'present' };
  const left = (playing ? limits.idleSecondsPlaying : limits.idleSeconds) - idleSeconds;
  if (left <= 0) return { kind: 'gone' };
  return left <= limits.countdownSeconds
    ? { kind: 'warned', secondsLeft: left }
    : { kind: 'present' };
}
