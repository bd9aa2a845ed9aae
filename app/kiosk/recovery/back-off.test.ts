import { expect, it } from 'vitest';
import { createTestClock } from '../testing/clock.ts';
import { createBackOff } from './back-off.ts';

it('waits twice as long after each failure, up to half a minute', () => {
  const backOff = createBackOff(createTestClock());
  const delays = Array.from({ length: 7 }, () => backOff.failed().delay);
  expect(delays).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

it('counts failures in a row, and begins again after a minute that went well', async () => {
  const clock = createTestClock();
  const backOff = createBackOff(clock);
  backOff.failed();
  expect(backOff.failed()).toEqual({ delay: 2_000, inARow: 2 });
  await clock.advance(60_001);
  expect(backOff.failed()).toEqual({ delay: 1_000, inARow: 1 });
});
