import { expect, describe, it, vi } from 'vitest';
import { END_CHANNEL } from '../contract/bridge.ts';
import { createTestClock } from './testing/clock.ts';
import { eventOf } from './testing/fake/event.ts';
import { reached } from './testing/fake/internet.ts';
import { ipcMain, session } from './testing/electron.ts';
import { WITHDRAWN } from './lockdown/withdrawn.ts';
import { escapeFrom, PATIENCE, WATCH } from './testing/escape.ts';

// What a page would try whose scripts are an attacker's: newer doors of Chromium, and wearing the kiosk out.

// Its hands stand still: all that is refused here is refused at the same moment.
const kiosk = escapeFrom(createTestClock());
const inPage = (script: string): Promise<unknown> =>
  kiosk.video.page.evaluate(script).catch(() => undefined);
async function refused(reason: string): Promise<void> {
  await expect.poll(() => kiosk.log, PATIENCE).toEqual([`refused: ${reason}`]);
}

describe('leaving by an address', () => {
  // Each to an address of its own: Chromium drops a navigation that repeats one under way within three seconds.
  it.each([
    ['the navigation interface', 'navigation.navigate("https://example.org/navigation")'],
    [
      'a link inside a drawing',
      `document.body.insertAdjacentHTML('beforeend', '<svg><a id="s" href="https://example.org/drawing"><text>x</text></a></svg>');
       document.querySelector('#s').dispatchEvent(new MouseEvent('click', { bubbles: true }))`,
    ],
    [
      'an area of a picture',
      `document.body.insertAdjacentHTML('beforeend', '<map><area id="a" href="https://example.org/area"></map>');
       document.querySelector('#a').click()`,
    ],
    [
      'a frame that is only allowed to take the page away',
      `document.body.append(Object.assign(document.createElement('iframe'), { sandbox: 'allow-scripts allow-top-navigation',
        srcdoc: '<script>top.location = "https://example.org/frame"<' + '/script>' }))`,
    ],
    [
      'a page written into an empty frame',
      `const frame = document.body.appendChild(document.createElement('iframe'));
       frame.contentDocument.write('<a id="l" target="_parent" href="https://example.org/written">x</a>');
       frame.contentDocument.querySelector('#l').click()`,
    ],
  ])('is refused: %s', async (_name, script) => {
    await inPage(script);
    await refused('other-site');
    expect(kiosk.video.getURL()).toBe(WATCH);
    expect(reached).toEqual([]);
  });

  // A script wrote the address of a closed part into the history; going back there loads it, and no guard is asked.
  it('is taken from a closed part that the history led to', async () => {
    await kiosk.video.loadURL('https://www.youtube.com/account');
    await refused('account');
    await expect.poll(() => kiosk.video.getURL(), PATIENCE).toBe('https://www.youtube.com/');
  });
});

describe('opening another window', () => {
  it.each([
    ['without an opener', 'window.open("https://example.org/", "_blank", "noopener")'],
    ['empty, to be written into', 'window.open("about:blank")'],
    ['over the whole screen', 'window.open("https://example.org/", "w", "popup,fullscreen")'],
    [
      'by a form',
      'const form = document.querySelector("#form"); form.target = "_blank"; form.action = "https://example.org/"; form.submit()',
    ],
  ])('is refused: %s', async (_name, script) => {
    await inPage(script);
    await refused('other-site');
    expect(kiosk.video.windowsAsked.at(-1)?.action).toBe('deny');
    expect(reached).toEqual([]);
  });

  it('is refused: a video that floats over the pane', async () => {
    const tried = `(window) => {
      const video = window.document.createElement('video');
      video.autoPictureInPicture = true;
      return video.requestPictureInPicture().catch(({ name }) =>
        [name, window.document.pictureInPictureEnabled, video.autoPictureInPicture]);
    }`;
    const refusal = ['NotSupportedError', false, false];
    expect(await inPage(`(${tried})(window)`)).toEqual(refusal);
    const frame = 'document.body.appendChild(document.createElement("iframe")).contentWindow';
    expect(await inPage(`(${tried})(${frame})`)).toEqual(refusal);
    expect(await inPage(`(delete document.pictureInPictureEnabled, (${tried})(window))`)).toEqual(
      refusal,
    );
  });

  it('is refused: what floats, asks for passkeys or takes colours of the screen', () => {
    for (const { webContents } of kiosk.window.children) {
      expect(webContents.preferences['disableBlinkFeatures']).toBe(WITHDRAWN.join(','));
    }
  });

  it('is refused: moving and resizing the kiosk itself', () => {
    for (const contents of [kiosk.video, kiosk.pane]) {
      const event = eventOf(() => undefined);
      contents.emit('content-bounds-updated', event, { x: 0, y: 0, width: 100, height: 100 });
      expect(event.defaultPrevented).toBe(true);
    }
  });
});

