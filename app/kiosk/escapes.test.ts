import { describe, expect, it } from 'vitest';
import {
  CALL_CHANNEL,
  END_CHANNEL,
  FOLD_CHANNEL,
  SLIP_CHANNEL,
  SPEAK_CHANNEL,
  START_CHANNEL,
} from '../contract/bridge.ts';
import { app, ipcMain, session } from './testing/electron.ts';
import { reached } from './testing/fake/internet.ts';
import { escapeFrom, PATIENCE, WATCH } from './testing/escape.ts';
import { eventOf } from './testing/fake/event.ts';

// Each test is one way that somebody has tried to leave a kiosk. The internet of these tests answers every address, so
// an attempt that a guard misses succeeds here.

const OTHER = 'https://www.youtube.com/watch?v=bbbbbbbbbbb';

const kiosk = escapeFrom();

/** Runs a script as the page's own would run, with the patron's hand on the mouse. */
async function inPage(script: string): Promise<void> {
  await kiosk.video.page.evaluate(script).catch(() => undefined);
}
async function refused(reason: string): Promise<void> {
  await expect.poll(() => kiosk.log, PATIENCE).toEqual([`refused: ${reason}`]);
}
const follow = (address: string, attributes = '') =>
  `Object.assign(document.querySelector('#link'), { href: ${JSON.stringify(toFetch(address))}${attributes} }).click()`;

describe('leaving by an address', () => {
  it.each([
    ['a link to the sign-in', follow('https://accounts.google.com/ServiceLogin'), 'sign-in'],
    ['the site’s own sign-in page', follow('/signin?next=/'), 'sign-in'],
    ['an allowed address that redirects to the sign-in', follow('/attribution_link'), 'sign-in'],
    ['the upload page', follow('/upload'), 'upload'],
    ['the page of the account', follow('/account'), 'account'],
    ['a link of a description', follow('/redirect?q=https://example.org/'), 'other-site'],
    ['a link to another site', follow('https://example.org/'), 'other-site'],
    ['a script that sets the address', 'location.href = "https://example.org/"', 'other-site'],
    ['a script that replaces the page', 'location.replace("https://example.org/")', 'other-site'],
    [
      'a form sent elsewhere',
      'const form = document.querySelector("#form"); form.action = "https://example.org/"; form.submit()',
      'other-site',
    ],
    [
      'a page that refreshes itself elsewhere',
      'document.head.insertAdjacentHTML("beforeend", "<meta http-equiv=refresh content=\'0;url=https://example.org/\'>")',
      'other-site',
    ],
    [
      'an advertisement’s frame that takes the whole page',
      `const frame = document.createElement('iframe');
       frame.srcdoc = '<script>top.location = "https://example.org/"<' + '/script>';
       document.body.append(frame)`,
      'other-site',
    ],
    ['the unencrypted site', follow('http://www.youtube.com/'), 'other-site'],
    ['the site on another port', follow('https://www.youtube.com:8443/'), 'other-site'],
    [
      'our own pane, shown in the foreign view',
      follow('en-regard://screens/index.html'),
      'other-site',
    ],
    ['a choice of our start page', follow('en-regard://front/video/0'), 'other-site'],
    ['the sheet that is printed', follow('en-regard://slip/slip'), 'other-site'],
  ])('is refused: %s', async (_name, script, reason) => {
    await inPage(script);
    await refused(reason);
    expect(kiosk.video.getURL()).toBe(WATCH);
    expect(reached.filter((address) => !address.startsWith('https://www.youtube.com/'))).toEqual(
      [],
    );
  });

  it('does not hinder going from video to video', async () => {
    await inPage(follow(OTHER));
    await expect.poll(() => kiosk.video.getURL(), PATIENCE).toBe(OTHER);
    await kiosk.pane.page.getByText('Un livre sur : Une autre vidéo').waitFor();
    expect(kiosk.log).toEqual([]);
  });
});

describe('opening another window', () => {
  it.each([
    [
      'a link to another site in a new window',
      follow('https://example.org/', ', target: "_blank"'),
    ],
    ['a script', 'window.open("https://example.org/")'],
    [
      'a script with a window of its own size',
      'window.open("https://example.org/", "w", "width=200")',
    ],
  ])('is refused: %s', async (_name, script) => {
    const pages = (await kiosk.video.session.context()).pages().length;
    await inPage(script);
    await refused('other-site');
    expect(kiosk.video.windowsAsked.at(-1)).toEqual({
      url: 'https://example.org/',
      action: 'deny',
    });
    await expect
      .poll(async () => (await kiosk.video.session.context()).pages().length, PATIENCE)
      .toBe(pages);
    expect(reached).toEqual([]);
  });

  it('opens another video in the same view instead', async () => {
    await inPage(follow(OTHER, ', target: "_blank"'));
    await expect.poll(() => kiosk.video.getURL(), PATIENCE).toBe(OTHER);
  });
});

