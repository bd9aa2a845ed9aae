import { beforeEach, describe, expect, it } from 'vitest';
import { CALL_CHANNEL, FOLD_CHANNEL, SLIP_CHANNEL, SPEAK_CHANNEL } from '../contract/bridge.ts';
import { ipcMain, session } from './testing/electron.ts';
import { escapeFrom, PATIENCE, WATCH } from './testing/escape.ts';
import { reached } from './testing/fake/internet.ts';
import { printer } from './testing/fake/recorded.ts';

// Ways out in two steps: something harmless first, which makes something else of the second; the patron's own hand, led
// by the page; and messages of the pane that are almost right.

const kiosk = escapeFrom();
// Each step changes the page for the next: it is a new one each time.
beforeEach(() => kiosk.video.loadURL(WATCH));
const inPage = (script: string): Promise<unknown> =>
  kiosk.video.page.evaluate(script).catch(() => undefined);
async function refused(reason: string): Promise<void> {
  await expect.poll(() => kiosk.log, PATIENCE).toEqual([`refused: ${reason}`]);
}
const elsewhere = (): string[] =>
  reached.filter((address) => !address.startsWith('https://www.youtube.com/'));

describe('leaving by an address', () => {
  it.each([
    [
      'a base that makes another site of every link',
      `document.head.insertAdjacentHTML('beforeend', '<base href="https://example.org/base/">');
       Object.assign(document.querySelector('#link'), { innerHTML: 'x' }).setAttribute('href', 'watch'); document.querySelector('#link').click()`,
      'other-site',
    ],
    [
      'a button that sends the form elsewhere',
      `document.querySelector('#form button').setAttribute('formaction', 'https://example.org/button'); document.querySelector('#form button').click()`,
      'other-site',
    ],
    [
      'a navigation that the page makes its own',
      `navigation.addEventListener('navigate', (event) => event.intercept()); location.href = '/account/intercepted'`,
      'account',
    ],
    [
      'an entry that is replaced by one of a closed part',
      `navigation.navigate('/upload/replaced', { history: 'replace' })`,
      'upload',
    ],
    [
      'a document that is written anew and refreshes itself',
      `document.open(); document.write('<meta http-equiv=refresh content="0;url=https://example.org/written-anew">'); document.close()`,
      'other-site',
    ],
    [
      'a frame’s form that takes the whole page',
      `document.body.append(Object.assign(document.createElement('iframe'), {
        srcdoc: '<form target=_top action="https://example.org/top"></form><script>document.forms[0].submit()<' + '/script>' }))`,
      'other-site',
    ],
    [
      'a window of the page’s own name',
      `window.name = 'own'; window.open('https://example.org/named', 'own')`,
      'other-site',
    ],
    [
      'a window that is the page itself',
      `window.open('https://example.org/self', '_self')`,
      'other-site',
    ],
    [
      'a transition between two pages',
      `document.head.insertAdjacentHTML('beforeend', '<style>@view-transition { navigation: auto }</style>');
       location.href = 'https://example.org/transition'`,
      'other-site',
    ],
    [
      'a search for text on another site',
      `location.href = 'https://example.org/#:~:text=x'`,
      'other-site',
    ],
  ])('is refused: %s', async (_name, script, reason) => {
    await inPage(script);
    await refused(reason);
    await expect.poll(() => kiosk.video.getURL(), PATIENCE).not.toMatch(/account|upload|example/);
    expect(elsewhere()).toEqual([]);
  });

  it('is refused: a new window of the site that redirects to the sign-in', async () => {
    await inPage(`window.open('/hop')`);
    await refused('sign-in');
    expect(kiosk.video.getURL()).toBe(WATCH);
    expect(elsewhere()).toEqual([]);
  });
});

