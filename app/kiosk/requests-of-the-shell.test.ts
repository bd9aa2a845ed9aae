import { afterAll, beforeAll, expect, it } from 'vitest';
import { bootKiosk, type BootedKiosk } from './testing/boot.ts';
import { AS_FAST_AS_REAL, createTestClock, type TestClock } from './testing/clock.ts';
import { session } from './testing/electron.ts';
import { reached, setInternet } from './testing/fake/internet.ts';
import { openInternet } from './testing/internet.ts';
import { youtube } from './video/sites.ts';

// Every request that the shell causes by itself, with what caused it. The pages here ask for nothing, so that whatever
// reaches the network is ours. Nothing else may appear: no prefetch, no interface of YouTube, no dictionary, no update.

const WATCH = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';
const PATIENCE = { timeout: 10_000 };

let kiosk: BootedKiosk;
let clock: TestClock;
beforeAll(async () => {
  openInternet();
  clock = createTestClock();
  kiosk = await bootKiosk({ site: youtube }, clock);
});
afterAll(() => kiosk.end());

/** What reached the network since the last time it was asked. */
function requests(): string[] {
  return reached.splice(0);
}

it('opens the start page, once, when the seat starts', () => {
  expect(requests()).toEqual([youtube.startPage]);
});

it('asks for nothing while a patron watches and the pane shows the documents', async () => {
  await kiosk.video.loadURL(WATCH);
  await expect
    .poll(async () => {
      await clock.advance(250);
      return kiosk.pane.page.textContent('h1');
    }, AS_FAST_AS_REAL)
    .toBe('Une vidéo');
  await clock.advance(60_000);
  // The patron's own.
  expect(requests()).toEqual([WATCH]);
});

it('asks again for a page that the network did not give', async () => {
  setInternet(() => null);
  await kiosk.video.loadURL(WATCH).catch(() => undefined);
  openInternet();
  await clock.advance(1_000);
  await expect.poll(() => kiosk.video.page.title(), PATIENCE).toBe('Une vidéo - YouTube');
  expect(requests()).toEqual([WATCH]);
});

it('asks again for a page whose process ended', async () => {
  kiosk.log.length = 0;
  kiosk.video.forcefullyCrashRenderer();
  await expect.poll(() => kiosk.log.length, PATIENCE).toBe(1);
  await clock.advance(2_000);
  await expect.poll(() => kiosk.video.page.title(), PATIENCE).toBe('Une vidéo - YouTube');
  expect(requests()).toEqual([WATCH]);
});

it('opens the start page when a session ends', async () => {
  await kiosk.pane.page.evaluate('void enRegard.endSession()');
  await expect.poll(() => kiosk.log, PATIENCE).toContain('session ended');
  await clock.advance(60_000);
  expect(requests()).toEqual([youtube.startPage]);
});

it('never asks for anything from the pane or the notices', () => {
  expect(session.fromPartition('pane').cancelled).toEqual([]);
});
