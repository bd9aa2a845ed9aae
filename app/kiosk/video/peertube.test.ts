import { afterAll, beforeAll, expect, it } from 'vitest';
import { bootKiosk, type BootedKiosk } from '../testing/boot.ts';
import { reached, setInternet, type InternetAnswer } from '../testing/fake/internet.ts';
import { peerTube } from './sites.ts';

// A second site: its pages keep nothing of the video they show, its open interface tells. Written here after the REST
// reference of PeerTube; the stand-in goes from video to video without loading, as PeerTube does.

const ORIGIN = 'https://video.example.org';
const ONE = { uuid: '9c9de5e8-0a1e-484a-b099-e80766180a6d', shortUUID: 'kkGMgK9ZtnKfYAgnEtQxbv' };
const TWO = { uuid: '28a1b0d3-5c2c-4d6a-9a9e-6f3f1c2b7d11', shortUUID: '5mFkpTtQ6v8wHqWJ9YzRaX' };
const VIDEOS = [
  { ...ONE, name: 'Les abeilles', channel: { displayName: 'Nature' }, tags: ['abeille', 7] },
  { ...TWO, name: 'La ruche', channel: { displayName: 'Nature' }, description: 'Une ruche' },
];
const PATIENCE = { timeout: 20_000 };

function instance({ host, pathname }: URL): InternetAnswer | null {
  if (host !== 'video.example.org') return { body: '<p>Ailleurs' };
  const asked = /^\/api\/v1\/videos\/(.+)$/.exec(pathname)?.[1];
  if (asked === undefined) {
    return { body: '<title>PeerTube</title><link rel="icon" href="data:,"><h1>PeerTube</h1>' };
  }
  const video = VIDEOS.find(({ uuid, shortUUID }) => asked === uuid || asked === shortUUID);
  const headers = { 'content-type': 'application/json' };
  return video === undefined
    ? { status: 404, headers, body: '{}' }
    : { headers, body: JSON.stringify(video) };
}

let kiosk: BootedKiosk;
beforeAll(async () => {
  setInternet(instance);
  kiosk = await bootKiosk({ site: peerTube(ORIGIN) });
});
afterAll(() => kiosk.end());

const heading = (): Promise<string | null> => kiosk.pane.page.textContent('h1');

it('shows the documents for a video, by either form of its id', async () => {
  await kiosk.video.loadURL(`${ORIGIN}/w/${ONE.shortUUID}`);
  await expect.poll(heading, PATIENCE).toBe('Les abeilles');
  await kiosk.video.loadURL(`${ORIGIN}/videos/watch/${TWO.uuid}`);
  await expect.poll(heading, PATIENCE).toBe('La ruche');
});

it('follows the patron without a new page, and back', async () => {
  await kiosk.video.loadURL(`${ORIGIN}/w/${ONE.shortUUID}`);
  await expect.poll(heading, PATIENCE).toBe('Les abeilles');
  await kiosk.video.page.evaluate(`history.pushState(null, '', '/w/${TWO.shortUUID}')`);
  await expect.poll(heading, PATIENCE).toBe('La ruche');
  await kiosk.video.page.goBack();
  await expect.poll(heading, PATIENCE).toBe('Les abeilles');
});

it('has none beside a playlist, a channel and a video that is not there', async () => {
  for (const path of [`/w/p/${ONE.shortUUID}`, '/c/nature', '/w/1111111111111111111111']) {
    await kiosk.video.loadURL(ORIGIN + path);
    await expect.poll(heading, PATIENCE).toBe('Pas de vidéo');
  }
});

it('asks the instance itself and nobody else', async () => {
  await kiosk.video.loadURL(`${ORIGIN}/w/${ONE.shortUUID}`);
  await expect.poll(heading, PATIENCE).toBe('Les abeilles');
  expect(new Set(reached.map((address) => new URL(address).origin))).toEqual(new Set([ORIGIN]));
});

it.each([
  ['signing in', '/login', 'sign-in'],
  ['an account', '/my-account/settings', 'account'],
  ['sending a video', '/videos/upload', 'upload'],
  ['another site', '//example.org/', 'other-site'],
])('stays closed to %s', async (_name, path, reason) => {
  await kiosk.video.loadURL(`${ORIGIN}/w/${ONE.shortUUID}`);
  kiosk.log.length = 0;
  await kiosk.video.page.evaluate(`location.href = ${JSON.stringify(path)}`);
  await expect.poll(() => kiosk.log, PATIENCE).toEqual([`refused: ${reason}`]);
});
