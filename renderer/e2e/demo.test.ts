import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { demoVideos } from '../../demo/videos.ts';
import { fr } from '../i18n/fr.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { typeset } from '../components/typeset.ts';
import { KioskScreen } from './pages/kiosk-screen.ts';
import { accessibilityFaults } from './testing/accessibility.ts';
import { openPage, startBrowser } from './testing/browser.ts';
import { takePicture } from './testing/pictures.ts';
import { serveDemo, type ServedDemo } from './testing/serve-demo.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 180_000 });

const IN_THE_GUIDE = 'commune1871';

// A keyboard that does not exist, unpacked by a boy who does not either.
const UNKNOWN_TO_LIBRARIES = 'zorbex-k680';

let browser: Browser;
let demo: ServedDemo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([startBrowser(), serveDemo()]);
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

async function openScreen(): Promise<KioskScreen> {
  const screen = new KioskScreen(await openPage(browser));
  await screen.open(demo.address);
  return screen;
}

describe('the demonstration, from the page of the video to the shelf', () => {
  test('answers every video that the library has something on, and says so where it has not', async () => {
    const screen = await openScreen();
    const documents: Record<string, number> = {};
    for (const video of demoVideos) {
      await screen.watch(typeset(video.title));
      await screen.state(video.title).or(screen.state(fr.emptyHeading)).waitFor();
      const inGuide = video.id === IN_THE_GUIDE ? 'kiosk' : undefined;
      await takePicture(screen.page, `demo-${video.id}`, inGuide);
      documents[video.id] = await screen.cards.count();
      await screen.page.getByRole('button', { name: fr.chooseVideo }).click();
    }
    const { [UNKNOWN_TO_LIBRARIES]: unknown, ...known } = documents;
    expect(unknown).toBe(0);
    expect(Object.entries(known).filter(([, count]) => count < 5)).toEqual([]);
    expect(screen.problems).toEqual([]);
    await screen.close();
  });

  test('gives the same answer again, and counts it once', async () => {
    const screen = await openScreen();
    await screen.watch('La Commune de Paris');
    await screen.cards.first().waitFor();
    const [first, left] = [await screen.cards.allInnerTexts(), await screen.quota.innerText()];
    await screen.page.reload();
    await screen.watch('La Commune de Paris');
    await screen.footer.getByText(fr.quotaFree).waitFor();
    expect(await screen.cards.allInnerTexts()).toEqual(first);
    expect(await screen.quota.innerText()).toBe(left);
    await screen.close();
  });

  test.each([
    ['commune1871', 'La Commune de Paris'],
    ['miyazaki-01', 'MIYAZAKI'],
    ['pain-levain', 'PAIN AU LEVAIN'],
  ])('says why in a few lines, none twice, for "%s"', async (videoId, title) => {
    const screen = await openScreen();
    await screen.watch(title);
    await screen.cards.first().waitFor();
    for (const place of [0, 3]) {
      const card = screen.cards.nth(place);
      const button = card.getByRole('button', { name: fr.why });
      await button.click();
      await card.locator('.score-tree').scrollIntoViewIfNeeded();
      await takePicture(screen.page, `demo-why-${videoId}-${place}`);
      const labels = await screen.scoreLines.locator('.score-label').allInnerTexts();
      expect(labels.length).toBeLessThanOrEqual(8);
      expect(new Set(labels).size).toBe(labels.length);
      await button.click();
    }
    await screen.close();
  });

  test('has no fault on real records, in any language, with a reason unfolded', async () => {
    const screen = await openScreen();
    await screen.watch('La Commune de Paris');
    await screen.cards.first().waitFor();
    await screen.cards.first().getByRole('button', { name: fr.why }).click();
    await screen.cards.first().locator('summary').first().click();
    await screen.pictures('demo-why', ['small', 'usual', 'upright']);
    for (const language of LANGUAGES) {
      await screen.speak(language);
      expect(await accessibilityFaults(screen.page)).toEqual([]);
    }
    await screen.close();
  });
});
