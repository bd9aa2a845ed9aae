import type { Clock } from '../clock.ts';

/** A clock whose hands a test turns. */
export interface TestClock extends Clock {
  /** Goes forward, running in order what falls due and letting each run's promises settle. */
  advance(milliseconds: number): Promise<void>;
}

/** For a poll that advances the clock by a quarter of a second: faster, a page that is slow to answer would be given up. */
export const AS_FAST_AS_REAL = { timeout: 30_000, interval: 250 };

interface Alarm {
  readonly at: number;
  readonly run: () => void;
}

/** `start`: what the wall clock says first. */
export function createTestClock(start = new Date(2026, 10, 28, 12)): TestClock {
  let time = 0;
  const alarms = new Set<Alarm>();
  return {
    now: () => time,
    date: () => new Date(start.getTime() + time),
    after(milliseconds, run) {
      const alarm = { at: time + milliseconds, run };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
    async advance(milliseconds) {
      const end = time + milliseconds;
      await settle();
      for (let next = nextAlarm(alarms, end); next !== null; next = nextAlarm(alarms, end)) {
        alarms.delete(next);
        time = next.at;
        next.run();
        await settle();
      }
      time = end;
    },
  };
}

function nextAlarm(alarms: ReadonlySet<Alarm>, end: number): Alarm | null {
  const due = [...alarms].filter((alarm) => alarm.at <= end);
  return due.sort((one, other) => one.at - other.at)[0] ?? null;
}

/** Lets every promise that is already resolved run to its end. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
