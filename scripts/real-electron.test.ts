import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { _electron, type ElectronApplication } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoVideos } from '../demo/videos.ts';
import { electronProgram, whyNoWindow } from './electron-program.ts';
import { ensureDemoCatalogue } from './ensure-demo-catalogue.ts';

// The one suite that needs Electron's own program, and a display. Everything else runs over Chromium.
const program = electronProgram();
const why = whyNoWindow() ?? (program === null ? 'Electron’s program is not here' : null);
const root = path.resolve(import.meta.dirname, '..');
const PATIENCE = { timeout: 20_000 };

describe.skipIf(why !== null)(
  `the kiosk in Electron${why === null ? '' : ` (skipped: ${why})`}`,
  () => {
    let folder: string;
    let kiosk: ElectronApplication;
    beforeAll(async () => {
      folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-electron-'));
      await ensureDemoCatalogue(folder);
      kiosk = await _electron.launch({
        executablePath: program ?? '',
        args: [root, '--demo'],
        env: { ...process.env, EN_REGARD_DATA: folder },
      });
      await vi.waitUntil(async () => (await addresses()).length > 1, PATIENCE);
    }, 120_000);
    afterAll(async () => {
      await kiosk.close();
      fs.rmSync(folder, { recursive: true });
    });

    /** Of the views that show something: the notices and the sheet are empty until they are needed. */
    const addresses = () =>
      kiosk.evaluate(({ webContents }) =>
        webContents
          .getAllWebContents()
          .map((each) => each.getURL())
          .filter((address) => address !== ''),
      );

    /** What an expression gives in the view whose address begins so. */
    const inView = (start: string, expression: string) =>
      kiosk.evaluate(
        ({ webContents }, asked) =>
          webContents
            .getAllWebContents()
            .find((each) => each.getURL().startsWith(asked.start))
            ?.executeJavaScript(asked.expression, true),
        { start, expression },
      );

    it('shows the video’s site and the pane, each from our own schemes', async () => {
      const schemes = (await addresses()).map((address) => new URL(address).protocol);
      expect(schemes.toSorted()).toEqual(['demo:', 'en-regard:']);
    });

    it('fills the pane with documents for the video that is chosen', async () => {
      const title = demoVideos[0]?.title ?? '';
      await inView(
        'demo:',
        `[...document.querySelectorAll('a')].find((link) => link.textContent.includes(${JSON.stringify(title)})).click()`,
      );
      const cards = () =>
        inView('en-regard://screens/', `document.querySelectorAll('article').length`);
      await expect.poll(cards, PATIENCE).toBeGreaterThan(5);
    });

    it('keeps every partition in memory', async () => {
      const kept = await kiosk.evaluate(({ session }) =>
        ['video', 'pane'].map((name) => session.fromPartition(name).isPersistent()),
      );
      expect(kept).toEqual([false, false]);
    });

    it('gives no page Node, a window of its own, or a file', async () => {
      expect(await inView('demo:', 'typeof require + typeof process')).toBe('undefinedundefined');
      expect(await inView('demo:', `window.open('https://example.org/') === null`)).toBe(true);
      await inView('demo:', `void (location.href = 'file:///etc/passwd')`);
      expect((await addresses()).filter((address) => address.startsWith('file:'))).toEqual([]);
    });

    it('lets no page ask for the camera', async () => {
      const asked = `navigator.mediaDevices?.getUserMedia({ video: true }).then(() => 'given', (error) => error.name) ?? 'absent'`;
      expect(['NotAllowedError', 'absent']).toContain(await inView('demo:', asked));
    });
  },
);
