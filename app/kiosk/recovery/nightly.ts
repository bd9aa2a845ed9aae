import type { Clock } from '../clock.ts';

const LOOK_EVERY = 60_000;
const MINUTES_A_DAY = 1_440;

/** A moment of the wall clock, in whole minutes since any fixed midnight, local time. */
export type Minutes = number;

/** Whether the program, running since one moment, should have started again by another. */
export function isRestartDue(since: Minutes, now: Minutes, restartAt: number): boolean {
  const last = Math.floor((now - restartAt) / MINUTES_A_DAY) * MINUTES_A_DAY + restartAt;
  return since < last;
}

/** The wall clock in local minutes: what "04:00" is said in. */
export function localMinutes(): Minutes {
  const date = new Date();
  return Math.floor(date.getTime() / 60_000) - date.getTimezoneOffset();
}

export interface NightlyParts {
  /** Minutes after midnight; null: never. */
  readonly restartAt: number | null;
  readonly minutes: () => Minutes;
  /** Nobody uses the seat. */
  readonly isFree: () => boolean;
  readonly restart: () => void;
  readonly clock: Clock;
}

/** Starts the program again once a night, when the seat is free: what leaks slowly never adds up to a frozen screen. */
export function restartNightly({ restartAt, minutes, isFree, restart, clock }: NightlyParts): void {
  if (restartAt === null) return;
  const since = minutes();
  const look = (): void => {
    if (isRestartDue(since, minutes(), restartAt) && isFree()) restart();
    else clock.after(LOOK_EVERY, look);
  };
  clock.after(LOOK_EVERY, look);
}
