import fs from 'node:fs';
import vm from 'node:vm';
import zlib from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpusNote, corpusPath, hasCorpus } from '../../scripts/testing/corpus.ts';
import { CHROMIUM_ARGUMENTS, requireChromium } from '../../scripts/testing/chromium.ts';
import { pageSnapshotSchema } from '../contract/schemas.ts';
import { observePage, type ObservedWindow } from './observe-page.ts';

const ID = 'aaaaaaaaaaa';
const OTHER = 'bbbbbbbbbbb';
const ADDRESS = `https://www.youtube.com/watch?v=${ID}`;

type Elements = Record<string, object>;

function windowOf(parts: Partial<ObservedWindow> = {}, elements: Elements = {}): ObservedWindow {
  return {
    location: { href: ADDRESS },
    document: {
      title: 'Un titre - YouTube',
      querySelector: (selectors) =>
        selectors in elements
          ? { textContent: null, getAttribute: () => null, ...elements[selectors] }
          : null,
    },
    ...parts,
  };
}

function player(videoId: string, title: string): object {
  return { videoDetails: { videoId, title } };
}

function next(videoId: string): object {
  return { currentVideoEndpoint: { watchEndpoint: { videoId } } };
}

describe('observePage', () => {
  it('works from its source alone, as it is sent to a page', () => {
    const window = windowOf({ ytInitialPlayerResponse: player(ID, 'Un titre') });
    const sent: unknown = vm.runInNewContext(`(${observePage.toString()})(window)`, { window });
    expect(JSON.parse(JSON.stringify(sent))).toEqual(observePage(window));
    expect(observePage(window).player).toEqual(player(ID, 'Un titre'));
  });

  it('takes the answer of the player before the one that the page was loaded with', () => {
    const window = windowOf(
      { ytInitialPlayerResponse: player(OTHER, 'La vidéo précédente'), ytInitialData: next(OTHER) },
      {
        '#movie_player': { getPlayerResponse: () => player(ID, 'La vidéo affichée') },
        'ytd-page-manager': { getCurrentData: () => ({ response: next(ID) }) },
      },
    );
    expect(observePage(window)).toMatchObject({
      player: player(ID, 'La vidéo affichée'),
      next: next(ID),
    });
  });

  it('passes over an advertisement that plays before the video', () => {
    const window = windowOf(
      { ytInitialPlayerResponse: player(ID, 'La vidéo') },
      { '#movie_player': { getPlayerResponse: () => player(OTHER, 'Une réclame') } },
    );
    expect(observePage(window).player).toEqual(player(ID, 'La vidéo'));
  });

  it('leaves advertisements, streams and tracking parameters in the page', () => {
    const window = windowOf({
      ytInitialPlayerResponse: {
        ...player(ID, 'La vidéo'),
        adPlacements: [{ videoId: OTHER }],
        streamingData: { formats: [{ url: 'https://x.googlevideo.com/' }] },
        trackingParams: 'abc',
      },
      ytInitialData: {
        ...next(ID),
        responseContext: { visitorData: 'abc' },
        contents: {
          twoColumnWatchNextResults: {
            secondaryResults: { secondaryResults: { results: [{ lockupViewModel: {} }] } },
            results: {
              results: {
                contents: [
                  {
                    videoPrimaryInfoRenderer: {
                      title: { runs: [{ text: 'Un titre', navigationEndpoint: {} }] },
                    },
                  },
                  { itemSectionRenderer: { contents: [] } },
                ],
              },
            },
          },
        },
      },
    });
    const snapshot = observePage(window);
    expect(snapshot.player).toEqual(player(ID, 'La vidéo'));
    expect(snapshot.next).toEqual({
      ...next(ID),
      contents: {
        twoColumnWatchNextResults: {
          results: {
            results: {
              contents: [{ videoPrimaryInfoRenderer: { title: { runs: [{ text: 'Un titre' }] } } }],
            },
          },
        },
      },
    });
  });

  it('reads the displayed texts with the id that the page gives for them', () => {
    const window = windowOf(
      {},
      {
        'ytd-watch-metadata h1': { textContent: '\n  Un   titre \n' },
        'ytd-watch-metadata ytd-channel-name a': { textContent: ' Une chaîne ' },
        'ytd-watch-metadata #description-inline-expander': { textContent: ' Une ligne\nPuis deux' },
        'ytd-watch-metadata[video-id], ytd-watch-flexy[video-id]': { getAttribute: () => ID },
      },
    );
    expect(observePage(window).displayed).toEqual({
      videoId: ID,
      title: 'Un titre',
      channel: 'Une chaîne',
      description: 'Une ligne\nPuis deux',
    });
  });

  it('gives an empty snapshot of a page that is no watch page', () => {
    expect(observePage(windowOf({ location: { href: 'https://www.youtube.com/' } }))).toEqual({
      url: 'https://www.youtube.com/',
      documentTitle: 'Un titre - YouTube',
      player: null,
      next: null,
      displayed: null,
    });
  });

  it('survives a page whose every property throws', () => {
    const hostile = new Proxy({} as ObservedWindow, {
      get: () => {
        throw new Error('not for you');
      },
    });
    expect(observePage(hostile)).toEqual({
      url: '',
      documentTitle: null,
      player: null,
      next: null,
      displayed: null,
    });
  });

  it('cuts what a hostile page makes long, so that the snapshot stays valid', () => {
    const long = 'x'.repeat(50_000);
    const snapshot = observePage(
      windowOf(
        {
          location: { href: `${ADDRESS}&t=${long}` },
          ytInitialPlayerResponse: {
            videoDetails: { videoId: ID, title: long, keywords: Array(5_000).fill('mot') },
          },
        },
        {
          'ytd-watch-metadata h1': { textContent: long },
          'ytd-watch-metadata #description-inline-expander': { textContent: long },
        },
      ),
    );
    expect(pageSnapshotSchema.parse(snapshot)).toEqual(snapshot);
    expect(JSON.stringify(snapshot).length).toBeLessThan(50_000);
  });
});

