import { describe, expect, it } from 'vitest';
import { reached } from './testing/fake/internet.ts';
import { escapeFrom, PATIENCE, WATCH } from './testing/escape.ts';
import { eventOf } from './testing/fake/event.ts';

// Ways out by an address. Those that Chromium itself would not even try from a page of the web are put to the guard
// directly, as Electron puts them: a page that found a hole in Chromium would arrive there.

const kiosk = escapeFrom();

function goes(url: string, isMainFrame: boolean, name = 'will-frame-navigate'): boolean {
  const event = eventOf(() => undefined);
  kiosk.video.emit(name, Object.assign(event, { url, isMainFrame }));
  return !event.defaultPrevented;
}

describe.each(['will-frame-navigate', 'will-redirect'])('the whole page (%s)', (name) => {
  it.each([
    ['a file of the disk', 'file:///etc/passwd'],
    ['a file of a Windows share', 'file://serveur/partage/'],
    ['the source of the page', 'view-source:https://www.youtube.com/'],
    ['Chromium’s settings', 'chrome://settings/'],
    ['Chromium’s list of what it can do', 'chrome://gpu/'],
    ['an extension', 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/index.html'],
    ['the developer tools', 'devtools://devtools/bundled/inspector.html'],
    ['a page written in the address', 'data:text/html,<h1>Bonjour'],
    ['a page made by a script', 'blob:https://www.youtube.com/1b4e28ba-2fa1-11d2-883f'],
    ['a script as an address', 'javascript:alert(1)'],
    ['an empty page', 'about:blank'],
    ['the mail program', 'mailto:quelqu.un@example.org'],
    ['the telephone', 'tel:+33100000000'],
    ['the settings of Windows', 'ms-settings:'],
    ['an Office document', 'ms-word:ofe|u|https://example.org/x.docx'],
    ['a help file', 'ms-its:c:\\windows\\help.chm::/x.htm'],
    ['an app of a telephone', 'intent://x#Intent;scheme=vlc;end'],
    ['a file transfer', 'ftp://example.org/'],
    ['a host that begins like the site', 'https://www.youtube.com.example.org/'],
    ['a host that ends like the site', 'https://notyoutube.com/'],
    ['the site’s name as a user name', 'https://www.youtube.com@example.org/'],
    ['a letter that looks like the site’s', 'https://www.yоutube.com/'],
    ['the site’s name with a final dot', 'https://www.youtube.com./'],
    ['another service of the same house', 'https://drive.google.com/'],
    ['its search engine', 'https://www.google.com/search?q=x'],
    ['its search engine, by the page of the robot', 'https://www.google.com/sorry/../search?q=x'],
    ['the account, written otherwise', 'https://www.youtube.com/%61ccount'],
    ['the sign-in, written with two slashes', 'https://www.youtube.com//signin'],
    ['the upload, in capitals', 'https://www.youtube.com/UPLOAD'],
    ['the history of the account', 'https://m.youtube.com/feed/history'],
    ['a text that is no address', 'http://'],
  ])('does not go to %s', (_name, address) => {
    expect(goes(address, true, name)).toBe(false);
    expect(kiosk.log).toHaveLength(1);
  });

  it('goes to another video', () => {
    expect(goes('https://www.youtube.com/shorts/bbbbbbbbbbb', true, name)).toBe(true);
    expect(kiosk.log).toEqual([]);
  });
});

describe('a frame inside the page', () => {
  it.each([
    ['the mail program', 'mailto:quelqu.un@example.org'],
    ['a game', 'steam://run/1'],
    ['the settings of Windows', 'ms-settings:network'],
    ['a file of the disk', 'file:///etc/passwd'],
    ['Chromium’s pages', 'chrome://version/'],
    ['our own pane', 'en-regard://screens/index.html'],
  ])('does not go to %s', (_name, address) => {
    expect(goes(address, false)).toBe(false);
    expect(kiosk.log).toEqual(['refused: not-web']);
  });

  it.each(['https://ad.example.org/', 'about:srcdoc', 'blob:https://www.youtube.com/1'])(
    'is not interfered with: %s',
    (address) => {
      expect(goes(address, false)).toBe(true);
      expect(kiosk.log).toEqual([]);
    },
  );
});

describe('a page of the site', () => {
  it.each([
    ['/account', 'account'],
    ['/signin', 'sign-in'],
    ['/upload', 'upload'],
    ['/feed/history', 'account'],
  ])('is taken back from an address that a script wrote: %s', async (address, reason) => {
    await kiosk.video.page.evaluate(`history.pushState(null, '', '${address}')`);
    await expect.poll(() => kiosk.log, PATIENCE).toEqual([`refused: ${reason}`]);
    await expect.poll(() => kiosk.video.getURL(), PATIENCE).toBe(WATCH);
  });

  it.each([
    ['the web server of a printer', 'http://10.0.0.7/'],
    ['this seat by its other name', 'http://[::1]:4150/'],
    ['this seat, written as a number', 'http://2130706433/'],
    ['this seat, written in IPv6', 'http://[::ffff:127.0.0.1]/'],
    ['a name that only the house knows', 'http://imprimante.local/'],
  ])('is refused: %s', async (_name, address) => {
    await kiosk.video.page.evaluate(
      `fetch(${JSON.stringify(address)}, { mode: 'no-cors' }).catch(() => null)`,
    );
    await expect.poll(() => kiosk.log, PATIENCE).toEqual(['refused: private-network']);
    expect(reached).toEqual([]);
  });
});
