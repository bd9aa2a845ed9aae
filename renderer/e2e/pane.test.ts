import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fr } from '../i18n/fr.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { KioskScreen } from './pages/kiosk-screen.ts';
import { accessibilityFaults } from './testing/accessibility.ts';
import { ANSWER, FAR_ANSWER } from './testing/answers.ts';
import { openPage, startBrowser, type ScreenName } from './testing/browser.ts';
import { takePicture } from './testing/pictures.ts';
import { serveScreens, type ServedScreens } from './testing/serve.ts';

vi.setConfig({ testTimeout: 90_000 });

let browser: Browser;
let served: ServedScreens;
beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serveScreens()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function openScreen(size: ScreenName = 'usual'): Promise<KioskScreen> {
  served.answerWith({});
  const screen = new KioskScreen(await openPage(browser, { screen: size }));
  await screen.open(served.address);
  return screen;
}

async function openAnswer(size: ScreenName = 'usual'): Promise<KioskScreen> {
  const screen = await openScreen(size);
  await screen.watch('La Commune de Paris');
  await screen.cards.first().waitFor();
  return screen;
}

describe('the pane', () => {
  test('says what was understood, what the video is for, and what is left this month', async () => {
    const screen = await openAnswer();
    await screen.state(ANSWER.title).waitFor();
    expect(await screen.chips.allInnerTexts()).toEqual(ANSWER.understood);
    expect(await screen.pane.getByText('Pour apprendre').count()).toBe(1);
    expect(await screen.footer.textContent()).toContain('157 analyses restantes');
    expect(screen.problems).toEqual([]);
    await screen.close();
  });

  test('says of a document that is elsewhere how to have it, and never promises a shelf', async () => {
    const screen = await openScreen();
    served.answerWith({ 'video.analyse': () => Promise.resolve(FAR_ANSWER) });
    await screen.watch('La Commune de Paris');
    await screen.cards.first().waitFor();
    const shown = await screen.cards.allInnerTexts();
    const { network, bdp, bnf } = fr.levels;
    expect(shown[0]).not.toMatch(/réseau|départementale|achat/);
    expect(shown[1]).toContain(network);
    expect(shown[1]).toContain('Bibliothèque des Quais');
    expect(shown[2]).toContain(bdp);
    expect(shown[3]).toContain(bnf);
    expect(shown.join()).not.toContain('944.08 MUR');
    await takePicture(screen.page, 'pane-elsewhere');
    await screen.close();
  });

  test('gives each document its reason first, then its maker, then its shelf', async () => {
    const screen = await openAnswer();
    const words = (await screen.cards.first().innerText()).replaceAll(/\s+/g, ' ');
    expect(words).toMatch(
      /^Le cri du peuple : Les canons.* cite ce titre.*Jacques Tardi.*2001.*BD TAR.*Louise-Michel/,
    );
    const unplaced = screen.cards.filter({ hasText: 'Commune(s), 1870-1871' });
    expect(await unplaced.textContent()).toContain(fr.askDesk);
    const online = screen.cards.filter({ hasText: 'en images' });
    expect(await online.textContent()).toContain(fr.online);
    await screen.close();
  });

  test('sorts documents under tabs with counts, only for what is there', async () => {
    const screen = await openAnswer();
    expect(await screen.tabs.allInnerTexts()).toEqual([
      expect.stringContaining('Tout 7'),
      expect.stringContaining('Livres 3'),
      expect.stringContaining('BD 1'),
      expect.stringContaining('Films 1'),
      expect.stringContaining('Musique 1'),
      expect.stringContaining('Numérique 1'),
    ]);
    await screen.tabs.nth(1).click();
    expect(await screen.cards.count()).toBe(3);
    await screen.close();
  });

  test('sets the words of the video facing those of the record, and shows the sum', async () => {
    const screen = await openAnswer();
    const button = screen.why('Le cri du peuple');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.click();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const card = screen.cards.first();
    const proof = card.getByRole('row').filter({ hasText: 'Casterman' });
    expect(await proof.locator('mark').allTextContents()).toEqual([
      'Le cri du peuple',
      'Le cri du peuple',
    ]);
    expect(await screen.scoreLines.allInnerTexts()).toEqual([
      expect.stringMatching(/^« Commune de Paris »\s+0,94$/),
      expect.stringMatching(/^« Louise Michel »\s+0,50$/),
      expect.stringMatching(/^Autres indices\s+0,08$/),
      expect.stringMatching(/^Ce que le document a de commun avec la vidéo\s+1,53$/),
      expect.stringMatching(/^Type de document\s+× 0,90$/),
    ]);
    await card.getByText('« Commune de Paris »', { exact: true }).click();
    await card.getByText('Paris (France) -- 1871 (Commune)', { exact: true }).click();
    expect(await card.getByText('Place dans la vidéo').first().isVisible()).toBe(true);
    await card.getByText(fr.otherClues).click();
    expect(await card.getByText('« 1871 »').isVisible()).toBe(true);
    await takePicture(screen.page, 'why-unfolded');
    expect(await accessibilityFaults(screen.page)).toEqual([]);
    await button.click();
    expect(await card.getByRole('table').count()).toBe(0);
    await screen.close();
  });

  test.each(LANGUAGES)('opens a record in full in $name, without fault', async (language) => {
    const screen = await openAnswer('small');
    await screen.speak(language);
    await screen.record('Le cri du peuple').click();
    await screen.dialog.getByText('Tournai').waitFor();
    expect(await screen.dialog.textContent()).toContain('BD TAR');
    await screen.pictures(`record-${language.code}`, ['small', 'usual']);
    expect(await accessibilityFaults(screen.page)).toEqual([]);
    await screen.dialog.getByRole('button', { name: screen.strings.close }).click();
    await expect.poll(() => screen.dialog.count()).toBe(0);
    await screen.close();
  });

  test.each([
    ['is no longer there', () => Promise.resolve(null), fr.recordMissing],
    ['cannot be read', () => Promise.reject(new Error('a bug')), fr.recordFailed],
  ])('says so when a record %s', async (_case, answer, words) => {
    const screen = await openAnswer();
    served.answerWith({ 'catalogue.record': answer });
    await screen.record('Le cri du peuple').click();
    await screen.dialog.getByText(words).waitFor();
    expect(await accessibilityFaults(screen.page)).toEqual([]);
    await screen.close();
  });

  test('stops alone when a bug stops it: the video goes on, and a button opens it again', async () => {
    const opened = await openPage(browser);
    const screen = new KioskScreen(opened);
    served.answerWith({});
    await opened.page.addInitScript(() => {
      const toLocaleString = (): string => {
        if (document.title === 'broken') throw new Error('a bug');
        return '7';
      };
      // oxlint-disable-next-line no-extend-native -- a bug has to come from somewhere, and ours has none to spare
      Object.defineProperty(Number.prototype, 'toLocaleString', { value: toLocaleString });
    });
    await screen.open(served.address);
    await opened.page.evaluate(() => {
      document.title = 'broken';
    });
    await screen.watch('La Commune de Paris');
    await screen.pane.getByText(fr.crashedHeading).waitFor();
    expect(await opened.page.locator('iframe').count()).toBe(1);
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await takePicture(opened.page, 'crashed');
    await opened.page.evaluate(() => {
      document.title = 'well';
    });
    await screen.pane.getByRole('button', { name: fr.reopen }).click();
    await screen.cards.first().waitFor();
    await screen.close();
  });
});

