import { beforeEach, expect, it } from 'vitest';
import { createTestClock, type TestClock } from '../testing/clock.ts';
import { decideMemory, watchMemory } from './memory.ts';
import { createMishaps } from './mishaps.ts';

let clock: TestClock;
let used: number;
let done: string[];
beforeEach(() => {
  clock = createTestClock();
  used = 500;
  done = [];
  // Electron gives more of each process; only its size is read.
  const app = { getAppMetrics: () => [{ memory: { workingSetSize: used * 1_000 } }] as never };
  watchMemory({
    app,
    ceilingMegabytes: 1_000,
    mishaps: createMishaps((line) => done.push(line)),
    reopen: () => done.push('reopen'),
    restart: () => done.push('restart'),
    clock,
  });
});

it('does nothing under the ceiling', async () => {
  await clock.advance(600_000);
  expect(done).toEqual([]);
});

it('opens the page again once when memory is above the ceiling', async () => {
  used = 1_500;
  await clock.advance(60_000);
  used = 600;
  await clock.advance(600_000);
  expect(done).toEqual(['memory-full (1 since the start): 1500 MB; reopen', 'reopen']);
});

it('starts the program again when that did not help', async () => {
  used = 1_500;
  await clock.advance(240_000);
  expect(done.filter((line) => !line.startsWith('memory-full'))).toEqual(['reopen', 'restart']);
});

it.each([
  [0, 'fine'],
  [1, 'reopen'],
  [2, 'fine'],
  [3, 'fine'],
  [4, 'restart'],
])('after %i looks above the ceiling decides: %s', (looks, decision) => {
  expect(decideMemory(looks)).toBe(decision);
});
