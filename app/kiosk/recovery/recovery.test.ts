import { afterEach, beforeEach, expect, it } from 'vitest';
import { bootKiosk, type BootedKiosk } from '../testing/boot.ts';
import { createTestClock, type TestClock } from '../testing/clock.ts';
import { setInternet } from '../testing/fake/internet.ts';
import { openInternet } from '../testing/internet.ts';
import { youtube } from '../video/sites.ts';

const WATCH = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';
const PATIENCE = { timeout: 10_000 };

let kiosk: BootedKiosk;
let clock: TestClock;
beforeEach(async () => {
  openInternet();
  clock = createTestClock();
  kiosk = await bootKiosk({ site: youtube }, clock);
  await kiosk.video.loadURL(WATCH);
});
afterEach(() => kiosk.end());

/** Time passes until the pane shows a document. */
async function paneShows(document: string): Promise<void> {
  await expect
    .poll(async () => {
      await clock.advance(250);
      return kiosk.pane.page.textContent('body');
    }, PATIENCE)
    .toContain(document);
}

/** Ends the process of the page that shows the video, and waits until the kiosk has noticed. */
async function crash(): Promise<void> {
  const lines = kiosk.log.length;
  kiosk.video.forcefullyCrashRenderer();
  await expect.poll(() => kiosk.log.length, PATIENCE).toBe(lines + 1);
}

it('opens a page again that crashed, where the patron was', async () => {
  const before = kiosk.video;
  await crash();
  expect(kiosk.log).toEqual(['video page ended (crashed); opening it again in 1 s']);
  await clock.advance(1_000);
  expect(before.isDestroyed()).toBe(true);
  await expect.poll(() => kiosk.video.getURL(), PATIENCE).toBe(WATCH);
  await paneShows('Un livre sur : Une vidéo');
  expect(kiosk.video).not.toBe(before);
});

it('leaves a page that crashes again and again for the start page', async () => {
  for (const delay of [1_000, 2_000]) {
    await crash();
    await clock.advance(delay);
    await expect.poll(() => kiosk.video.getURL(), PATIENCE).toBe(WATCH);
  }
  await crash();
  await clock.advance(4_000);
  await expect.poll(() => kiosk.video.getURL(), PATIENCE).toBe(youtube.startPage);
});

it('ends a page that answers nothing for twenty seconds, not one that was only slow', async () => {
  kiosk.video.emit('unresponsive');
  await clock.advance(10_000);
  kiosk.video.emit('responsive');
  await clock.advance(60_000);
  // A process that was ended answers nothing.
  expect(await kiosk.video.page.title()).toBe('Une vidéo - YouTube');
  expect(kiosk.log).toEqual([]);
  kiosk.video.emit('unresponsive');
  await clock.advance(20_000);
  await expect.poll(() => kiosk.log.length, PATIENCE).toBe(1);
});

it('loads the pane again, with the video that is beside it', async () => {
  await paneShows('Un livre sur : Une vidéo');
  kiosk.pane.emit('render-process-gone', {}, { reason: 'oom' });
  await kiosk.pane.page.evaluate('document.body.textContent = ""');
  await paneShows('Un livre sur : Une vidéo');
  expect(kiosk.log).toEqual(['pane ended (oom); opening it again in 1 s']);
});

it('tries again when the network is away, and says so', async () => {
  setInternet(() => null);
  await kiosk.video.loadURL(WATCH).catch(() => undefined);
  await kiosk.notice.page.getByText('La page ne répond pas').waitFor();
  openInternet();
  await clock.advance(1_000);
  await expect.poll(() => kiosk.video.page.title(), PATIENCE).toBe('Une vidéo - YouTube');
});