describe('the keyboard alone', () => {
  test('chooses a video, reaches the documents, walks the tabs, opens a reason and a record', async () => {
    const screen = await openScreen();
    const { keyboard } = screen.page;
    await keyboard.press('Tab');
    expect(await screen.focused.textContent()).toBe(fr.skipToDocuments);
    await keyboard.press('Tab');
    expect(await screen.focused.textContent()).toContain('La Commune de Paris');
    await keyboard.press('Enter');
    await screen.cards.first().waitFor();
    await keyboard.press('Tab');
    expect(await screen.focused.textContent()).toBe(fr.skipToDocuments);
    expect((await screen.focused.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    expect(await screen.focused.getAttribute('role')).toBe('tab');
    await keyboard.press('ArrowRight');
    expect(await screen.focused.textContent()).toContain('Livres');
    await keyboard.press('End');
    expect(await screen.focused.textContent()).toContain('Numérique');
    await keyboard.press('ArrowRight');
    expect(await screen.focused.textContent()).toContain('Tout');
    await keyboard.press('Tab');
    expect(await screen.focused.getAttribute('aria-label')).toBe(fr.whyOf('Le cri du peuple'));
    await keyboard.press('Enter');
    await screen.cards.first().getByRole('table').waitFor();
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await screen.dialog.getByText('Tournai').waitFor();
    await keyboard.press('Escape');
    await expect.poll(() => screen.dialog.count()).toBe(0);
    expect(await screen.focused.getAttribute('aria-label')).toBe(
      fr.seeRecordOf('Le cri du peuple'),
    );
    await screen.close();
  });

  test('walks the tabs in reading direction in Arabic', async () => {
    const screen = await openAnswer();
    const arabic = LANGUAGES.find(({ code }) => code === 'ar') ?? LANGUAGES[0];
    await screen.speak(arabic);
    await screen.tabs.first().focus();
    await screen.page.keyboard.press('ArrowLeft');
    expect(await screen.focused.textContent()).toContain(arabic.strings.classes.books);
    await screen.close();
  });

  test('always shows where it is', async () => {
    const screen = await openAnswer();
    const stops = new Map<string, string>();
    for (let stop = 0; stop < 60; stop += 1) {
      await screen.page.keyboard.press('Tab');
      const [name, outline] = await screen.page.evaluate(() => {
        const at = document.activeElement ?? document.body;
        return [at.outerHTML.slice(0, 90), getComputedStyle(at).outlineStyle] as const;
      });
      // The frame has its own page to show it in; between the last stop and the first lies the browser.
      if (!/^<(?:iframe|body)/.test(name)) stops.set(name, outline);
    }
    expect(stops.size).toBeGreaterThan(15);
    expect([...stops].filter(([, outline]) => outline !== 'solid')).toEqual([]);
    await screen.close();
  });
});

describe('what is left this month', () => {
  test('is not spoken of as a count where the site has no limit', async () => {
    const quota = { offer: 'site', used: 4_000, limit: null } as const;
    served.answerWith({
      'seat.quota': () => Promise.resolve(quota),
      'video.analyse': () => Promise.resolve({ ...ANSWER, cached: true, quota }),
    });
    const { page } = await openPage(browser);
    const screen = new KioskScreen({ page, problems: [] });
    await page.goto(served.address);
    await screen.watch('La Commune de Paris');
    await screen.cards.first().waitFor();
    expect(await screen.quota.innerText()).toBe(fr.quotaUnlimited);
    expect(await screen.footer.getByText(fr.quotaFree).count()).toBe(0);
    await screen.close();
  });
});

describe('the choices of a patron', () => {
  test('hold for the whole page and are gone for the next patron', async () => {
    const screen = await openAnswer();
    const arabic = LANGUAGES.find(({ code }) => code === 'ar') ?? LANGUAGES[0];
    await screen.enlarge(4);
    const size = (): Promise<string> =>
      screen.page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const doubled = Number.parseFloat(await size());
    await screen.pane.getByRole('button', { name: fr.textUsual }).click();
    expect(Number.parseFloat(await size())).toBeCloseTo(doubled / 2, 1);
    await screen.enlarge(2);
    await screen.speak(arabic);
    expect(await screen.page.locator('html').getAttribute('dir')).toBe('rtl');
    const stored = await screen.page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);
    expect(stored).toEqual([0, 0, '']);
    await screen.page.reload();
    await screen.page.locator('html[lang="fr"][dir="ltr"]').waitFor();
    expect(Number.parseFloat(await size())).toBeCloseTo(doubled / 2, 1);
    await screen.close();
  });
});