describe('the patron’s hand, led by the page', () => {
  it.each([
    ['Control held, which asks for a tab', ['Control'], 'left'],
    ['Shift held, which asks for a window', ['Shift'], 'left'],
    ['the middle of the mouse', [], 'middle'],
  ] as const)('opens nothing with %s', async (_name, modifiers, button) => {
    await inPage(
      `Object.assign(document.querySelector('#link'), { href: 'https://example.org/hand' })`,
    );
    await kiosk.video.page.click('#link', { modifiers: [...modifiers], button });
    await refused('other-site');
    expect(kiosk.video.windowsAsked.at(-1)?.action).toBe('deny');
    expect(elsewhere()).toEqual([]);
  });

  it('opens a video in the same view with Control held', async () => {
    const address = 'https://www.youtube.com/watch?v=bbbbbbbbbbb';
    await inPage(`Object.assign(document.querySelector('#link'), { href: '${address}' })`);
    await kiosk.video.page.click('#link', { modifiers: ['Control'] });
    await expect.poll(() => kiosk.video.getURL(), PATIENCE).toBe(address);
    expect(kiosk.log).toEqual([]);
  });

  it('saves nothing with Alt held', async () => {
    await inPage(`Object.assign(document.querySelector('#link'), { href: '/saved' })`);
    await kiosk.video.page.click('#link', { modifiers: ['Alt'] });
    await refused('download');
    expect(session.fromPartition('video').saved).toEqual([]);
  });
});

describe('taking a file', () => {
  it.each([
    ['an answer that is to be kept', `location.href = '/attachment'`],
    [
      'the same, in a frame',
      `document.body.append(Object.assign(document.createElement('iframe'), { src: '/attachment' }))`,
    ],
    [
      'a form’s answer',
      `Object.assign(document.querySelector('#form'), { action: '/attachment' }).submit()`,
    ],
    [
      'what the page made itself',
      `Object.assign(document.querySelector('#link'), { href: URL.createObjectURL(new Blob(['x'])), download: 'x.html' }).click()`,
    ],
    ['an answer that no browser shows', `location.href = '/unknown-kind'`],
  ])('is refused: %s', async (_name, script) => {
    await inPage(script);
    await refused('download');
    expect(session.fromPartition('video').saved).toEqual([]);
    expect(kiosk.video.getURL()).toBe(WATCH);
  });
});

const ROUTER = 'http://192.168.1.1/detour';

describe('reaching the library’s network', () => {
  it.each([
    [
      'a ping of a link',
      `Object.assign(document.querySelector('#link'), { href: '#x', ping: '${ROUTER}' }).click()`,
    ],
    [
      'a style of a style',
      `document.head.insertAdjacentHTML('beforeend', '<style>@import "${ROUTER}";</style>')`,
    ],
    [
      'a module fetched ahead',
      `document.head.insertAdjacentHTML('beforeend', '<link rel=modulepreload href="${ROUTER}">')`,
    ],
    [
      'a picture in a drawing',
      `document.body.insertAdjacentHTML('beforeend', '<svg><image href="${ROUTER}"/></svg>')`,
    ],
    [
      'the picture of a button',
      `document.body.insertAdjacentHTML('beforeend', '<input type=image src="${ROUTER}">')`,
    ],
    [
      'one of several pictures',
      `document.body.insertAdjacentHTML('beforeend', '<img srcset="${ROUTER} 1x">')`,
    ],
    [
      'the poster of a video',
      `document.body.insertAdjacentHTML('beforeend', '<video poster="${ROUTER}"></video>')`,
    ],
    [
      'a request that outlives the page',
      `fetch('${ROUTER}', { mode: 'no-cors', keepalive: true })`,
    ],
    ['the picture of a pointer', `document.body.style.cursor = "url('${ROUTER}'), auto"`],
    [
      'a frame of a frame',
      `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<iframe src="${ROUTER}">' }))`,
    ],
  ])('is refused: %s', async (_name, script) => {
    await inPage(script);
    await kiosk.video.page.mouse.move(30, 30);
    await expect.poll(() => kiosk.log[0], PATIENCE).toBe('refused: private-network');
    expect(session.fromPartition('video').cancelled.at(-1)).toBe(ROUTER);
    expect(elsewhere()).toEqual([]);
  });
});

