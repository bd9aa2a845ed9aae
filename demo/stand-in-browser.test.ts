import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageSnapshotSchema } from '../app/contract/schemas.ts';
import { readPage } from '../app/metadata/read-page.ts';
import { observePage } from '../app/shared/observe-page.ts';
import { CHROMIUM_ARGUMENTS, requireChromium } from '../scripts/testing/chromium.ts';
import type { DemoVideo } from './demo-video.ts';
import { serveStandIn, type ServedStandIn } from './testing/serve-stand-in.ts';
import { demoVideos } from './videos.ts';

function videoAt(index: number): DemoVideo {
  const video = demoVideos[index];
  if (!video) throw new Error(`no demonstration video ${String(index)}`);
  return video;
}

/** What the product must read of a video. */
function facts(video: DemoVideo): object {
  const { id, title, channel, description, keywords, category, chapters } = video;
  const captionLanguages = ['fr'];
  return { id, title, channel, description, keywords, category, chapters, captionLanguages };
}

/** What a reader of watch pages would find in the page, at this moment. */
function read(): object {
  const player = document.querySelector('#movie_player') as unknown as {
    getVideoData: () => { video_id: string };
    getPlayerResponse: () => { videoDetails: { videoId: string } };
  };
  const page = globalThis as unknown as {
    ytInitialPlayerResponse: { videoDetails: { videoId: string } };
    ytInitialData: { currentVideoEndpoint: { watchEndpoint: { videoId: string } } };
  };
  return {
    playerId: player.getVideoData().video_id,
    responseId: player.getPlayerResponse().videoDetails.videoId,
    globalId: page.ytInitialPlayerResponse.videoDetails.videoId,
    globalNextId: page.ytInitialData.currentVideoEndpoint.watchEndpoint.videoId,
    heading: document.querySelector('ytd-watch-metadata h1')?.textContent,
  };
}

describe('the stand-in in Chromium', () => {
  const first = videoAt(0);
  const second = videoAt(1);
  let browser: Browser;
  let served: ServedStandIn;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    served = await serveStandIn();
    browser = await chromium.launch({
      executablePath: requireChromium(),
      args: [...CHROMIUM_ARGUMENTS],
    });
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1100, height: 1080 } });
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.origin)) complaints.push(request.url());
    });
  });
  afterEach(async () => {
    await page.close();
    if (complaints.length > 0) throw new Error(`Chromium complained: ${complaints.join('; ')}`);
  });

  const watch = (video: DemoVideo): string => `${served.origin}/stand-in/watch?v=${video.id}`;

  test('gives the video by the player, the globals and the heading', async () => {
    await page.goto(watch(first));
    expect(await page.evaluate(read)).toEqual({
      playerId: first.id,
      responseId: first.id,
      globalId: first.id,
      globalNextId: first.id,
      heading: first.title,
    });
    expect(await page.title()).toBe(`${first.title} - Vidéothèque de démonstration`);
  });

  test('leaves its globals stale after going to another video, as YouTube does', async () => {
    await page.goto(watch(first));
    const finished = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('yt-navigate-finish', (event) => {
            resolve((event as CustomEvent<unknown>).detail);
          });
        }),
    );
    await page.click(`a.to-video[href$="${second.id}"]`);
    expect(await finished).toMatchObject({
      endpoint: { watchEndpoint: { videoId: second.id } },
      response: { playerResponse: { videoDetails: { title: second.title } } },
    });
    expect(page.url()).toBe(watch(second));
    expect(await page.evaluate(read)).toEqual({
      playerId: second.id,
      responseId: second.id,
      globalId: first.id,
      globalNextId: first.id,
      heading: second.title,
    });
  });

  test('is read by the product whole, before and after going to another video', async () => {
    const readNow = async (): Promise<unknown> => {
      const snapshot = await page.evaluate(`(${observePage.toString()})(window)`);
      return readPage(pageSnapshotSchema.parse(snapshot));
    };
    await page.goto(watch(first));
    expect(await readNow()).toMatchObject(facts(first));
    await page.click(`a.to-video[href$="${second.id}"]`);
    await page.waitForFunction((title) => document.title.startsWith(title), second.title);
    expect(await readNow()).toMatchObject(facts(second));
  });

  test('comes back to the first video with the back button', async () => {
    await page.goto(watch(first));
    await page.click(`a.to-video[href$="${second.id}"]`);
    await page.waitForFunction((title) => document.title.startsWith(title), second.title);
    await page.goBack();
    await page.waitForFunction((title) => document.title.startsWith(title), first.title);
    expect(await page.evaluate(read)).toMatchObject({ playerId: first.id, heading: first.title });
  });

  test('moves only when a patron presses play, and never for one who prefers less motion', async () => {
    const moving = async (): Promise<number> =>
      page.evaluate(() => document.getAnimations().filter((a) => a.playState === 'running').length);
    await page.goto(watch(first));
    expect(await moving()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.textContent('#play')).toBe('Pause');
    expect(await moving()).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving()).toBe(0);
  });

  test.each(['/stand-in/', `/stand-in/watch?v=${first.id}`])(
    '%s can be used by all',
    async (path) => {
      await page.goto(served.origin + path);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
        return (await inPage.run()).violations.map(({ id, help }) => `${id}: ${help}`);
      });
      expect(violations).toEqual([]);
    },
  );
});
