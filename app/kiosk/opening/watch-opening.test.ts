import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityFaults } from '../../../renderer/e2e/testing/accessibility.ts';
import { takePicture } from '../../../renderer/e2e/testing/pictures.ts';
import { bootKiosk, type BootedKiosk } from '../testing/boot.ts';
import { createTestClock, type TestClock } from '../testing/clock.ts';
import { openInternet } from '../testing/internet.ts';
import { youtube } from '../video/sites.ts';
import { WORDS } from '../words/words.ts';

const PATIENCE = { timeout: 10_000 };
const MINUTE = 60_000;
const { fr } = WORDS;
const SPAN = [{ from: 600, to: 720 }];
const HOURS = { days: [[], SPAN, SPAN, SPAN, SPAN, SPAN, SPAN], closures: [], noticeMinutes: 10 };
const START = { page: 'library', suggestions: [], videos: [] } as const;

let kiosk: BootedKiosk;
let clock: TestClock;
beforeEach(openInternet);
afterEach(() => kiosk.end());

/** A seat on Saturday 28 November 2026, at that time. */
async function bootAt(
  hours: number,
  minutes: number,
  start: typeof START | { page: 'site' } = START,
) {
  clock = createTestClock(new Date(2026, 10, 28, hours, minutes));
  const options = { site: youtube, opening: HOURS, start: { ...START, ...start } };
  kiosk = await bootKiosk(options, clock);
  return kiosk.front.page;
}

it('warns ten, five and one minute before closing, then ends the session and shows a closed screen', async () => {
  const page = await bootAt(11, 45, { page: 'site' });
  const { page: notice } = kiosk.notice;
  await kiosk.video.loadURL('https://www.youtube.com/watch?v=aaaaaaaaaaa');
  await clock.advance(4 * MINUTE);
  expect(kiosk.bounds().notice.height).toBe(0);
  for (const minutes of [10, 5, 1]) {
    await clock.advance((15 - minutes) * MINUTE + 10_000 - clock.now());
    await notice.getByText(fr.closing(minutes)).waitFor();
    expect(kiosk.bounds().notice.height).toBe(72);
  }
  const before = kiosk.video;
  await clock.advance(MINUTE);
  await expect.poll(() => kiosk.log, PATIENCE).toEqual(['session ended']);
  await page.getByRole('heading', { name: fr.closedHeading }).waitFor();
  expect(before.isDestroyed()).toBe(true);
  expect(kiosk.hasVideo()).toBe(false);
  expect(kiosk.bounds().pane.width).toBe(0);
});

it('is closed from the start outside its hours, over the whole screen, and says when it opens', async () => {
  const page = await bootAt(21, 0);
  await page.getByText('Il ouvre lundi 30 novembre à 10 h.').waitFor();
  expect(kiosk.frontBounds()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
  expect(await page.locator('a, button, input').count()).toBe(0);
  await takePicture(page, 'front-closed', 'ferme');
  expect(await accessibilityFaults(page)).toEqual([]);

  // A pane that asks all the same opens nothing, and the keyboard does not reach it.
  await kiosk.pane.page.evaluate('enRegard.openStart()');
  await kiosk.pane.page.evaluate('enRegard.foldPane(false)');
  await kiosk.pane.page.evaluate('void enRegard.endSession()');
  await expect.poll(() => kiosk.log, PATIENCE).toEqual(['session ended']);
  await page.getByRole('heading', { name: fr.closedHeading }).waitFor();
  expect(kiosk.hasVideo()).toBe(false);
  const focused: string[] = [];
  kiosk.pane.on('focus', () => focused.push('pane'));
  await kiosk.front.press({ key: 'F6' });
  expect(focused).toEqual([]);
});

it('opens by itself when the hour comes', async () => {
  const page = await bootAt(9, 58);
  await page.getByRole('heading', { name: fr.closedHeading }).waitFor();
  await clock.advance(3 * MINUTE);
  await page.getByText(fr.welcome).waitFor();
  expect(kiosk.bounds().pane.width).toBe(435);
});