describe('reaching what is behind the screen', () => {
  it.each([
    [
      'a web server of this seat',
      'http://127.0.0.1:4150/api/calls/library.about',
      'private-network',
    ],
    ['the library’s router', 'http://192.168.1.1/', 'private-network'],
    ['a name of the library’s network', 'https://sigb/', 'private-network'],
    [
      'the address of a cloud’s secrets',
      'http://169.254.169.254/latest/meta-data/',
      'private-network',
    ],
    ['the files of our own pane', 'en-regard://screens/index.html', 'not-web'],
  ])('is refused: %s', async (_name, address, reason) => {
    await inPage(`fetch(${JSON.stringify(toFetch(address))}, { mode: 'no-cors' })`);
    await refused(reason);
    expect(session.fromPartition('video').cancelled.at(-1)).toBe(address);
    expect(reached).toEqual([]);
  });

  it('is refused to a frame: the library’s router', async () => {
    await inPage(
      'document.body.append(Object.assign(document.createElement("iframe"), { src: "http://192.168.1.1/" }))',
    );
    await refused('private-network');
    expect(reached).toEqual([]);
  });

  it('does not interfere with advertisements and the player’s own requests', async () => {
    await inPage(`Promise.all([
      fetch('https://googleads.g.doubleclick.net/pagead/id', { mode: 'no-cors' }),
      fetch('https://rr4.googlevideo.com/videoplayback', { mode: 'no-cors' })])`);
    await inPage(
      'document.body.append(Object.assign(document.createElement("iframe"), { src: "https://ad.doubleclick.net/x" }))',
    );
    await expect
      .poll(() => reached.toSorted(), PATIENCE)
      .toEqual([
        'https://ad.doubleclick.net/x',
        'https://googleads.g.doubleclick.net/pagead/id',
        'https://rr4.googlevideo.com/videoplayback',
      ]);
    expect(kiosk.log).toEqual([]);
  });
});

describe('taking a file', () => {
  it('is refused, and said in a sentence above the video', async () => {
    await inPage(follow('data:application/octet-stream,x', ', download: "x.bin"'));
    await refused('download');
    expect(session.fromPartition('video').saved).toEqual([]);
    await kiosk.notice.page.getByText('Télécharger un fichier n’est pas possible').waitFor();
    expect(kiosk.bounds()).toMatchObject({ notice: { y: 0, height: 72 }, video: { y: 72 } });
  });
});

describe('asking for the machine', () => {
  const video = () => session.fromPartition('video');
  const ask = (permission: string, requestingUrl = WATCH) =>
    new Promise((resolve) => {
      video().permissionRequest?.(null, permission, resolve, { requestingUrl });
    });

  it.each([
    'media',
    'geolocation',
    'notifications',
    'openExternal',
    'fileSystem',
    'clipboard-read',
    'pointerLock',
    'keyboardLock',
    'local-network-access',
  ])('is refused: the permission %s', async (permission) => {
    expect(await ask(permission)).toBe(false);
    expect(video().permissionCheck?.(null, permission, WATCH)).toBe(false);
    await refused('permission');
  });

  it('lets a player fill the view', async () => {
    expect(await ask('fullscreen')).toBe(true);
    expect(video().permissionCheck?.(null, 'fullscreen', WATCH)).toBe(true);
  });

  it('is refused: the whole screen, to an advertisement that could draw our pane on it', async () => {
    const advertisement = 'https://ad.doubleclick.net/x';
    expect(await ask('fullscreen', advertisement)).toBe(false);
    expect(video().permissionCheck?.(null, 'fullscreen', advertisement)).toBe(false);
    await refused('permission');
  });

  it('is refused: the screen’s own picture', async () => {
    const streams = await new Promise((resolve) => {
      video().displayMedia?.({}, resolve);
    });
    expect(streams).toBeNull();
  });

  it.each(['select-hid-device', 'select-usb-device'])('is refused: a device (%s)', (name) => {
    const event = eventOf(() => undefined);
    const chosen: unknown[] = [];
    video().emit(name, event, { deviceList: [{ deviceId: '1' }] }, (id: unknown) =>
      chosen.push(id),
    );
    expect({ prevented: event.defaultPrevented, chosen }).toEqual({
      prevented: true,
      chosen: [''],
    });
    expect(video().devicePermission?.({})).toBe(false);
  });

  it('is refused: a serial port', () => {
    const event = eventOf(() => undefined);
    const chosen: unknown[] = [];
    video().emit('select-serial-port', event, [{ portId: '1' }], {}, (id: unknown) =>
      chosen.push(id),
    );
    expect({ prevented: event.defaultPrevented, chosen }).toEqual({
      prevented: true,
      chosen: [''],
    });
  });

  it('is refused: pairing over Bluetooth', async () => {
    const answer = await new Promise((resolve) => {
      video().bluetoothPairing?.({}, resolve);
    });
    expect(answer).toEqual({ confirmed: false });
  });
});

