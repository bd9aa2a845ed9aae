import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Analysis } from '../../app/contract/schemas.ts';
import { videoAddress } from '../../app/shared/video-address.ts';
import type { PageSnapshot } from '../../app/shared/video.ts';
import { fr } from '../i18n/fr.ts';
import { KioskScreen } from './pages/kiosk-screen.ts';
import { ANSWER } from './testing/answers.ts';
import { openPage, startBrowser } from './testing/browser.ts';
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

async function openScreen(): Promise<KioskScreen> {
  const screen = new KioskScreen(await openPage(browser));
  await screen.open(served.address);
  return screen;
}

function idOf(snapshot: PageSnapshot): string {
  return videoAddress(snapshot.url)?.id ?? 'none';
}

function answerFor(snapshot: PageSnapshot): Analysis {
  const id = idOf(snapshot);
  return { ...ANSWER, videoId: id, title: `Réponse pour ${id}` };
}

describe('browser mode', () => {
  test('sends what the page tells of its video, and asks once while it is watched', async () => {
    const seen: PageSnapshot[] = [];
    served.answerWith({
      'video.analyse': (snapshot) => {
        seen.push(snapshot);
        return Promise.resolve(answerFor(snapshot));
      },
    });
    const screen = await openScreen();
    await screen.watch('La Commune de Paris');
    await screen.state('Réponse pour commune1871').waitFor();
    await screen.page.waitForTimeout(4_500);
    expect(seen).toHaveLength(1);
    expect(JSON.stringify(seen[0])).toContain('Semaine sanglante');
    expect(screen.problems).toEqual([]);
    await screen.close();
  });

  test('follows the patron to another video inside the page, and back to the choice', async () => {
    served.answerWith({ 'video.analyse': (snapshot) => Promise.resolve(answerFor(snapshot)) });
    const screen = await openScreen();
    await screen.watch('La Commune de Paris');
    await screen.state('Réponse pour commune1871').waitFor();
    await screen.frame
      .getByRole('link', { name: /PAIN AU LEVAIN/ })
      .first()
      .click();
    await screen.state('Réponse pour pain-levain').waitFor();
    await screen.page.getByRole('button', { name: fr.chooseVideo }).click();
    await screen.state(fr.hintHeading).waitFor();
    await screen.watch('INFOX');
    await expect.poll(() => screen.heading.textContent()).toBe('Réponse pour infox-photo');
    await screen.close();
  });

  test('never shows the answer for a video that is no longer there', async () => {
    const late = Promise.withResolvers<Analysis>();
    const asked: string[] = [];
    served.answerWith({
      'video.analyse': (snapshot) => {
        asked.push(idOf(snapshot));
        return idOf(snapshot) === 'commune1871'
          ? late.promise
          : Promise.resolve(answerFor(snapshot));
      },
    });
    const screen = await openScreen();
    await screen.watch('La Commune de Paris');
    await expect.poll(() => asked).toEqual(['commune1871']);
    await screen.frame
      .getByRole('link', { name: /PAIN AU LEVAIN/ })
      .first()
      .click();
    await screen.state('Réponse pour pain-levain').waitFor();
    late.resolve({ ...ANSWER, title: 'Trop tard' });
    await screen.page.waitForTimeout(500);
    expect(await screen.heading.textContent()).toBe('Réponse pour pain-levain');
    await screen.close();
  });

  test('says that the service is away, lets the video go on, and recovers by itself', async () => {
    served.answerWith({ 'video.analyse': (snapshot) => Promise.resolve(answerFor(snapshot)) });
    const screen = await openScreen();
    await screen.page.route('**/api/calls/video.analyse', (route) => route.abort());
    await screen.watch('La Commune de Paris');
    await screen.state(fr.problems.unreachable.heading).waitFor();
    expect(await screen.frame.getByRole('heading', { level: 1 }).count()).toBe(1);
    await screen.page.unroute('**/api/calls/video.analyse');
    await screen.state('Réponse pour commune1871').waitFor();
    await screen.close();
  });

  test('tries again when it is asked to', async () => {
    let times = 0;
    served.answerWith({
      'video.analyse': (snapshot) => {
        times += 1;
        return times === 1
          ? Promise.reject(new Error('a bug'))
          : Promise.resolve(answerFor(snapshot));
      },
    });
    const screen = await openScreen();
    await screen.watch('La Commune de Paris');
    await screen.pane.getByRole('button', { name: fr.retry }).click();
    await expect.poll(() => screen.heading.textContent()).toBe('Réponse pour commune1871');
    await screen.close();
  });

  test('keeps within its own server and its own policy', async () => {
    served.answerWith({ 'video.analyse': (snapshot) => Promise.resolve(answerFor(snapshot)) });
    const opened = await openPage(browser);
    const foreign: string[] = [];
    opened.page.on('request', (request) => {
      if (!request.url().startsWith(served.address)) foreign.push(request.url());
    });
    const screen = new KioskScreen(opened);
    await screen.open(served.address);
    await screen.watch('La Commune de Paris');
    await screen.why('Le cri du peuple').click();
    await screen.record('Le cri du peuple').click();
    await screen.dialog.getByText('Tournai').waitFor();
    expect(foreign).toEqual([]);
    expect(screen.problems).toEqual([]);
    await screen.close();
  });
});
