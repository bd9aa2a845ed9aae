import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { videoAddress } from '../../app/shared/video-address.ts';
import { fr } from '../i18n/fr.ts';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { KioskScreen } from './pages/kiosk-screen.ts';
import { accessibilityFaults } from './testing/accessibility.ts';
import { ANSWER } from './testing/answers.ts';
import { openPage, startBrowser } from './testing/browser.ts';
import { insideKiosk, type KioskDouble } from './testing/kiosk.ts';
import { takePicture } from './testing/pictures.ts';
import { serveScreens, type ServedScreens } from './testing/serve.ts';

vi.setConfig({ testTimeout: 90_000 });

// What the kiosk leaves to the pane beside the video, on a small and on a usual screen.
const NARROW = { width: 348, height: 768 };
const USUAL = { width: 600, height: 1080 };
const WATCH = 'https://www.youtube.com/watch?v=abcdefghijk';

let browser: Browser;
let served: ServedScreens;
beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serveScreens()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

interface OpenKiosk {
  readonly screen: KioskScreen;
  readonly kiosk: KioskDouble;
}

async function openKiosk(): Promise<OpenKiosk> {
  served.answerWith({
    'video.analyse': ({ url }) => {
      const videoId = videoAddress(url)?.id ?? 'none';
      return Promise.resolve({ ...ANSWER, videoId, title: `Réponse pour ${videoId}` });
    },
  });
  const opened = await openPage(browser);
  await opened.page.setViewportSize(USUAL);
  const kiosk = await insideKiosk(opened.page);
  const screen = new KioskScreen(opened);
  await screen.open(served.address);
  return { screen, kiosk };
}

async function openAnswer(): Promise<OpenKiosk> {
  const opened = await openKiosk();
  await opened.kiosk.show(WATCH);
  await opened.screen.cards.first().waitFor();
  return opened;
}

function languageOf(code: string): Language {
  return LANGUAGES.find((language) => language.code === code) ?? LANGUAGES[0];
}

test('the pane stands alone in the kiosk and takes its pages from the bridge', async () => {
  const { screen, kiosk } = await openKiosk();
  expect(await screen.page.getByRole('region', { name: fr.videoSide }).count()).toBe(0);
  await screen.state(fr.hintHeading).waitFor();
  await kiosk.show(WATCH);
  await screen.state('Réponse pour abcdefghijk').waitFor();
  await kiosk.show('https://www.youtube.com/feed/trending');
  await screen.state(fr.hintHeading).waitFor();
  expect(screen.problems).toEqual([]);
  await screen.close();
});

describe('the end of a session, at the wish of the patron', () => {
  test('forgets at once all that they chose and all that they were shown', async () => {
    const { screen, kiosk } = await openAnswer();
    const size = (): Promise<string> =>
      screen.page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const usual = await size();
    await screen.enlarge(2);
    await screen.speak(languageOf('ar'));
    await screen.tabs.nth(1).click();
    await screen.why('Histoire de la Commune de 1871').click();
    await screen.endSession.click();
    await screen.dialog.getByRole('button', { name: screen.strings.endSessionConfirm }).click();
    await screen.state(fr.hintHeading).waitFor();
    expect(kiosk.ends()).toBe(1);
    expect(await screen.dialog.count()).toBe(0);
    expect(await size()).toBe(usual);
    expect(await screen.page.locator('html[lang="fr"][dir="ltr"]').count()).toBe(1);

    screen.strings = fr;
    await kiosk.show(WATCH);
    await screen.cards.first().waitFor();
    expect(await screen.tabs.first().getAttribute('aria-selected')).toBe('true');
    expect(await screen.why('Histoire de la Commune de 1871').getAttribute('aria-expanded')).toBe(
      'false',
    );
    expect(screen.problems).toEqual([]);
    await screen.close();
  });

  test('is asked about first, and not done when the patron goes on', async () => {
    const { screen, kiosk } = await openAnswer();
    await screen.tabs.nth(1).click();
    await screen.endSession.click();
    await screen.dialog.getByText(fr.endSessionEffect).waitFor();
    await screen.dialog.getByRole('button', { name: fr.endSessionContinue }).click();
    await expect.poll(() => screen.dialog.count()).toBe(0);
    expect(await screen.tabs.nth(1).getAttribute('aria-selected')).toBe('true');
    expect(kiosk.ends()).toBe(0);
    await screen.close();
  });

  test('is reached by the keyboard alone, where Enter twice loses nothing', async () => {
    const { screen, kiosk } = await openAnswer();
    const { keyboard } = screen.page;
    // The last stop of the page is the first one backwards.
    await keyboard.press('Shift+Tab');
    expect(await screen.focused.textContent()).toBe(fr.endSession);
    await keyboard.press('Enter');
    expect(await screen.focused.textContent()).toBe(fr.endSessionContinue);
    await keyboard.press('Enter');
    await expect.poll(() => screen.dialog.count()).toBe(0);
    expect(await screen.focused.textContent()).toBe(fr.endSession);
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await expect.poll(() => screen.dialog.count()).toBe(0);
    expect(kiosk.ends()).toBe(0);
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    expect(await screen.focused.textContent()).toBe(fr.endSessionConfirm);
    await keyboard.press('Enter');
    await screen.state(fr.hintHeading).waitFor();
    expect(kiosk.ends()).toBe(1);
    await screen.close();
  });

  test.each(LANGUAGES)('is always in sight, without fault in $name', async (language) => {
    const { screen } = await openAnswer();
    await screen.speak(language);
    for (const [name, size] of Object.entries({ usual: USUAL, narrow: NARROW })) {
      await screen.page.setViewportSize(size);
      await screen.page.locator('.pane-body').evaluate((body) => {
        body.scrollTop = 0;
      });
      await takePicture(screen.page, `kiosk-${language.code}-${name}`);
      const box = await screen.endSession.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
      expect(await accessibilityFaults(screen.page)).toEqual([]);
      await screen.endSession.click();
      await takePicture(screen.page, `kiosk-end-${language.code}-${name}`);
      expect(await accessibilityFaults(screen.page)).toEqual([]);
      expect(await screen.overflow()).toEqual([]);
      await screen.page.keyboard.press('Escape');
    }
    await screen.close();
  });

  test('is not offered in a browser, which no kiosk empties', async () => {
    served.answerWith({});
    const screen = new KioskScreen(await openPage(browser));
    await screen.open(served.address);
    expect(await screen.endSession.count()).toBe(0);
    await screen.close();
  });
});

