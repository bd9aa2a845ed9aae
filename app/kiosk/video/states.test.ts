import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bootKiosk, type BootedKiosk } from '../testing/boot.ts';
import { reached, setInternet, type InternetAnswer } from '../testing/fake/internet.ts';
import { youtube } from './sites.ts';

// Every state that a page of YouTube can be in, over a stand-in as strict as the site: Trusted Types, and no script but
// its own. What the patron has before them is what is looked at: the pane, and the sentence above the video.

const PATIENCE = { timeout: 20_000 };
const ONE = 'aaaaaaaaaaa';
const TWO = 'bbbbbbbbbbb';
const SITE = 'https://www.youtube.com';
const titleOf = (id: string): string => `Titre de ${id}`;

interface Shown {
  /** The video that the page's data is of; null: none. */
  readonly id?: string | null;
  readonly status?: object;
  /** Written into the page. */
  readonly html?: string;
}

/** A page that knows one video, and goes to others without loading as YouTube does: the address first, the data late. */
function page({ id = null, status = { status: 'OK' }, html = '' }: Shown): InternetAnswer {
  const details = (video: string): object => ({
    videoDetails: { videoId: video, title: titleOf(video), author: 'Une chaîne' },
    playabilityStatus: status,
  });
  const player = JSON.stringify(id === null ? { playabilityStatus: status } : details(id));
  return {
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-x'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    body: `<!doctype html><title>YouTube</title><link rel="icon" href="data:,"><h1>Page</h1>
      <div id="movie_player"></div>${html}
      <script nonce="x">
        var ytInitialPlayerResponse = ${player};
        const shown = { player: ytInitialPlayerResponse };
        const details = (id) => ({ videoDetails: { videoId: id, title: 'Titre de ' + id, author: 'Une chaîne' } });
        document.querySelector('#movie_player').getPlayerResponse = () => shown.player;
        function go(path, id, late) {
          history.pushState(null, '', path);
          setTimeout(() => { shown.player = id === null ? null : details(id); document.title = 'Titre de ' + id; }, late);
        }
        addEventListener('popstate', () => {
          const id = new URL(location.href).searchParams.get('v');
          setTimeout(() => { shown.player = id && details(id); }, 100);
        });
      </script>`,
  };
}

let kiosk: BootedKiosk;
let pages: (url: URL) => InternetAnswer | null;
beforeAll(async () => {
  pages = () => page({});
  setInternet((url) => pages(url));
  kiosk = await bootKiosk({ site: youtube });
});
afterAll(() => kiosk.end());
beforeEach(async () => {
  pages = () => page({});
  await kiosk.video.loadURL(`${SITE}/`);
  await untilHeading('Pas de vidéo');
  kiosk.log.length = 0;
  reached.length = 0;
});

const heading = (): Promise<string | null> => kiosk.pane.page.textContent('h1');
async function untilHeading(text: string): Promise<void> {
  await expect.poll(heading, PATIENCE).toBe(text);
}
/** Everything that the pane says while so much time passes. */
async function headingsDuring(milliseconds: number): Promise<Set<string>> {
  const seen = new Set<string>();
  const end = Date.now() + milliseconds;
  while (Date.now() < end) seen.add((await kiosk.pane.page.textContent('h1')) ?? '');
  return seen;
}
/** The sentence above the video; nothing while there is none. */
const notice = async (): Promise<string | null> =>
  kiosk.bounds().notice.height === 72 ? kiosk.notice.page.textContent('body') : '';
const go = (path: string, id: string | null, late = 50): Promise<unknown> =>
  kiosk.video.page.evaluate(`go(${JSON.stringify(path)}, ${JSON.stringify(id)}, ${late})`);

describe('a page that shows a video', () => {
  it.each([
    ['a watch page', `/watch?v=${ONE}`],
    ['a Short', `/shorts/${ONE}`],
    ['a live broadcast', `/live/${ONE}`],
    ['an embedded player', `/embed/${ONE}`],
    ['a video of a playlist', `/watch?v=${ONE}&list=PL1&index=2`],
  ])('has its documents beside it: %s', async (_name, path) => {
    pages = () => page({ id: ONE });
    await kiosk.video.loadURL(SITE + path);
    await expect.poll(heading, PATIENCE).toBe(titleOf(ONE));
    expect(kiosk.log).toEqual([]);
  });

  it('has them when it was come to by a short address', async () => {
    pages = ({ host }) =>
      host === 'youtu.be'
        ? { status: 302, headers: { location: `${SITE}/watch?v=${ONE}` } }
        : page({ id: ONE });
    await kiosk.video.loadURL(`https://youtu.be/${ONE}`);
    await expect.poll(heading, PATIENCE).toBe(titleOf(ONE));
  });

  it('keeps them when it is loaded again', async () => {
    pages = () => page({ id: ONE });
    await kiosk.video.loadURL(`${SITE}/watch?v=${ONE}`);
    await expect.poll(heading, PATIENCE).toBe(titleOf(ONE));
    await kiosk.video.page.reload();
    expect(await headingsDuring(800)).toEqual(new Set([titleOf(ONE)]));
  });
});

