import { describe, expect, it } from 'vitest';
import { reached } from './testing/fake/internet.ts';
import { escapeFrom, leaving, PATIENCE, WATCH } from './testing/escape.ts';
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
    ['a file that a page keeps', 'filesystem:https://www.youtube.com/temporary/x.html'],
    ['an archive of pages', 'jar:https://www.youtube.com/x.zip!/x.html'],
    ['Chromium’s inner pages', 'chrome-untrusted://media-app/'],
    ['Chromium’s error pages', 'chrome-error://chromewebdata/'],
    ['Chromium’s way to hang', 'chrome://hang/'],
    ['an app inside Chromium', 'isolated-app://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/'],
    ['the other browser of Windows', 'microsoft-edge:https://example.org/'],
    ['the search of Windows', 'search-ms:query=x&crumb=location:\\\\serveur\\partage'],
    ['the help desk of Windows', 'ms-msdt:/id PCWDiagnostic'],
    ['the shop of Windows', 'ms-windows-store://home'],
    ['a text message', 'sms:+33100000000'],
    ['a torrent', 'magnet:?xt=urn:btih:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['a terminal', 'ssh://example.org/'],
    ['a remote screen', 'rdp://full%20address=s:example.org'],
    ['a program of the web', 'web+x:https://example.org/'],
    ['a connection that stays open', 'wss://www.youtube.com/'],
    ['a host that begins like the site', 'https://www.youtube.com.example.org/'],
    ['a host that ends like the site', 'https://notyoutube.com/'],
    ['the site’s name as a user name', 'https://www.youtube.com@example.org/'],
    ['a letter that looks like the site’s', 'https://www.yоutube.com/'],
    ['the same, as names are sent', 'https://www.xn--yutube-wqf.com/'],
    ['the site’s name before a backslash', 'https://example.org\\\\@www.youtube.com/'],
    ['the site’s name in a longer one', 'https://www-youtube.com/'],
    ['a part of the site that is another', 'https://music.youtube.com/'],
    ['the site’s pages for developers', 'https://developers.youtube.com/'],
    ['the site’s name with a final dot', 'https://www.youtube.com./'],
    ['another service of the same house', 'https://drive.google.com/'],
    ['its search engine', 'https://www.google.com/search?q=x'],
    ['its search engine, by the page of the robot', 'https://www.google.com/sorry/../search?q=x'],
    ['the account, written otherwise', 'https://www.youtube.com/%61ccount'],
    ['the sign-in, written with two slashes', 'https://www.youtube.com//signin'],
    ['the upload, in capitals', 'https://www.youtube.com/UPLOAD'],
    ['the account, after a step back', 'https://www.youtube.com/x/../account'],
    [
      'the account, after a step back written otherwise',
      'https://www.youtube.com/x/%2e%2e/account',
    ],
    ['the sign-in by way of the robot’s page', 'https://www.google.com/sorry/%2e%2e/accounts'],
    [
      'a link of a description, on the old site',
      'https://youtube.com/redirect?q=https%3A%2F%2Fexample.org',
    ],
    ['a television of the house', 'https://www.youtube.com/tv'],
    ['the code of a television', 'https://www.youtube.com/pair?code=x'],
    ['the code of a television, by the short way', 'https://youtube.com/activate/'],
    ['the history of the account', 'https://m.youtube.com/feed/history'],
    ['a text that is no address', 'http://'],
  ])('does not go to %s', (_name, address) => {
    expect(goes(address, true, name)).toBe(false);
    expect(kiosk.log).toHaveLength(1);
  });

  it('goes to another video, and to a channel whose name begins like a closed part', () => {
    expect(goes('https://www.youtube.com/shorts/bbbbbbbbbbb', true, name)).toBe(true);
    expect(goes('https://www.youtube.com/tv5monde', true, name)).toBe(true);
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

  it('does not load a closed part that a script wrote over its own address', async () => {
    await kiosk.video.page.evaluate(
      leaving(`history.replaceState(null, '', '/account'); location.reload()`),
    );
    await expect.poll(() => kiosk.log, PATIENCE).toContain('refused: account');
    await expect.poll(() => kiosk.video.getURL(), PATIENCE).not.toContain('/account');
  });

  it.each([
    ['a chain of redirections', '/hop', 'sign-in'],
    ['an answer that refreshes itself', '/refreshed', 'other-site'],
  ])('is not left by %s', async (_name, address, reason) => {
    await kiosk.video.page.evaluate(leaving(`location.href = '${address}'`));
    await expect.poll(() => kiosk.log, PATIENCE).toEqual([`refused: ${reason}`]);
    expect(reached.filter((each) => !each.startsWith('https://www.youtube.com/'))).toEqual([]);
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
