import { afterEach, beforeEach, expect, it } from 'vitest';
import { bootKiosk, type BootedKiosk } from '../testing/boot.ts';
import { AS_FAST_AS_REAL, createTestClock, type TestClock } from '../testing/clock.ts';
import { app } from '../testing/electron.ts';
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
    }, AS_FAST_AS_REAL)
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
  expect(kiosk.log).toEqual([
    'video-page-ended (1 since the start): crashed; opening it again in 1 s',
  ]);
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
  await expect
    .poll(() => kiosk.log, PATIENCE)
    .toEqual([
      'page-hung (1 since the start): ending its process',
      'video-page-ended (1 since the start): crashed; opening it again in 1 s',
    ]);
});

it('loads the pane again, with the video that is beside it', async () => {
  await paneShows('Un livre sur : Une vidéo');
  kiosk.pane.emit('render-process-gone', {}, { reason: 'oom' });
  await kiosk.pane.page.evaluate('document.body.textContent = ""');
  await paneShows('Un livre sur : Une vidéo');
  expect(kiosk.log).toEqual(['pane-ended (1 since the start): oom; opening it again in 1 s']);
});

it('tries again when the network is away, and says so', async () => {
  setInternet(() => null);
  await kiosk.video.loadURL(WATCH).catch(() => undefined);
  await kiosk.notice.page.getByText('La page ne répond pas').waitFor();
  openInternet();
  await clock.advance(1_000);
  await expect.poll(() => kiosk.video.page.title(), PATIENCE).toBe('Une vidéo - YouTube');
});

it('says that the network has a page of its own, and tries again', async () => {
  kiosk.video.emit('did-fail-load', {}, -202, 'ERR_CERT_AUTHORITY_INVALID', WATCH, true);
  await kiosk.notice.page.getByText('Le réseau répond à la place de YouTube').waitFor();
  expect(kiosk.log).toEqual(['network-away (1 since the start): error -202; trying again in 1 s']);
});

/** Asked where the load itself is told of, and so after it. */
async function whatIsLoaded(): Promise<unknown> {
  const expression = 'document.title + ", " + document.readyState';
  const answer = await kiosk.video.debugger.sendCommand('Runtime.evaluate', { expression });
  return (answer as { readonly result: { readonly value: unknown } }).result.value;
}

it('loads a page again that shows nothing, and leaves it for the start page in the end', async () => {
  let asked = 0;
  setInternet((url) => {
    if (url.pathname !== '/watch') return { body: '<title>Accueil</title><p>Accueil' };
    asked += 1;
    return { body: '<title>YouTube</title><body></body>' };
  });
  await kiosk.video.loadURL(WATCH);
  for (const [index, delay] of [1_000, 2_000, 4_000].entries()) {
    await expect.poll(whatIsLoaded, PATIENCE).toBe('YouTube, complete');
    await clock.advance(15_000);
    // Time stands still while the page is asked what it shows: an answer that comes too late is taken for a hanging page.
    await expect.poll(() => kiosk.log, PATIENCE).toHaveLength(index + 1);
    await clock.advance(delay);
  }
  await expect.poll(() => kiosk.video.getURL(), PATIENCE).toBe(youtube.startPage);
  expect(asked).toBe(3);
  expect(kiosk.log.filter((line) => line.startsWith('page-blank'))).toHaveLength(3);
});

it('starts the program again when Chromium’s own processes end over and over', () => {
  app.relaunches = 0;
  const gone = (): boolean =>
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', name: 'GPU' });
  for (let count = 0; count < 4; count += 1) gone();
  expect(app.relaunches).toBe(0);
  gone();
  expect(app.relaunches).toBe(1);
  expect(kiosk.log.at(-1)).toBe('process-ended (5 since the start): GPU: crashed');
});

it('starts afresh when a technician asks for it', () => {
  app.relaunches = 0;
  app.emit('second-instance', {}, ['en-regard', '--other']);
  expect(app.relaunches).toBe(0);
  app.emit('second-instance', {}, ['en-regard', '--reset']);
  expect(app.relaunches).toBe(1);
});

it('keeps the pane in full screen where the library wants it so', async () => {
  await kiosk.end();
  kiosk = await bootKiosk({ site: youtube, paneInFullScreen: true }, clock);
  const { pane } = kiosk.bounds();
  kiosk.video.emit('enter-html-full-screen');
  expect(kiosk.bounds().pane).toEqual(pane);
});
