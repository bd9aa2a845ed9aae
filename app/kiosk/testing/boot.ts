import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { preloadBuild } from '../../../vite.main.config.ts';
import type { Clock } from '../clock.ts';
import { startKiosk } from '../main.ts';
import type { KioskOptions } from '../options.ts';
import { app, BaseWindow, ipcMain, session } from './electron.ts';
import type { FakeWebContents } from './fake/web-contents.ts';
import type { FakeWebContentsView } from './fake/windows.ts';

/** The kiosk as a test sees it: its own parts through the stand-in of Electron. */
export interface BootedKiosk {
  readonly window: BaseWindow;
  readonly video: FakeWebContents;
  readonly pane: FakeWebContents;
  readonly notice: FakeWebContents;
  /** What was logged, in order. */
  readonly log: string[];
  end(): Promise<void>;
}

/** Starts the real main process over Chromium, with the real preload and a small service in its own process. */
export async function bootKiosk(
  options: Pick<KioskOptions, 'site'> & Partial<KioskOptions>,
  clock?: Clock,
): Promise<BootedKiosk> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-kiosk-'));
  await build(preloadBuild(folder));
  const log: string[] = [];
  const started = await startKiosk(
    {
      kiosk: true,
      service: {
        program: path.join(import.meta.dirname, 'service-stand-in.ts'),
        argument: '{}',
        seat: 'poste-1',
      },
      screens: path.join(import.meta.dirname, 'screen'),
      preload: path.join(folder, 'preload.cjs'),
      ...options,
    },
    (line) => log.push(line),
    clock,
  );
  if (started === null) throw new Error('the kiosk did not start');
  const [window] = BaseWindow.getAllWindows();
  if (window === undefined) throw new Error('no window was opened');
  const [video, pane, notice] = window.children.map((view) => view.webContents) as [
    FakeWebContents,
    FakeWebContents,
    FakeWebContents,
  ];
  return {
    window,
    video,
    pane,
    notice,
    log,
    async end() {
      await app.quit();
      fs.rmSync(folder, { recursive: true });
    },
  };
}

export { ipcMain, session, type FakeWebContents, type FakeWebContentsView };