describe('folding the pane', () => {
  test('leaves one button, which brings back what was there', async () => {
    const { screen } = await openAnswer();
    const cards = await screen.cards.count();
    await screen.page.getByRole('button', { name: fr.foldPane }).click();
    expect(await screen.page.evaluate(() => document.documentElement.dataset['folded'])).toBe(
      'true',
    );
    // As the kiosk lays it out then: a strip beside the video, and one under it.
    for (const strip of [
      { width: 64, height: 768 },
      { width: 1080, height: 64 },
    ]) {
      await screen.page.setViewportSize(strip);
      await takePicture(screen.page, `kiosk-folded-${strip.width}`);
      const box = await screen.page.getByRole('button', { name: fr.unfoldPane }).boundingBox();
      expect(box).toMatchObject({ x: 0, y: 0, ...strip });
      expect(await screen.cards.first().isVisible()).toBe(false);
    }
    await screen.page.keyboard.press('Enter');
    await screen.page.setViewportSize(USUAL);
    expect(await screen.cards.count()).toBe(cards);
    expect(await screen.page.evaluate(() => document.documentElement.dataset['folded'])).toBe(
      'false',
    );
    await screen.close();
  });
});

describe('what the seat offers', () => {
  const SEAT = { languages: ['fr', 'ar'], language: 'fr', hasStart: true, printsSlips: true };

  test('is in the pane: its languages, the way to the start page, a sheet of one document or of all', async () => {
    const { screen, kiosk } = await openAnswer();
    expect(await screen.start.count()).toBe(0);
    expect(await screen.page.getByRole('button', { name: fr.printList }).count()).toBe(0);
    await kiosk.offer(SEAT);
    await screen.start.click();
    await screen.page.getByRole('button', { name: fr.printList }).click();
    const { title, recordId } = ANSWER.cards[0] ?? { title: '', recordId: '' };
    await screen.page.getByRole('button', { name: fr.printOf(title) }).click();
    expect(await screen.footer.getByRole('button', { name: 'English' }).count()).toBe(0);
    await screen.speak(languageOf('ar'));
    const all = ANSWER.cards.map((card) => card.recordId);
    expect(kiosk.asked.map((asked) => JSON.parse(asked) as unknown)).toEqual([
      ['start', null],
      ['print', all],
      ['print', [recordId]],
      ['speak', 'ar'],
    ]);
    for (const [name, size] of Object.entries({ usual: USUAL, narrow: NARROW })) {
      await screen.page.setViewportSize(size);
      await takePicture(screen.page, `kiosk-offer-ar-${name}`);
      expect(await screen.overflow()).toEqual([]);
      expect(await accessibilityFaults(screen.page)).toEqual([]);
    }
    await kiosk.offer(SEAT);
    await screen.page.locator('html[lang="fr"][dir="ltr"]').waitFor();
    await takePicture(screen.page, 'kiosk-offer-fr-narrow');
    expect(screen.problems).toEqual([]);
    await screen.close();
  });
});
