import { describe, expect, it } from 'vitest';
import { app, session } from './testing/electron.ts';
import { escapeFrom, PATIENCE } from './testing/escape.ts';
import { eventOf } from './testing/fake/event.ts';

// Ways out by what the system would open over the kiosk: its dialogs, its programs, its devices.

const kiosk = escapeFrom();

/** Runs a script in a page as the patron's own click would. */
async function click(script: string): Promise<void> {
  await kiosk.video.page.evaluate(
    `Object.assign(document.querySelector('#link'), { href: '#', onclick: () => { ${script} } })`,
  );
  await kiosk.video.page.click('#link');
}

describe('the dialog of files', () => {
  it.each([
    ['a file field', 'Object.assign(document.createElement("input"), { type: "file" }).click()'],
    [
      'a field of folders',
      'Object.assign(document.createElement("input"), { type: "file", webkitdirectory: true }).click()',
    ],
    ['a script that opens a file', 'showOpenFilePicker().catch(() => null)'],
    ['a script that opens a folder', 'showDirectoryPicker().catch(() => null)'],
    ['a script that saves a file', 'showSaveFilePicker().catch(() => null)'],
  ])('does not open for %s', async (_name, script) => {
    await click(script);
    await expect.poll(() => kiosk.log, PATIENCE).toEqual(['refused: file-dialog']);
  });

  it('does not open for the field of an advertisement’s frame', async () => {
    await kiosk.video.page.evaluate(
      `document.body.prepend(Object.assign(document.createElement('iframe'), { srcdoc: '<input type="file">' }))`,
    );
    await kiosk.video.page.frameLocator('iframe').locator('input').click();
    await expect.poll(() => kiosk.log, PATIENCE).toEqual(['refused: file-dialog']);
  });

  it('is said in a sentence above the video', async () => {
    await click('Object.assign(document.createElement("input"), { type: "file" }).click()');
    const sentence = kiosk.notice.page.getByText('Envoyer un fichier de l’ordinateur');
    await expect.poll(() => sentence.isVisible(), PATIENCE).toBe(true);
  });
});

describe('the dialog of printing', () => {
  const listen = `window.printed = 0; addEventListener('beforeprint', () => { window.printed += 1; });`;
  it.each([
    ['the page', 'print()'],
    ['the page’s editing command', 'document.execCommand("print")'],
    ['the same, in capitals', 'document.execCommand("PRINT")'],
    [
      'an object that changes its mind',
      `let asked = 0; document.execCommand({ toString: () => (asked++ ? 'print' : 'bold') })`,
    ],
    [
      'a frame',
      `const frame = document.body.appendChild(document.createElement('iframe')).contentWindow;
       frame.addEventListener('beforeprint', () => { window.printed += 1; });
       frame.print(); frame.document.execCommand('print'); document.execCommand.call(frame.document, 'print')`,
    ],
    ['a page that puts it back', 'delete window.print; window.print()'],
  ])('does not open for %s', async (_name, script) => {
    for (const contents of [kiosk.video, kiosk.pane]) {
      await contents.page.evaluate(`${listen}; try { ${script} } catch { window.threw = true }`);
      expect(await contents.page.evaluate('window.printed')).toBe(0);
    }
  });

  it('leaves a page its other editing commands', async () => {
    await kiosk.video.page.getByLabel('Rechercher').focus();
    await kiosk.video.page.evaluate('document.execCommand("insertText", false, "été")');
    expect(await kiosk.video.page.getByLabel('Rechercher').inputValue()).toContain('été');
  });
});

describe('a name and a password', () => {
  it.each([
    ['a site', { isProxy: false, host: 'www.youtube.com' }],
    ['a proxy that nobody set', { isProxy: true, host: 'proxy' }],
  ])('are not asked for by %s', async (_name, asking) => {
    const event = eventOf(() => undefined);
    const given = await new Promise((resolve) => {
      app.emit('login', event, kiosk.video, {}, asking, (...values: unknown[]) => resolve(values));
    });
    expect({ prevented: event.defaultPrevented, given }).toEqual({ prevented: true, given: [] });
    expect(kiosk.log).toEqual(['refused: credentials']);
  });
});

describe('a device', () => {
  it('is not offered: over Bluetooth', () => {
    const event = eventOf(() => undefined);
    const chosen: string[] = [];
    kiosk.video.emit('select-bluetooth-device', event, [{ deviceId: '1' }], (id: string) =>
      chosen.push(id),
    );
    expect({ prevented: event.defaultPrevented, chosen }).toEqual({
      prevented: true,
      chosen: [''],
    });
  });

  it('is not lent to a page: a protected class of USB', () => {
    const protectedClasses = ['hid', 'mass-storage'];
    for (const name of ['video', 'pane']) {
      const answer = session.fromPartition(name).protectedUsb?.({ protectedClasses });
      expect(answer).toEqual(protectedClasses);
    }
  });
});

describe('the size of a page', () => {
  it('stays between once and twice, by keys and by the wheel', async () => {
    for (let press = 0; press < 9; press += 1) await kiosk.video.press({ key: '+', control: true });
    expect(kiosk.video.zoomFactor).toBe(2);
    for (let turn = 0; turn < 9; turn += 1) kiosk.video.emit('zoom-changed', {}, 'out');
    expect(kiosk.video.zoomFactor).toBe(1);
    expect(kiosk.log).toEqual([]);
  });

  it('stays within three times, by two fingers', () => {
    for (const contents of [kiosk.video, kiosk.pane]) {
      expect(contents.pinchLimits.at(-1)).toEqual([1, 3]);
    }
  });
});

describe('what a view is made with', () => {
  // Whatever a view was given, these stand last.
  it.each([
    ['a file dropped on it replaces the page', 'navigateOnDragDrop', false],
    ['a page reaches Node', 'nodeIntegration', false],
    ['a frame reaches Node', 'nodeIntegrationInSubFrames', false],
    ['a worker reaches Node', 'nodeIntegrationInWorker', false],
    ['a page shares the preload’s world', 'contextIsolation', true],
    ['a page’s process reaches the system', 'sandbox', true],
    ['a page reads other sites', 'webSecurity', true],
    ['an encrypted page runs unencrypted scripts', 'allowRunningInsecureContent', false],
    ['a page embeds a view', 'webviewTag', false],
    ['developer tools open', 'devTools', false],
    ['a page covers the kiosk with its dialogs', 'disableDialogs', true],
    ['a document opens in a viewer that prints and saves', 'plugins', false],
    ['a page tries what Chromium has not finished', 'experimentalFeatures', false],
    ['typed words go to a spell-checker', 'spellcheck', false],
  ])('closes: %s', (_name, preference, value) => {
    for (const { webContents } of kiosk.window.children) {
      expect(webContents.preferences[preference]).toBe(value);
    }
  });

  it('fetches no dictionary', () => {
    for (const name of ['video', 'pane']) {
      expect(session.fromPartition(name)).toMatchObject({
        spellChecker: false,
        spellCheckerLanguages: [],
      });
    }
  });

  it('plays nothing that nobody asked for, and leaves the window as it is after full screen', () => {
    expect(kiosk.video.preferences).toMatchObject({
      autoplayPolicy: 'document-user-activation-required',
      disableHtmlFullscreenWindowResize: true,
    });
  });
});
