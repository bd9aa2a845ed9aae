import { expect, it } from 'vitest';
import { createTestClock } from '../testing/clock.ts';
import { isRestartDue, restartNightly } from './nightly.ts';

const DAY = 1_440;
const FOUR = 240;

it.each([
  ['opened in the morning, the same evening', 480, 1_200, false],
  ['opened in the morning, before four of the next night', 480, DAY + 239, false],
  ['opened in the morning, at four of the next night', 480, DAY + FOUR, true],
  ['opened at three, at four', 180, FOUR, true],
  ['started at four, a minute later', FOUR, FOUR + 1, false],
  ['left on over a weekend', 480, 3 * DAY, true],
  ['a clock that was set back', 480, 0, false],
])('knows whether a restart is due: %s', (_name, since, now, due) => {
  expect(isRestartDue(since, now, FOUR)).toBe(due);
});

it('waits until nobody uses the seat', async () => {
  const clock = createTestClock();
  let free = false;
  let restarts = 0;
  const minutes = (): number => 1_080 + Math.floor(clock.now() / 60_000);
  const restart = (): void => void (restarts += 1);
  restartNightly({ restartAt: FOUR, minutes, isFree: () => free, restart, clock });
  await clock.advance(11 * 3_600_000);
  expect(restarts).toBe(0);
  free = true;
  await clock.advance(60_000);
  expect(restarts).toBe(1);
  await clock.advance(3_600_000);
  expect(restarts).toBe(1);
});

it('never restarts where the library said so', async () => {
  const clock = createTestClock();
  const restart = (): never => {
    throw new Error('restarted');
  };
  const never = { restartAt: null, minutes: () => 0, isFree: () => true, restart, clock };
  restartNightly(never);
  await clock.advance(100 * 3_600_000);
  expect(clock.now()).toBe(100 * 3_600_000);
});