describe('asking for the machine', () => {
  it.each([
    ['its screens', 'window-management'],
    ['the storage of other sites', 'storage-access'],
    ['the storage of other sites, for the whole page', 'top-level-storage-access'],
    ['whether somebody sits there', 'idle-detection'],
    ['its music instruments', 'midi'],
    ['their inner settings', 'midiSysex'],
    ['its loudspeakers', 'speaker-selection'],
    ['a picture of the screen', 'display-capture'],
    ['writing to the clipboard', 'clipboard-sanitized-write'],
    ['the clipboard, the old way', 'deprecated-sync-clipboard-read'],
    ['a permission that has no name yet', 'unknown'],
  ])('is refused: %s', async (_name, permission) => {
    const video = session.fromPartition('video');
    const granted = await new Promise((resolve) => {
      video.permissionRequest?.(null, permission, resolve, { requestingUrl: WATCH });
    });
    expect({ granted, held: video.permissionCheck?.(null, permission, WATCH) }).toEqual({
      granted: false,
      held: false,
    });
    await refused('permission');
  });
});

describe('wearing the kiosk out', () => {
  const own = { url: 'en-regard://screens/index.html', parent: null };

  it('does not hold a session that ends: a page that asks to stay', async () => {
    await inPage('addEventListener("beforeunload", (event) => event.preventDefault())');
    await kiosk.video.page.click('h1');
    await ipcMain.invoke({ sender: { id: kiosk.pane.id }, senderFrame: own }, END_CHANNEL, []);
    expect(kiosk.log).toEqual(['session ended']);
    expect(kiosk.video.getURL()).not.toBe(WATCH);
  });

  it('does not hold a session that ends: a page that computes for ever', async () => {
    void inPage('for (;;) {}');
    await ipcMain.invoke({ sender: { id: kiosk.pane.id }, senderFrame: own }, END_CHANNEL, []);
    expect(kiosk.log).toEqual(['session ended']);
    expect(kiosk.video.getURL()).not.toBe(WATCH);
  });

  it('has the same sentence said once, however often a page is refused', async () => {
    const loaded = vi.spyOn(kiosk.notice, 'loadURL');
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const url = 'https://www.youtube.com/upload';
      kiosk.video.emit('will-frame-navigate', {
        ...eventOf(() => undefined),
        url,
        isMainFrame: true,
      });
    }
    expect(kiosk.log).toHaveLength(100);
    expect(loaded.mock.calls).toEqual([['en-regard://notices/fr/upload']]);
  });

  it('ends a page that tries over and over', async () => {
    const before = kiosk.video;
    for (let attempt = 0; attempt < 3_000; attempt += 1) {
      const url = 'mailto:quelqu.un@example.org';
      before.emit('will-frame-navigate', { ...eventOf(() => undefined), url, isMainFrame: false });
    }
    // Those of the tests before count too.
    expect(kiosk.log.length).toBeLessThanOrEqual(1_000);
    expect(kiosk.log.at(-1)).toContain('page-flooded (1 since the start)');
    await expect.poll(() => before.isDestroyed(), PATIENCE).toBe(true);
    await expect.poll(() => kiosk.video.getURL(), PATIENCE).toBe('https://www.youtube.com/');
  });
});
