import { EventEmitter } from 'node:events';
import { beforeEach, expect, it } from 'vitest';
import type { WebContents } from 'electron';
import { createTestClock, type TestClock } from '../testing/clock.ts';
import { createSigns, watchSigns, type Signs } from './presence.ts';

let clock: TestClock;
let system: number;
let signs: Signs;
beforeEach(() => {
  clock = createTestClock();
  system = 0;
  signs = createSigns({ getSystemIdleTime: () => system }, clock);
});

it('counts by itself under a system that never counts', async () => {
  await clock.advance(90_000);
  expect(signs.idleSeconds()).toBe(90);
});

it('believes a system that counts, which sees what no view sees', async () => {
  await clock.advance(10_000);
  system = 10;
  expect(signs.idleSeconds()).toBe(10);
  await clock.advance(60_000);
  system = 0;
  expect(signs.idleSeconds()).toBe(0);
});

it.each(['input-event', 'before-input-event'])('takes %s of a view for a sign', async (name) => {
  const view = new EventEmitter();
  // The compiler knows Electron's own view; the double has the part of it that is used.
  watchSigns(view as unknown as WebContents, signs);
  await clock.advance(90_000);
  view.emit(name);
  await clock.advance(5_000);
  expect(signs.idleSeconds()).toBe(5);
});
