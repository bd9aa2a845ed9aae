import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { preloadBuild } from '../../../vite.main.config.ts';
import type { Clock } from '../clock.ts';
import { startKiosk } from '../main.ts';
import type { Layout } from '../window/layout.ts';
import type { KioskOptions } from '../options.ts';
import { app, BaseWindow } from './electron.ts';
import { stopChromium } from './fake/chromium.ts';
import type { FakeWebContents } from './fake/web-contents.ts';
import type { FakeWebContentsView } from './fake/windows.ts';

/** The kiosk as a test sees it: its own parts through the stand-in of Electron. */
export interface BootedKiosk {
  readonly window: BaseWindow;
  /** The view of the moment: ending a session replaces it. */
  readonly video: FakeWebContents;
  readonly pane: FakeWebContents;
  readonly notice: FakeWebContents;
  readonly front: FakeWebContents;
  frontBounds(): Layout['video'];
  /** Whether there is a view of the video site. */
  hasVideo(): boolean;
  bounds(): Layout;
  /** What was logged, in order. */
  readonly log: string[];
  end(): Promise<void>;
}

const built = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-kiosk-'));
beforeAll(async () => {
  await build(preloadBuild(built));
});
afterAll(async () => {
  await stopChromium();
  fs.rmSync(built, { recursive: true });
});

/** Starts the real main process over Chromium, with the real preload and a small service in its own process. */
export async function bootKiosk(
  options: Pick<KioskOptions, 'site'> & Partial<KioskOptions>,
  clock?: Clock,
): Promise<BootedKiosk> {
  // One that a test left open when it failed would be taken for the new one.
  if (BaseWindow.getAllWindows().length > 0) await app.quit();
  const log: string[] = [];
  const started = await startKiosk(
    {
      kiosk: true,
      words: [],
      libraryName: 'Médiathèque d’essai',
      start: { page: 'site', suggestions: [], videos: [] },
      sound: { maxPercent: null, headphones: true },
      opening: null,
      languages: ['fr', 'en', 'ar'],
      printsSlips: false,
      volumeScript: 'volume.ps1',
      service: {
        program: path.join(import.meta.dirname, 'service-stand-in.ts'),
        argument: '{}',
        seat: 'poste-1',
      },
      choices: { restrictedMode: 'off', refusesCookies: false },
      proxy: { mode: 'system', bypass: '', user: '', password: '' },
      idle: { idleSeconds: 300, idleSecondsPlaying: 2_700, countdownSeconds: 60 },
      paneInFullScreen: false,
      restartAt: null,
      memoryMegabytes: 3_000,
      screens: path.join(import.meta.dirname, 'screen'),
      preload: path.join(built, 'preload.cjs'),
      ...options,
    },
    (line) => log.push(line),
    clock,
  );
  if (started === null) throw new Error('the kiosk did not start');
  const window = onlyWindow();
  const hasVideo = (): boolean => window.children.some(({ webContents }) => isVideo(webContents));
  return {
    window,
    get video() {
      return viewOf(window, isVideo).webContents;
    },
    pane: viewOf(window, isPane).webContents,
    notice: viewOf(window, isNotice).webContents,
    front: viewOf(window, isFront).webContents,
    frontBounds: () => viewOf(window, isFront).bounds,
    hasVideo,
    bounds: () => ({
      video: viewOf(window, hasVideo() ? isVideo : isFront).bounds,
      pane: viewOf(window, isPane).bounds,
      notice: viewOf(window, isNotice).bounds,
    }),
    log,
    end: () => app.quit(),
  };
}

const isVideo = ({ preferences }: FakeWebContents): boolean => preferences.partition === 'video';
const isPane = ({ preferences }: FakeWebContents): boolean => preferences.preload !== undefined;
const isNotice = ({ preferences }: FakeWebContents): boolean => preferences['javascript'] === false;
// The one beside the notice without scripts.
const isFront = (contents: FakeWebContents): boolean =>
  isNotice(contents) && contents !== viewOf(onlyWindow(), isNotice).webContents;

function onlyWindow(): BaseWindow {
  const [window] = BaseWindow.getAllWindows();
  if (window === undefined) throw new Error('no window was opened');
  return window;
}

function viewOf(
  window: BaseWindow,
  isWanted: (contents: FakeWebContents) => boolean,
): FakeWebContentsView {
  const view = window.children.find(({ webContents }) => isWanted(webContents));
  if (view === undefined) throw new Error('the window has no such view');
  return view;
}