describe('using the keyboard', () => {
  it.each([
    ['a new window', { key: 'n', control: true }],
    ['a new tab', { key: 't', control: true }],
    ['the end of the program', { key: 'q', control: true }],
    ['the developer tools', { key: 'I', control: true, shift: true }],
    ['the developer tools by a function key', { key: 'F12' }],
    ['the desktop’s menu', { key: 'Meta', meta: true }],
    ['another program', { key: 'Tab', alt: true }],
    ['printing', { key: 'p', control: true }],
  ])('is refused: %s', async (_name, keys) => {
    expect(await kiosk.video.press(keys)).toBe(false);
    expect(await kiosk.pane.press(keys)).toBe(false);
  });

  it('still types a search', async () => {
    await kiosk.video.page.getByLabel('Rechercher').focus();
    for (const key of ['é', 't', 'é']) await kiosk.video.press({ key });
    expect(await kiosk.video.page.getByLabel('Rechercher').inputValue()).toBe('été');
  });
});

describe('breaking the frame', () => {
  it('is refused: an embedded view', async () => {
    const event = eventOf(() => undefined);
    kiosk.pane.emit('will-attach-webview', event);
    expect(event.defaultPrevented).toBe(true);
    await refused('embedding');
  });

  it('is refused: open developer tools are closed', () => {
    const closed: true[] = [];
    kiosk.video.once('devtools-closed', () => closed.push(true));
    kiosk.video.emit('devtools-opened');
    expect(closed).toEqual([true]);
  });

  it('is refused: a page that does not let the patron go', () => {
    const event = eventOf(() => undefined);
    kiosk.video.emit('will-prevent-unload', event);
    expect(event.defaultPrevented).toBe(true);
  });

  it('is refused: a page with a wrong certificate', async () => {
    const event = eventOf(() => undefined);
    const accepted = await new Promise((resolve) => {
      const error = 'ERR_CERT_DATE_INVALID';
      app.emit('certificate-error', event, kiosk.video, WATCH, error, {}, resolve, true);
    });
    expect({ prevented: event.defaultPrevented, accepted }).toEqual({
      prevented: true,
      accepted: false,
    });
    await refused('certificate');
  });

  it('is refused: a client certificate of this machine', async () => {
    const event = eventOf(() => undefined);
    const chosen = await new Promise((resolve) => {
      app.emit('select-client-certificate', event, kiosk.video, WATCH, [{}], resolve);
    });
    expect({ prevented: event.defaultPrevented, chosen }).toEqual({
      prevented: true,
      chosen: undefined,
    });
    await refused('credentials');
  });

  it('is refused: the window’s own menu, and closing it', () => {
    const menu = eventOf(() => undefined);
    kiosk.window.emit('system-context-menu', menu);
    kiosk.window.close();
    expect(menu.defaultPrevented).toBe(true);
    expect(kiosk.window.isDestroyed()).toBe(false);
    expect(kiosk.window.options).toMatchObject({ kiosk: true, frame: false });
  });
});

describe('leaving by the pane', () => {
  it.each([
    ['a link to another site', 'location.href = "https://example.org/"'],
    [
      'a link to the video site, which has a view of its own',
      'location.href = "https://www.youtube.com/"',
    ],
    ['another window', 'window.open("https://example.org/")'],
  ])('is refused: %s', async (_name, script) => {
    await kiosk.pane.page.evaluate(script);
    await refused('other-site');
    expect(kiosk.pane.getURL()).toBe('en-regard://screens/index.html');
    expect(reached).toEqual([]);
  });

  it('is refused: any request to the network', async () => {
    const answer = await kiosk.pane.page.evaluate(
      'fetch("https://example.org/", { mode: "no-cors" }).then(() => "answered", () => "refused")',
    );
    expect(answer).toBe('refused');
    expect(reached).toEqual([]);
  });
});

