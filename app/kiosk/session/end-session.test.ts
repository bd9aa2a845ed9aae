import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bootKiosk, type BootedKiosk } from '../testing/boot.ts';
import { AS_FAST_AS_REAL, createTestClock, type TestClock } from '../testing/clock.ts';
import { app, clipboard, powerMonitor, session } from '../testing/electron.ts';
import { selectedText } from '../testing/fake/recorded.ts';
import { openInternet } from '../testing/internet.ts';
import { createSessionEnd } from './end-session.ts';
import { youtube } from '../video/sites.ts';

const CANARY = 'canari-de-la-session';
const PATIENCE = { timeout: 10_000 };
const MINUTE = 60_000;
const WATCH = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';
const OTHER = 'https://www.youtube.com/watch?v=bbbbbbbbbbb';

let kiosk: BootedKiosk;
let clock: TestClock;
let lastSign: number;
beforeEach(async () => {
  openInternet();
  clock = createTestClock();
  lastSign = 0;
  powerMonitor.idleSeconds = () => Math.floor((clock.now() - lastSign) / 1_000);
  app.relaunches = 0;
  kiosk = await bootKiosk({ site: youtube }, clock);
});
afterEach(() => kiosk.end());

/** The patron goes to a page; time passes until the pane shows its documents. */
async function patronWatches(address: string, document: string): Promise<void> {
  await kiosk.video.loadURL(address);
  await patronMoves();
  await expect
    .poll(async () => {
      await clock.advance(250);
      return kiosk.pane.page.textContent('body');
    }, AS_FAST_AS_REAL)
    .toContain(document);
}
async function patronMoves(): Promise<void> {
  await clock.advance(1_000);
  lastSign = clock.now();
}
async function patronLeaves(): Promise<void> {
  await patronMoves();
  await clock.advance(MINUTE * 6);
}

/** Writes the canary into every place where a page may keep something, and goes on writing. */
const LEAVE_TRACES = `
  document.cookie = 'canary=${CANARY}; path=/; max-age=9999';
  sessionStorage.setItem('canary', '${CANARY}');
  history.pushState(null, '', '/results?search_query=${CANARY}');
  document.querySelector('input').value = '${CANARY}';
  setInterval(() => localStorage.setItem('canary', '${CANARY}'), 1);
  caches.open('${CANARY}').then((cache) => cache.put('/x', new Response('${CANARY}')))
    .then(() => new Promise((resolve) => {
      const request = indexedDB.open('${CANARY}', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('x').put('${CANARY}', 1);
      request.onsuccess = () => { request.result.close(); resolve('written'); };
    }))`;

const LOOK_FOR_TRACES = `(async () => JSON.stringify({
  cookies: document.cookie,
  local: { ...localStorage },
  session: { ...sessionStorage },
  caches: await caches.keys(),
  databases: (await indexedDB.databases()).map((database) => database.name),
  typed: document.querySelector('input')?.value ?? '',
  address: location.href,
  entries: history.length,
}))()`;

it('leaves no trace of a patron who has left', async () => {
  const fresh = await kiosk.video.page.evaluate(LOOK_FOR_TRACES);
  await patronWatches(WATCH, 'Un livre sur : Une vidéo');
  expect(await kiosk.video.page.evaluate(LEAVE_TRACES)).toBe('written');
  expect(await kiosk.video.page.evaluate(LOOK_FOR_TRACES)).toContain(CANARY);
  await kiosk.pane.page.evaluate(`localStorage.setItem('canary', '${CANARY}')`);
  await kiosk.pane.page.evaluate(`document.body.append('${CANARY}')`);
  clipboard.writeText(CANARY);
  selectedText.value = CANARY;
  const before = kiosk.video;

  await patronLeaves();
  await expect.poll(() => kiosk.log, PATIENCE).toEqual(['session ended']);

  expect(before.isDestroyed()).toBe(true);
  expect(kiosk.video).not.toBe(before);
  expect(await kiosk.video.page.evaluate(LOOK_FOR_TRACES)).toBe(fresh);
  expect(clipboard.readText() + selectedText.value).toBe('');
  expect(await kiosk.pane.page.evaluate('JSON.stringify({ ...localStorage })')).toBe('{}');
  const pane = await kiosk.pane.page.textContent('body');
  expect(pane).not.toContain('Une vidéo');
  expect(pane).not.toContain(CANARY);
  expect((await kiosk.video.session.context()).pages()).toHaveLength(1);
});

