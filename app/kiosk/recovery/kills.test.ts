import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ASKED, askSeat, type SeatState } from '../testing/ask-seat.ts';
import { bootKiosk, type BootedKiosk } from '../testing/boot.ts';
import { createTestClock, type TestClock } from '../testing/clock.ts';
import { utilityProcess } from '../testing/electron.ts';
import { openInternet } from '../testing/internet.ts';
import { realService } from '../testing/real-service.ts';
import { youtube } from '../video/sites.ts';

// Each process of a seat is ended without warning, over and over: the seat comes back each time, and what was counted
// and kept is still there. npm run kill-processes does it 100 times to each.
const KILLS = Number(process.env['EN_REGARD_KILLS'] ?? 1);
const PATIENCE = { timeout: 60_000, interval: 50 };

let folder: string;
let kiosk: BootedKiosk;
let clock: TestClock;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-kills-'));
  openInternet();
  clock = createTestClock();
  const service = await realService(folder);
  kiosk = await bootKiosk({ site: youtube, service }, clock);
  await kiosk.video.loadURL(ASKED);
});
afterAll(async () => {
  await kiosk.end();
  fs.rmSync(folder, { recursive: true });
});

const seat = (): Promise<SeatState | null> => askSeat(kiosk.pane);

/** Time passes until something is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(async () => {
      await clock.advance(1_000);
      return isSo().catch(() => false);
    }, PATIENCE)
    .toBe(true);
}
const isBack = async (): Promise<boolean> =>
  kiosk.video.getURL() === ASKED && (await kiosk.video.page.title()) === 'Une vidéo - YouTube';

/** Far enough from the failure before that each is the first in a row again. */
const rest = (): Promise<void> => clock.advance(120_000);

it('keeps quota and cache, however often the service is ended', async () => {
  await seat();
  const before = await seat();
  expect(before).toMatchObject({ cached: true });
  for (let kill = 0; kill < KILLS; kill += 1) {
    const [running] = utilityProcess.all;
    process.kill(running?.pid ?? 0, 'SIGKILL');
    await until(async () => (await seat()) !== null);
    expect(await seat()).toEqual(before);
    await rest();
  }
  expect(kiosk.log.filter((line) => line.startsWith('service-ended'))).toHaveLength(KILLS);
}, 3_600_000);

/** A page whose video nobody has asked for before. */
function newPage(count: number): object {
  const videoId = `cccccccc${String(count).padStart(3, '0')}`;
  return {
    url: `https://www.youtube.com/watch?v=${videoId}`,
    documentTitle: null,
    player: { videoDetails: { videoId, title: `Victor Hugo ${count}`, author: 'x' } },
    next: null,
    displayed: null,
  };
}

it('keeps what is being written, when the service is ended while it writes', async () => {
  const before = await seat();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const asked = JSON.stringify(newPage(kill));
    const answer = kiosk.pane.page
      .evaluate(`enRegard.call('video.analyse', ${asked})`)
      .catch(() => null);
    const [running] = utilityProcess.all;
    setTimeout(() => process.kill(running?.pid ?? 0, 'SIGKILL'), (kill * 7) % 60);
    await answer;
    await until(async () => (await seat()) !== null);
    await rest();
  }
  const after = await seat();
  // Each was counted once or not at all, and nothing that was counted before is lost.
  expect(after?.quota).toBeGreaterThanOrEqual(before?.quota ?? 0);
  expect(after?.quota).toBeLessThanOrEqual((before?.quota ?? 0) + KILLS);
  expect(after?.cached).toBe(true);
}, 3_600_000);

it('shows the page again, however often its process is ended', async () => {
  for (let kill = 0; kill < KILLS; kill += 1) {
    const ended = kiosk.log.length;
    kiosk.video.forcefullyCrashRenderer();
    await expect.poll(() => kiosk.log.length, PATIENCE).toBeGreaterThan(ended);
    await until(isBack);
    await rest();
  }
  expect(kiosk.log.filter((line) => line.startsWith('video-page-ended'))).toHaveLength(KILLS);
}, 3_600_000);

it('shows the pane again, however often its process is ended', async () => {
  for (let kill = 0; kill < KILLS; kill += 1) {
    // The stand-in cannot load a page again whose process is gone: it is emptied, and its end is told.
    await kiosk.pane.page.evaluate('document.body.textContent = ""; delete window.enRegard');
    kiosk.pane.emit('render-process-gone', {}, { reason: 'killed' });
    await until(async () => (await kiosk.pane.page.textContent('h1')) !== null);
    await rest();
  }
  expect(await seat()).toMatchObject({ cached: true });
  expect(kiosk.log.filter((line) => line.startsWith('pane-ended'))).toHaveLength(KILLS);
}, 3_600_000);
