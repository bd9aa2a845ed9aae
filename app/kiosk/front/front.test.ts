import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibilityFaults } from '../../../renderer/e2e/testing/accessibility.ts';
import { takePicture } from '../../../renderer/e2e/testing/pictures.ts';
import { bootKiosk, type BootedKiosk } from '../testing/boot.ts';
import { createTestClock, type TestClock } from '../testing/clock.ts';
import { app, utilityProcess } from '../testing/electron.ts';
import { toChromium } from '../testing/fake/addresses.ts';
import { reached } from '../testing/fake/internet.ts';
import { openInternet } from '../testing/internet.ts';
import { peerTube, youtube } from '../video/sites.ts';
import { WORDS } from '../words/words.ts';

const PATIENCE = { timeout: 10_000 };
const { fr, ar } = WORDS;
const START = {
  page: 'library',
  suggestions: [],
  videos: [
    { address: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', title: 'La Commune', why: 'À voir' },
    {
      address: 'https://www.youtube.com/watch?v=bbbbbbbbbbb',
      title: '<script>1</script>',
      why: '',
    },
  ],
} as const;

const STRICT = { restrictedMode: 'strict', refusesCookies: false } as const;

let kiosk: BootedKiosk;
let clock: TestClock;

async function boot(options: Parameters<typeof bootKiosk>[0]): Promise<void> {
  openInternet();
  clock = createTestClock();
  kiosk = await bootKiosk(options, clock);
}
async function videoIs(address: string): Promise<void> {
  await expect.poll(() => kiosk.hasVideo(), PATIENCE).toBe(true);
  await expect.poll(() => kiosk.video.getURL(), PATIENCE).toBe(address);
}
const front = (): Page => kiosk.front.page;
const serviceProcesses = () => [...utilityProcess.all].map(({ pid }) => pid);

describe('the start page', () => {
  beforeAll(() => boot({ site: youtube, start: START, choices: STRICT, languages: ['fr', 'ar'] }));
  afterAll(() => kiosk.end());
  beforeEach(async () => {
    await kiosk.pane.page.evaluate('enRegard.openStart()');
    await front().getByText('641.8 KAY').waitFor();
    reached.length = 0;
    kiosk.log.length = 0;
  });

  it('stands in the video’s place and asks nothing of anybody', async () => {
    await front().getByRole('heading', { name: 'Médiathèque d’essai' }).waitFor();
    await front().getByText(fr.headphones).waitFor();
    expect(kiosk.hasVideo()).toBe(false);
    expect(kiosk.frontBounds()).toEqual({ x: 0, y: 0, width: 845, height: 720 });
    expect(reached).toEqual([]);
  });

  it('shows what a catalogue or a librarian wrote as text, never as markup', async () => {
    await front().getByText('Le jazz & ses marges').waitFor();
    await front().getByText('<script>1</script>').waitFor();
    expect(await front().locator('main script').count()).toBe(0);
  });

  it('opens the video that is chosen, goes away, and comes back at the pane’s wish', async () => {
    await front().getByRole('link', { name: 'La Commune' }).click();
    await videoIs('https://www.youtube.com/watch?v=aaaaaaaaaaa');
    expect(kiosk.frontBounds().width).toBe(0);
    expect(reached).toEqual(['https://www.youtube.com/watch?v=aaaaaaaaaaa']);
    const before = kiosk.video;
    await kiosk.pane.page.evaluate('enRegard.openStart()');
    expect({ video: kiosk.hasVideo(), gone: before.isDestroyed() }).toEqual({
      video: false,
      gone: true,
    });
  });

  it('searches on the site for what is typed, whatever it is', async () => {
    await front().getByLabel(fr.search).fill('pain & levain ?');
    await front().keyboard.press('Enter');
    await videoIs('https://www.youtube.com/results?search_query=pain%20%26%20levain%20%3F');
    expect(reached).toHaveLength(1);
  });

  it('suggests what the catalogue is about', async () => {
    await front().getByRole('link', { name: 'Pain & levain' }).click();
    await videoIs('https://www.youtube.com/results?search_query=Pain%20%26%20levain');
    expect(reached).toHaveLength(1);
  });

  it('begins every session, without a word of the one before', async () => {
    await front().getByLabel(fr.search).fill('canari');
    await kiosk.pane.page.evaluate('void enRegard.endSession()');
    await expect.poll(() => kiosk.log, PATIENCE).toEqual(['session ended']);
    expect(await front().getByLabel(fr.search).inputValue()).toBe('');
    expect(kiosk.hasVideo()).toBe(false);
  });

  it.each([
    ['another site', 'https://example.org/', ['refused: other-site']],
    ['another site, by a path of ours', 'https://example.org/video/0', ['refused: other-site']],
    ['the pane', 'en-regard://screens/index.html', ['refused: other-site']],
    ['a video that is not in the list', 'en-regard://front/video/9', []],
    ['a search of nothing', 'en-regard://front/search?q=%20', []],
    ['the technician’s check', 'en-regard://front/check', []],
    ['the end of a check', 'en-regard://front/leave', []],
    ['a language that is not offered', 'en-regard://front/speak/en', []],
    ['its own other page', 'en-regard://front/closed', []],
  ])('stays where it is when it is led to %s', async (_name, address, log) => {
    const to = toChromium(address);
    await front()
      .evaluate((target) => location.assign(target), to)
      .catch(() => undefined);
    await expect.poll(() => kiosk.log, PATIENCE).toEqual(log);
    // Whatever the wish would have caused has happened by then.
    await kiosk.pane.page.evaluate('enRegard.call("seat.quota", {})');
    await front().getByText(fr.welcome).waitFor();
    expect(kiosk.front.getURL()).toBe('en-regard://front/start');
    expect({ video: kiosk.hasVideo(), reached }).toEqual({ video: false, reached: [] });
  });

  it('takes the language that is chosen on it to every page of the seat, until the session ends', async () => {
    await kiosk.pane.page.evaluate('enRegard.onSeat((seat) => (window.seat = seat))');
    await front().getByRole('link', { name: 'العربية' }).click();
    await front().getByText(ar.welcome).waitFor();
    expect(await front().locator('html[lang="ar"][dir="rtl"]').count()).toBe(1);
    await expect.poll(() => kiosk.pane.page.evaluate('seat.language'), PATIENCE).toBe('ar');
    await front().getByRole('link', { name: ar.openSite }).click();
    await videoIs('https://www.youtube.com/');
    await kiosk.video.page
      .evaluate('location.href = "https://www.youtube.com/upload"')
      .catch(() => undefined);
    await kiosk.notice.page.getByText(ar.notices.upload).waitFor();
    await kiosk.pane.page.evaluate('void enRegard.endSession()');
    await front().getByText(fr.welcome).waitFor();
  });

  it('takes a language of the pane, where it is one of those offered', async () => {
    await kiosk.pane.page.evaluate('enRegard.speak("en")');
    await expect(kiosk.pane.page.evaluate('enRegard.speak("de")')).rejects.toThrow('invalid');
    await front().getByText(fr.welcome).waitFor();
    await kiosk.pane.page.evaluate('enRegard.speak("ar")');
    await front().getByText(ar.welcome).waitFor();
    await kiosk.pane.page.evaluate('enRegard.speak("fr")');
  });

  it('gives its place to the technician’s check, which says what is set and opens YouTube’s own', async () => {
    app.emit('second-instance', {}, ['en-regard', '--check-restricted-mode']);
    await front().getByText('envoyé : YouTube-Restrict: Strict').waitFor();
    await front().getByText('posé : PREF f2=8000000').waitFor();
    await takePicture(front(), 'front-check', 'mode-restreint');
    expect(await accessibilityFaults(front())).toEqual([]);
    await front().getByRole('link', { name: 'Ouvrir la page de contrôle' }).click();
    await videoIs('https://www.youtube.com/check_content_restrictions');
  });

  it('comes back when its process ends', async () => {
    kiosk.front.forcefullyCrashRenderer();
    await expect.poll(() => kiosk.log.length, PATIENCE).toBe(1);
    expect(kiosk.log[0]).toContain('front-ended');
    const loaded = vi.spyOn(kiosk.front, 'loadURL');
    await clock.advance(2_000);
    await expect.poll(() => loaded.mock.calls, PATIENCE).toEqual([['en-regard://front/start']]);
  });
});

describe('opened by the test', () => {
  afterEach(() => kiosk.end());

  it('has what the catalogue gives from the first, so that nothing moves under a finger', async () => {
    await boot({ site: youtube, start: START });
    expect(await front().getByText('641.8 KAY').count()).toBe(1);
  });

  it('does not wait for a service that says nothing, and draws later what it gives', async () => {
    const booting = boot({ site: youtube, start: START });
    await expect.poll(() => serviceProcesses(), PATIENCE).toHaveLength(1);
    const [service] = serviceProcesses();
    process.kill(service ?? 0, 'SIGSTOP');
    let begun = false;
    void booting.then(() => (begun = true));
    await expect.poll(() => clock.advance(1_000).then(() => begun), PATIENCE).toBe(true);
    await front().getByText(fr.welcome).waitFor();
    expect(await front().getByText('641.8 KAY').count()).toBe(0);
    process.kill(service ?? 0, 'SIGCONT');
    await front().getByText('641.8 KAY').waitFor();
  });

  it('leads to another site, and suggests what the librarians wrote, where the library says so', async () => {
    const site = peerTube('https://video.example.org');
    await boot({ site, start: { page: 'library', suggestions: ['Tricot'], videos: [] } });
    await front().getByRole('link', { name: 'Tricot' }).waitFor();
    expect(await front().getByRole('link', { name: 'Jazz' }).count()).toBe(0);
    await front().getByRole('link', { name: fr.openSite }).click();
    await videoIs('https://video.example.org/');
  });
});

describe('on every screen', () => {
  // What the pane leaves: a screen of 1024 by 768, full HD, 4K, a turned full HD, and 1024 by 768 at 200 %.
  const SCREENS = {
    small: [676, 768],
    usual: [1320, 1080],
    '4k': [3072, 2160],
    portrait: [1080, 1056],
    'small-at-200': [512, 211],
  } as const;
  const videos = ['La Commune de Paris', 'Faire son pain au levain', 'Le jazz à Roubaix'].map(
    (title) => ({
      address: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
      title,
      why: 'Un documentaire court et clair, pour commencer.',
    }),
  );
  const start = { ...START, videos };
  afterEach(() => kiosk.end());

  it.each([
    ['fr', ['fr', 'en', 'ar'], Object.keys(SCREENS)],
    ['ar', ['ar', 'en', 'fr'], ['small']],
  ] as const)(
    'is legible, reachable and never wider, in %s',
    async (language, languages, on) => {
      await boot({ site: youtube, start, languages });
      await front().getByText('641.8 KAY').waitFor();
      for (const [name, [width, height]] of Object.entries(SCREENS)) {
        if (!on.some((screen) => screen === name)) continue;
        await front().setViewportSize({ width, height });
        const inGuide = `${language}-${name}` === 'fr-usual' ? 'accueil' : undefined;
        await takePicture(front(), `front-${language}-${name}`, inGuide);
        expect(await accessibilityFaults(front())).toEqual([]);
        expect(await front().evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
        const small = await front().evaluate(
          `[...document.querySelectorAll('a, button, input')].filter((target) =>
          target.getBoundingClientRect().height < 44).length`,
        );
        expect(small).toBe(0);
      }
    },
    60_000,
  );
});