it('counts down before it ends a session, above the video, with a button to stay', async () => {
  await patronMoves();
  await clock.advance(MINUTE * 4.1);
  const { page } = kiosk.notice;
  await page.getByText('Êtes-vous toujours là ? Sans réponse, tout sera effacé').waitFor();
  expect(kiosk.bounds().notice.height).toBe(176);
  const before = kiosk.video;
  await page.getByRole('link', { name: 'Je suis encore là' }).click();
  await expect.poll(() => kiosk.bounds().notice.height, PATIENCE).toBe(0);
  await clock.advance(MINUTE * 3.5);
  expect(kiosk.video).toBe(before);
  expect(kiosk.log).toEqual([]);
});

it('counts down in full screen too, and folds out for the next patron what was folded', async () => {
  await patronMoves();
  await kiosk.pane.page.evaluate('enRegard.foldPane(true)');
  expect(kiosk.bounds().pane.width).toBe(64);
  kiosk.video.emit('enter-html-full-screen');
  await clock.advance(MINUTE * 4.5);
  expect(kiosk.bounds()).toMatchObject({ notice: { height: 176 }, pane: { width: 0 } });
  await clock.advance(MINUTE);
  await expect.poll(() => kiosk.log, PATIENCE).toEqual(['session ended']);
  expect(kiosk.bounds().pane.width).toBeGreaterThan(64);
});

it('empties both partitions in every way that Electron has', async () => {
  await patronLeaves();
  await expect.poll(() => kiosk.log, PATIENCE).toEqual(['session ended']);
  for (const partition of ['video', 'pane']) {
    expect(session.fromPartition(partition).calls).toEqual([
      'closeAllConnections',
      'clearData',
      'clearAuthCache',
      'clearHostResolverCache',
      'clearCodeCaches',
      'clearSharedDictionaryCache',
    ]);
  }
});

it('ends the session at the patron’s own wish, once, however often it is pressed', async () => {
  await patronWatches(WATCH, 'Un livre sur : Une vidéo');
  await kiosk.pane.page.evaluate('enRegard.endSession(); void enRegard.endSession()');
  await expect.poll(() => kiosk.log, PATIENCE).toEqual(['session ended']);
  expect(kiosk.video.getURL()).toBe(youtube.startPage);
  expect(await kiosk.pane.page.textContent('body')).not.toContain('Une vidéo');
});

it('tells the next patron nothing of a page that was still being read', async () => {
  await kiosk.video.loadURL(WATCH);
  await clock.advance(100);
  await kiosk.pane.page.evaluate('void enRegard.endSession()');
  await expect.poll(() => kiosk.log, PATIENCE).toEqual(['session ended']);
  await clock.advance(20_000);
  expect(await kiosk.pane.page.textContent('body')).not.toContain('Une vidéo');
});

it('starts the whole program again where something cannot be emptied', async () => {
  vi.spyOn(session.fromPartition('video'), 'clearData').mockRejectedValue(new Error('busy'));
  await patronLeaves();
  await expect.poll(() => app.relaunches, PATIENCE).toBe(1);
  expect(kiosk.log).toEqual(['the seat could not be emptied (busy); starting again']);
});

it('starts the whole program again where emptying never ends', async () => {
  const log: string[] = [];
  const end = createSessionEnd({
    video: { close: () => undefined },
    notices: { hide: () => undefined },
    window: { arrange: () => undefined },
    front: { begin: () => Promise.resolve() },
    language: { reset: () => undefined },
    slips: { reset: () => undefined },
    volume: { reset: () => Promise.resolve() },
    sessions: { all: [], prepare: () => new Promise(() => undefined) },
    clipboard: { clear: () => undefined },
    clock,
    loadPane: () => Promise.resolve(),
    restart: () => log.push('restart'),
    log: (line) => log.push(line),
  });
  const ended = end();
  await clock.advance(29_000);
  expect(log).toEqual([]);
  await clock.advance(1_000);
  await ended;
  expect(log).toEqual([
    'the seat could not be emptied (not done in 30 s); starting again',
    'restart',
  ]);
});

it('shows the next patron the documents for their own video', async () => {
  await patronLeaves();
  await expect.poll(() => kiosk.log, PATIENCE).toEqual(['session ended']);
  await patronWatches(OTHER, 'Un livre sur : Une autre vidéo');
  expect(await kiosk.pane.page.locator('li').count()).toBe(2);
});
