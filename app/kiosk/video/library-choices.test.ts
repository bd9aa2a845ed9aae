import { afterEach, beforeEach, expect, it } from 'vitest';
import { bootKiosk, type BootedKiosk } from '../testing/boot.ts';
import { session } from '../testing/electron.ts';
import { setInternet } from '../testing/fake/internet.ts';
import { libraryCookies } from './library-choices.ts';
import { youtube } from './sites.ts';

const NONE = { restrictedMode: 'off', refusesCookies: false } as const;
const CHOSEN = 'PREF=f2=8000000; SOCS=CAE=';

it('sets no cookie where the library chose nothing, and never one that accepts', () => {
  expect(libraryCookies(NONE)).toEqual([]);
  const all = libraryCookies({ restrictedMode: 'strict', refusesCookies: true });
  expect(all.map(({ name, value }) => `${name}=${value}`)).toEqual([
    'SOCS=CAE=',
    'PREF=f2=8000000',
  ]);
});

let kiosk: BootedKiosk | null = null;
let asked: (string | undefined)[];
beforeEach(() => {
  asked = [];
  setInternet(({ host }, headers) => {
    if (host.endsWith('youtube.com')) asked.push(headers['YouTube-Restrict']);
    return { body: '<title>Accueil</title><link rel="icon" href="data:,">' };
  });
});
afterEach(async () => {
  await kiosk?.end();
  kiosk = null;
});

const cookies = async () =>
  String(await kiosk?.video.page.evaluate('document.cookie'))
    .split('; ')
    .toSorted()
    .join('; ');

it('says the choices of the library in every session, the first and those after', async () => {
  kiosk = await bootKiosk({
    site: youtube,
    choices: { restrictedMode: 'moderate', refusesCookies: true },
    proxy: { mode: 'direct', bypass: '', user: '', password: '' },
  });
  expect(await cookies()).toBe(CHOSEN);
  await kiosk.video.page.evaluate('document.cookie = "PREF=f2=0; domain=.youtube.com; secure"');
  await kiosk.pane.page.evaluate('void window.enRegard.endSession()');
  await expect.poll(cookies, { timeout: 10_000 }).toBe(CHOSEN);
  expect(new Set(asked)).toEqual(new Set(['Moderate']));
  expect(session.fromPartition('video').proxy).toEqual({ mode: 'direct' });
});

it('adds nothing to a request where the library chose nothing', async () => {
  kiosk = await bootKiosk({ site: youtube });
  expect(await cookies()).toBe('');
  expect(new Set(asked)).toEqual(new Set([undefined]));
});
