import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Clock } from '../clock.ts';
import { youtube } from '../video/sites.ts';
import { bootKiosk, type BootedKiosk } from './boot.ts';
import { reached } from './fake/internet.ts';
import { openInternet } from './internet.ts';

export const WATCH = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';

/** A busy machine is no failure. */
export const PATIENCE = { timeout: 10_000 };

/** A script that leaves the page, run when its call has been answered: a page that is gone cannot answer. */
export function leaving(script: string): string {
  return `setTimeout(() => { ${script} })`;
}

/**
 * A kiosk for the tests of a file to escape from: before each it shows the same video, and nothing is logged or reached.
 * The internet answers every address, so an attempt that a guard misses succeeds.
 */
export function escapeFrom(clock?: Clock): BootedKiosk {
  // Filled before the first test.
  const kiosk = {} as BootedKiosk;
  beforeAll(async () => {
    openInternet();
    const booted = await bootKiosk({ site: youtube }, clock);
    // With its getters: the view of the moment is another one after each session.
    Object.defineProperties(kiosk, Object.getOwnPropertyDescriptors(booted));
  });
  afterAll(() => kiosk.end());
  beforeEach(async () => {
    if (kiosk.video.getURL() !== WATCH) await kiosk.video.loadURL(WATCH);
    reached.length = 0;
    kiosk.log.length = 0;
  });
  return kiosk;
}