describe('what a page finds out or turns on', () => {
  it.each([
    ['the screen stays on', 'screen-wake-lock'],
    ['what a page stores is never thrown away', 'persistent-storage'],
    ['the machine’s movements', 'sensors'],
    ['the library’s network', 'local-network'],
    ['this seat’s own services', 'loopback-network'],
    ['the whole screen without a gesture', 'automatic-fullscreen'],
    ['another page’s scrolling', 'captured-surface-control'],
    ['a protected player’s number of this machine', 'mediaKeySystem'],
  ])('is refused: %s', async (_name, permission) => {
    const video = session.fromPartition('video');
    const granted = await new Promise((resolve) => {
      video.permissionRequest?.(null, permission, resolve, { requestingUrl: WATCH });
    });
    expect(granted).toBe(false);
    expect(video.permissionCheck?.(null, permission, WATCH)).toBe(false);
    await refused('permission');
  });

  it('is refused: the whole screen, to a page whose address only begins like the site’s', async () => {
    const video = session.fromPartition('video');
    for (const requestingUrl of ['https://www.youtube.com.example.org/', 'data:text/html,x', '']) {
      kiosk.log.length = 0;
      const granted = await new Promise((resolve) => {
        video.permissionRequest?.(null, 'fullscreen', resolve, { requestingUrl });
      });
      expect(granted).toBe(false);
      await refused('permission');
    }
  });
});

describe('a message that is almost the pane’s', () => {
  it.each([
    'en-regard://screens.example.org/index.html',
    'en-regard://screens:80/index.html',
    'en-regard://front/start',
    'en-regard:screens',
    'https://screens.en-regard/index.html',
    'about:blank',
    '',
  ])('is refused from a page at "%s"', async (url) => {
    const event = { sender: { id: kiosk.pane.id }, senderFrame: { url, parent: null } };
    await expect(ipcMain.invoke(event, CALL_CHANNEL, ['seat.quota', {}])).rejects.toThrow(
      'refused',
    );
    await refused('foreign-sender');
  });

  const own = { url: 'en-regard://screens/index.html', parent: null };
  const pane = (channel: string, ...values: unknown[]): Promise<unknown> =>
    ipcMain.invoke({ sender: { id: kiosk.pane.id }, senderFrame: own }, channel, values);

  it.each([
    ['a name within a list', [['seat.quota'], {}]],
    ['a list of arguments', ['seat.quota', [{}]]],
    ['nothing', []],
  ])('is answered with a failure: %s', async (_name, values) => {
    expect(await pane(CALL_CHANNEL, ...values)).toMatchObject({
      ok: false,
      failure: { code: 'argument-invalid' },
    });
  });

  it.each([
    ['a language of its own', SPEAK_CHANNEL, 'constructor'],
    ['a list of languages', SPEAK_CHANNEL, ['ar']],
    ['a pane folded by a word', FOLD_CHANNEL, 'true'],
    ['more sheets than a patron reads', SLIP_CHANNEL, Array(21).fill('r')],
    ['a document whose name is a book', SLIP_CHANNEL, ['r'.repeat(201)]],
    ['no document', SLIP_CHANNEL, []],
  ])('changes nothing: %s', async (_name, channel, value) => {
    const before = kiosk.bounds();
    await expect(pane(channel, value)).rejects.toThrow();
    expect(kiosk.bounds()).toEqual(before);
    expect(printer.sheets).toEqual([]);
  });
});

// The last: page and kiosk are still at it when it ends.
it('does not stay in a closed part that the page goes forward to again and again', async () => {
  await inPage(`addEventListener('popstate', () => history.forward());
    history.pushState(null, '', '/account/again')`);
  await expect.poll(() => new Set(kiosk.log), PATIENCE).toEqual(new Set(['refused: account']));
  await expect.poll(() => kiosk.video.getURL(), PATIENCE).toBe(WATCH);
});