describe('observePage in a real page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: requireChromium(),
      args: [...CHROMIUM_ARGUMENTS],
    });
  });
  afterAll(() => browser.close());

  it('reads under the strictest content policy, asks nothing and changes nothing', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.route('**/*', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'nonce-a'; require-trusted-types-for 'script'",
        },
        body: `<!doctype html><title>Un titre</title>
          <ytd-watch-metadata video-id="${ID}"><h1>Un titre</h1></ytd-watch-metadata>
          <script nonce="a">var ytInitialPlayerResponse = ${JSON.stringify(player(ID, 'Un titre'))};
            var changes = 0;
            new MutationObserver(() => changes++).observe(document,
              { subtree: true, childList: true, attributes: true, characterData: true });</script>`,
      }),
    );
    await page.goto(ADDRESS);
    const globals = 'Object.getOwnPropertyNames(window).join()';
    const before = await page.evaluate(globals);
    const snapshot = await page.evaluate(`(${observePage.toString()})(window)`);
    expect(snapshot).toEqual({
      url: ADDRESS,
      documentTitle: 'Un titre',
      player: player(ID, 'Un titre'),
      next: null,
      displayed: { videoId: ID, title: 'Un titre', channel: null, description: null },
    });
    expect(await page.evaluate(globals)).toBe(before);
    expect(await page.evaluate('changes + document.cookie.length')).toBe(0);
    expect(requests).toEqual([ADDRESS]);
  });
});

describe.skipIf(!hasCorpus)(`observePage over recorded answers${corpusNote}`, () => {
  const recorded = hasCorpus ? recordings() : [];

  it('keeps every title, channel, description and chapter', () => {
    expect(recorded.length).toBeGreaterThan(250);
    for (const { file, answer, window } of recorded) {
      const kept = new Set(textsOf(observePage(window)).map(([, text]) => text));
      const lost = textsOf(answer).filter(
        ([path, text]) => !kept.has(text) && WANTED.some((wanted) => wanted.test(path)),
      );
      expect({ file, lost }).toEqual({ file, lost: [] });
    }
  });

  it('keeps less than a tenth of the bytes', () => {
    const before = recorded.map(({ answer }) => JSON.stringify(answer).length);
    const after = recorded.map(({ window }) => JSON.stringify(observePage(window)).length);
    const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
    expect(sum(after) / sum(before)).toBeLessThan(0.1);
  });
});

/** Where a title, a channel, a description and a chapter stand in an answer. */
const WANTED = [
  /^videoDetails\.(title|author|shortDescription|keywords\.\d+)$/,
  /^contents\..*\.videoPrimaryInfoRenderer\.title\.(runs\.\d+\.text|simpleText)$/,
  /\.videoSecondaryInfoRenderer\.(attributedDescription\.content|description\.runs\.\d+\.text)$/,
  /\.videoSecondaryInfoRenderer\.owner\.videoOwnerRenderer\.title\.runs\.\d+\.text$/,
  /\.videoOwnerRenderer\..*\.dialogViewModel\.customContent\.listViewModel\.listItems\.\d+\.listItemViewModel\.title\.content$/,
  /^playerOverlays\..*\.chapterRenderer\.title\.simpleText$/,
];

function recordings() {
  return fs
    .readFileSync(corpusPath('youtube-pages/SOURCES.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, , , , , , kind]) => kind === 'next_WEB' || kind === 'player_WEB')
    .map(([file = '', , , , , , kind]) => {
      const bytes = fs.readFileSync(corpusPath(`youtube-pages/${file}`));
      const json = file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes;
      const answer: unknown = JSON.parse(json.toString('utf8'));
      const property = kind === 'next_WEB' ? 'ytInitialData' : 'ytInitialPlayerResponse';
      return { file, answer, window: windowOf({ [property]: answer }) };
    });
}

// Other videos, and what is for the page's machinery: four fifths of an answer.
const ELSEWHERE = new Set(['secondaryResults', 'responseContext', 'frameworkUpdates', 'topbar']);

/** Every text of an answer that may speak of its video, with the path that leads to it. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !ELSEWHERE.has(key))
    .flatMap(([key, part]) => textsOf(part, path === '' ? key : `${path}.${key}`));
}
