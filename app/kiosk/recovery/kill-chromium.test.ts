import process from 'node:process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bootKiosk, type BootedKiosk } from '../testing/boot.ts';
import { createTestClock, type TestClock } from '../testing/clock.ts';
import { app } from '../testing/electron.ts';
import { startChromium, stopChromium } from '../testing/fake/chromium.ts';
import { openInternet } from '../testing/internet.ts';
import { youtube } from '../video/sites.ts';

// Chromium's own processes, as they are in the browser of these tests, ended without warning: the page stays, draws and
// goes on. npm run kill-processes does it 100 times to each.
const KILLS = Number(process.env['EN_REGARD_KILLS'] ?? 1);
const PATIENCE = { timeout: 60_000, interval: 20 };
const WATCH = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';
const OTHER = 'https://www.youtube.com/watch?v=bbbbbbbbbbb';
// At the sixth in a row Chromium ends itself; the program starts again at the fifth.
const MOST_IN_A_ROW = 5;

let kiosk: BootedKiosk;
let clock: TestClock;
beforeEach(async () => {
  openInternet();
  clock = createTestClock();
  kiosk = await bootKiosk({ site: youtube }, clock);
  await kiosk.video.loadURL(WATCH);
});
afterEach(async () => {
  app.relaunches = 0;
  await kiosk.end();
  // Chromium counts what its graphics process bears for as long as it lives.
  await stopChromium();
});

async function idOf(type: string): Promise<number | null> {
  const client = await (await startChromium()).newBrowserCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  return processInfo.find((each) => each.type === type)?.id ?? null;
}

/** Ends the one process of that type, waits for the one that takes its place, and tells of it as Electron does. */
async function endProcess(type: string): Promise<void> {
  const id = await idOf(type);
  if (id === null) throw new Error(`Chromium has no process ${type}`);
  process.kill(id, 'SIGKILL');
  const isBack = async (): Promise<boolean> => ![null, id].includes(await idOf(type));
  await expect.poll(isBack, PATIENCE).toBe(true);
  app.emit('child-process-gone', {}, { type, reason: 'killed', name: type });
}

/** Draws what is shown, and goes from video to video. */
async function isAlive(): Promise<void> {
  for (const view of [kiosk.video, kiosk.pane]) {
    expect((await view.page.screenshot()).length).toBeGreaterThan(0);
  }
  const next = kiosk.video.getURL() === WATCH ? OTHER : WATCH;
  await kiosk.video.page.evaluate(`location.href = '${next}'`);
  await expect.poll(() => kiosk.video.getURL(), PATIENCE).toBe(next);
  const card = `Un livre sur : ${next === WATCH ? 'Une vidéo' : 'Une autre vidéo'}`;
  await expect
    .poll(async () => {
      await clock.advance(500);
      return kiosk.pane.page.getByText(card).count();
    }, PATIENCE)
    .toBe(1);
}

it.each(['network.mojom.NetworkService', 'storage.mojom.StorageService'])(
  'goes on, however often %s is ended',
  async (type) => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      await endProcess(type);
      await isAlive();
      await clock.advance(120_000);
    }
    expect(kiosk.log).toHaveLength(KILLS);
    expect(app.relaunches).toBe(0);
  },
  3_600_000,
);

// A browser bears five: as many browsers, each with its seat, as it takes.
it.each(Array.from({ length: Math.ceil(KILLS / MOST_IN_A_ROW) }, (_, index) => index))(
  'draws on when the graphics process is ended, and starts again before Chromium gives up (%i)',
  async () => {
    for (let kill = 1; kill <= MOST_IN_A_ROW; kill += 1) {
      await endProcess('GPU');
      await isAlive();
      expect(app.relaunches).toBe(kill < MOST_IN_A_ROW ? 0 : 1);
    }
    expect(kiosk.log.at(-1)).toBe('process-ended (5 since the start): GPU: killed');
  },
  3_600_000,
);