const EMPTY_PAGE = { url: WATCH, documentTitle: null, player: null, next: null, displayed: null };

describe('calling the service from outside', () => {
  const call = (contentsId: number, frame: { url: string; parent: null | object } | null) =>
    ipcMain.invoke({ sender: { id: contentsId }, senderFrame: frame as never }, CALL_CHANNEL, [
      'library.about',
      {},
    ]);
  const own = { url: 'en-regard://screens/index.html', parent: null };

  it.each([
    ['the view of the video', () => call(kiosk.video.id, { url: WATCH, parent: null })],
    ['the view of the video, with a forged address', () => call(kiosk.video.id, own)],
    ['a frame inside the pane', () => call(kiosk.pane.id, { ...own, parent: own })],
    ['the pane, gone elsewhere', () => call(kiosk.pane.id, { url: WATCH, parent: null })],
    ['a frame that is gone', () => call(kiosk.pane.id, null)],
  ])('is refused to %s, and logged without a word of it', async (_name, attempt) => {
    await expect(attempt()).rejects.toThrow('refused');
    await refused('foreign-sender');
  });

  it.each([
    ['a call that the contract does not have', 'delete.everything', {}],
    ['a name that every object has', 'constructor', {}],
    ['the name of what objects come from', '__proto__', {}],
    ['no name at all', { toString: 'seat.quota' }, {}],
    ['an argument that would change every object', 'seat.quota', { ['__proto__']: { seat: 'x' } }],
    ['an argument too long for a record', 'catalogue.record', { recordId: 'r'.repeat(100_000) }],
    ['a page larger than any', 'video.analyse', { ...EMPTY_PAGE, player: 'x'.repeat(3_000_000) }],
    ['an argument of another shape', 'catalogue.record', { recordId: 1 }],
    ['an argument with more than it needs', 'seat.quota', { seat: 'poste-2' }],
  ])('is refused to the pane itself: %s', async (_name, name, argument) => {
    const reply = await kiosk.pane.page.evaluate(
      `enRegard.call(...JSON.parse(${JSON.stringify(JSON.stringify([name, argument]))}))`,
    );
    expect(reply).toMatchObject({ ok: false, failure: { code: 'argument-invalid' } });
  });

  it.each([
    ['ending the session', END_CHANNEL, undefined],
    ['folding the pane', FOLD_CHANNEL, true],
    ['another language', SPEAK_CHANNEL, 'ar'],
    ['going back to the start page', START_CHANNEL, undefined],
    ['printing', SLIP_CHANNEL, ['r1']],
  ])('is refused to the view of the video: %s', async (_name, channel, value) => {
    const event = { sender: { id: kiosk.video.id }, senderFrame: { url: WATCH, parent: null } };
    await expect(ipcMain.invoke(event, channel, [value])).rejects.toThrow('refused');
    await refused('foreign-sender');
    expect(kiosk.video.getURL()).toBe(WATCH);
  });

  it('is refused to our other pages, which run nothing', async () => {
    for (const { id } of [kiosk.notice, kiosk.front]) {
      kiosk.log.length = 0;
      await expect(call(id, { ...own, url: 'en-regard://front/start' })).rejects.toThrow('refused');
      await refused('foreign-sender');
    }
    for (const { preferences } of [kiosk.notice, kiosk.front]) {
      expect(preferences).toMatchObject({ javascript: false });
      expect(preferences.preload).toBeUndefined();
    }
  });

  it('hears nothing that the view of the video says to other windows', async () => {
    await kiosk.pane.page
      .evaluate(`window.heard = 0; addEventListener('message', () => { heard += 1; });
      new BroadcastChannel('x').onmessage = () => { heard += 1; }`);
    const alone = await kiosk.video.page.evaluate(`(() => {
      new BroadcastChannel('x').postMessage('x');
      for (const target of [window.opener, window.parent, window.top]) target?.postMessage('x', '*');
      return window.opener === null && window.parent === window;
    })()`);
    expect(alone).toBe(true);
    expect(await kiosk.pane.page.evaluate('window.heard')).toBe(0);
  });

  it('gives the view of the video no way to ask', async () => {
    expect(await kiosk.video.page.evaluate('typeof enRegard')).toBe('undefined');
  });
});

/** Our own schemes as the Chromium behind these tests knows them. */
function toFetch(address: string): string {
  return address.replace(/^en-regard:\/\/(\w+)/, 'https://$1.en-regard.invalid');
}