describe('a page that shows none', () => {
  it.each([
    ['a playlist', '/playlist?list=PL1'],
    ['a search', '/results?search_query=x'],
    ['a channel, whose trailer plays by itself', '/@chaine'],
    ['a preview under the mouse on the home page', '/'],
    ['a clip, which names no video', '/clip/Ugkx'],
  ])('has no documents beside it: %s', async (_name, path) => {
    pages = () => page({ id: ONE });
    await kiosk.video.loadURL(SITE + path);
    expect(await headingsDuring(800)).toEqual(new Set(['Pas de vidéo']));
  });

  it('loses them when the video goes on in the small player', async () => {
    pages = () => page({ id: ONE });
    await kiosk.video.loadURL(`${SITE}/watch?v=${ONE}`);
    await expect.poll(heading, PATIENCE).toBe(titleOf(ONE));
    // The address is that of the home page; the player still plays.
    await go('/', ONE);
    await expect.poll(heading, PATIENCE).toBe('Pas de vidéo');
  });
});

describe('going from video to video without a new page', () => {
  beforeEach(async () => {
    pages = () => page({ id: ONE });
    await kiosk.video.loadURL(`${SITE}/watch?v=${ONE}`);
    await untilHeading(titleOf(ONE));
  });

  it('follows the next video that plays by itself, and back and forward', async () => {
    await go(`/watch?v=${TWO}`, TWO, 500);
    await expect.poll(heading, PATIENCE).toBe(titleOf(TWO));
    await kiosk.video.page.goBack();
    await expect.poll(heading, PATIENCE).toBe(titleOf(ONE));
    await kiosk.video.page.goForward();
    await expect.poll(heading, PATIENCE).toBe(titleOf(TWO));
  });

  it('never shows the documents of one video under the address of another', async () => {
    const told: string[] = [];
    const send = kiosk.pane.send.bind(kiosk.pane);
    kiosk.pane.send = (channel, ...values) => {
      const [snapshot] = values as {
        url: string;
        player: { videoDetails?: { videoId: string } };
      }[];
      const id = snapshot?.player?.videoDetails?.videoId;
      if (id !== undefined)
        told.push(`${new URL(snapshot?.url ?? '').searchParams.get('v')} ${id}`);
      send(channel, ...values);
    };
    const ids = Array.from({ length: 12 }, (_, index) => `video${String(index).padStart(6, '0')}`);
    for (const [index, id] of ids.entries()) {
      await go(`/watch?v=${id}`, id, (index * 137) % 600);
      await new Promise((resolve) => {
        setTimeout(resolve, 200);
      });
    }
    await expect.poll(heading, PATIENCE).toBe(titleOf(ids.at(-1) ?? ''));
    kiosk.pane.send = send;
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((pair) => new Set(pair.split(' ')).size !== 1)).toEqual([]);
  });

  it('waits for the end of an advertisement rather than telling of it', async () => {
    await go(`/watch?v=${TWO}`, 'reclame0000', 0);
    expect(await headingsDuring(1_500)).toEqual(new Set([titleOf(ONE)]));
    await kiosk.video.page.evaluate(`shown.player = details('${TWO}')`);
    await expect.poll(heading, PATIENCE).toBe(titleOf(TWO));
  });

  it('asks nothing of the site for it', () => {
    expect(reached).toEqual([`${SITE}/watch?v=${ONE}`]);
  });
});

describe('what stands in the way of a video', () => {
  const gate = { status: 'LOGIN_REQUIRED', desktopLegacyAgeGateReason: 1, reason: 'x' };
  it.each([
    ['an age gate', { id: ONE, status: gate }, 'YouTube demande l’âge'],
    [
      'the wall against robots',
      { status: { status: 'LOGIN_REQUIRED', reason: 'Sign in to confirm you’re not a bot' } },
      'n’êtes pas un robot',
    ],
    [
      'a private video',
      { status: { status: 'LOGIN_REQUIRED', reason: 'Cette vidéo est privée' } },
      'n’est pas disponible',
    ],
    ['a video that is gone', { status: { status: 'ERROR', reason: 'x' } }, 'n’est pas disponible'],
    [
      'error 153 of an embedded player',
      {
        html: '<div class="ytp-error-content-wrap-reason">Error 153<br>Video player configuration error</div>',
      },
      'Le lecteur n’a pas pu démarrer',
    ],
  ])('is said in a sentence: %s', async (_name, shown: Shown, sentence) => {
    pages = () => page(shown);
    await kiosk.video.loadURL(`${SITE}/watch?v=${ONE}`);
    await expect.poll(notice, PATIENCE).toContain(sentence);
    expect(await kiosk.pane.page.textContent('h1')).toBe('Pas de vidéo');
  });

  it('is said on the page that asks whether one is a robot', async () => {
    pages = () => ({ body: '<title>Sorry</title><p>Robot ?' });
    await kiosk.video.loadURL('https://www.google.com/sorry/index?continue=x');
    await expect.poll(notice, PATIENCE).toContain('n’êtes pas un robot');
  });

  it('leaves the question of consent to the patron', async () => {
    pages = () => ({
      body: '<title>Avant d’accéder</title><form><button>Tout refuser</button></form>',
    });
    await kiosk.video.loadURL(`https://consent.youtube.com/m?continue=${SITE}/watch?v=${ONE}`);
    await kiosk.video.page.getByRole('button', { name: 'Tout refuser' }).waitFor();
    expect(await headingsDuring(500)).toEqual(new Set(['Pas de vidéo']));
    expect(kiosk.log).toEqual([]);
  });
});
