import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Handlers } from '../../app/contract/transport.ts';
import { Failure } from '../../app/shared/failure.ts';
import { fr } from '../i18n/fr.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { KioskScreen } from './pages/kiosk-screen.ts';
import { accessibilityFaults } from './testing/accessibility.ts';
import { ANSWER, EMPTY_ANSWER, LIBRARY, QUOTA } from './testing/answers.ts';
import { openPage, startBrowser } from './testing/browser.ts';
import { takePicture } from './testing/pictures.ts';
import { serveScreens, type ServedScreens } from './testing/serve.ts';

// A machine that builds something else meanwhile takes its time.
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

interface State {
  readonly name: string;
  readonly handlers: Partial<Handlers>;
  /** Words that the state shows in French. */
  readonly says: string;
  readonly reach: (screen: KioskScreen) => Promise<void>;
}

const watch = (screen: KioskScreen): Promise<void> => screen.watch('La Commune de Paris');
const failing = (error: Error): Partial<Handlers> => ({
  'video.analyse': () => Promise.reject(error),
});

const STATES: readonly State[] = [
  { name: 'start', handlers: {}, says: fr.hintHeading, reach: () => Promise.resolve() },
  {
    name: 'without-videos',
    handlers: { 'demo.videos': () => Promise.resolve([]) },
    says: fr.hintHeading,
    reach: async ({ page }) => page.getByText(fr.startEmpty).waitFor(),
  },
  {
    name: 'searching',
    handlers: { 'video.analyse': () => new Promise(() => undefined) },
    says: fr.searching,
    reach: watch,
  },
  { name: 'answer', handlers: {}, says: ANSWER.title, reach: watch },
  {
    name: 'without-model',
    handlers: {
      'library.about': () => Promise.resolve({ ...LIBRARY, modelId: null }),
      'video.analyse': () => Promise.resolve({ ...ANSWER, cached: true }),
    },
    says: fr.withoutModel,
    reach: watch,
  },
  {
    name: 'why',
    handlers: {},
    says: fr.inCatalogue,
    reach: async (screen) => {
      await screen.watch('La Commune de Paris');
      await screen.why('Le cri du peuple').click();
    },
  },
  {
    name: 'empty',
    handlers: { 'video.analyse': () => Promise.resolve(EMPTY_ANSWER) },
    says: fr.emptyHeading,
    reach: watch,
  },
  {
    name: 'empty-nothing-understood',
    handlers: { 'video.analyse': () => Promise.resolve({ ...EMPTY_ANSWER, understood: [] }) },
    says: fr.emptyNothingUnderstood,
    reach: watch,
  },
  {
    name: 'quota-spent',
    handlers: {
      'video.analyse': () =>
        Promise.resolve({ kind: 'quota-spent', quota: { ...QUOTA, used: 180 } }),
    },
    says: fr.quotaSpentHeading,
    reach: watch,
  },
  {
    name: 'failed',
    handlers: failing(new Error('a bug')),
    says: fr.problems.other.heading,
    reach: watch,
  },
  {
    name: 'no-catalogue',
    handlers: failing(new Failure('no-catalogue', 'none yet')),
    says: fr.problems['no-catalogue'].heading,
    reach: watch,
  },
];

describe.each(STATES)('the state "$name"', ({ name, handlers, says, reach }) => {
  async function arrive(dark: boolean): Promise<KioskScreen> {
    served.answerWith(handlers);
    const screen = new KioskScreen(await openPage(browser, { screen: 'small', dark }));
    await screen.open(served.address);
    await reach(screen);
    await screen.pane.getByText(says).first().waitFor();
    return screen;
  }

  test('says so in plain French, without fault in any language, at any size of text', async () => {
    const screen = await arrive(false);
    for (const language of LANGUAGES.toReversed()) {
      await screen.speak(language);
      expect(await accessibilityFaults(screen.page)).toEqual([]);
      if (language.code === 'ar') await screen.pictures(`${name}-ar`, ['usual']);
    }
    await screen.pictures(name, ['small', 'usual', 'upright']);
    await screen.enlarge(4);
    await takePicture(screen.page, `${name}-double-text`);
    expect(await screen.overflow()).toEqual([]);
    expect(await accessibilityFaults(screen.page)).toEqual([]);
    await screen.close();
  });

  test('has no fault in the dark', async () => {
    const screen = await arrive(true);
    await takePicture(screen.page, `${name}-dark`);
    expect(await accessibilityFaults(screen.page)).toEqual([]);
    await screen.close();
  });
});

test('whoever finds nothing is given the words to ask with, in French in every language', async () => {
  served.answerWith({ 'video.analyse': () => Promise.resolve(EMPTY_ANSWER) });
  const screen = new KioskScreen(await openPage(browser));
  await screen.open(served.address);
  await watch(screen);
  for (const language of LANGUAGES) {
    await screen.speak(language);
    await screen.state(language.strings.emptyHeading).waitFor();
    expect(await screen.chips.allInnerTexts()).toEqual(EMPTY_ANSWER.understood);
    const words = screen.pane.getByRole('blockquote');
    expect(await words.getAttribute('lang')).toBe('fr');
    expect(await words.textContent()).toContain('Faire son PAIN AU LEVAIN à la maison');
  }
  await screen.close();
});

test('the largest screen has larger text, not longer lines', async () => {
  served.answerWith({});
  const screen = new KioskScreen(await openPage(browser, { screen: 'large' }));
  await screen.open(served.address);
  await takePicture(screen.page, 'start-large');
  await screen.watch('La Commune de Paris');
  await screen.cards.first().waitFor();
  await takePicture(screen.page, 'answer-large');
  const { size, line } = await screen.cards
    .first()
    .getByText('cite ce titre')
    .evaluate((words) => ({
      size: Number.parseFloat(getComputedStyle(words).fontSize),
      line: words.parentElement?.clientWidth ?? 0,
    }));
  expect(size).toBeGreaterThan(28);
  // Half the size is about the width of a letter: 80 letters to a line at most (WCAG 1.4.8).
  expect(line / (size / 2)).toBeLessThan(80);
  await screen.close();
});

test('the examination itself finds small targets, faint text and wrong names', async () => {
  served.answerWith({});
  const screen = new KioskScreen(await openPage(browser));
  await screen.open(served.address);
  await screen.watch('La Commune de Paris');
  await screen.cards.first().waitFor();
  await screen.why('Le cri du peuple').evaluate((button: HTMLElement) => {
    button.style.minHeight = '30px';
    button.style.height = '30px';
    button.setAttribute('aria-expanded', 'perhaps');
  });
  await screen.heading.evaluate((heading) => {
    heading.style.color = '#888';
  });
  const faults = (await accessibilityFaults(screen.page)).join('\n');
  expect(faults).toContain('small: ');
  expect(faults).toContain('color-contrast-enhanced');
  expect(faults).toContain('aria-valid-attr-value');
  await screen.close();
});
