import { app, type BaseWindow, type WebContents } from 'electron';
import { PAGE_CHANNEL } from '../contract/bridge.ts';
import { systemClock, type Clock } from './clock.ts';
import { serveCalls } from './ipc/serve-calls.ts';
import { lockProgram } from './lockdown/lock-down.ts';
import type { OnRefusal } from './lockdown/verdict.ts';
import type { KioskOptions } from './options.ts';
import { PANE_ADDRESS, PANE_ORIGIN, registerSchemes } from './schemes/register.ts';
import { startService } from './service-process.ts';
import { openSessions } from './sessions.ts';
import { observeView } from './video/observe-view.ts';
import { createNotices } from './window/notices.ts';
import { openWindow } from './window/open-window.ts';
import { createViews } from './window/views.ts';

/** The running kiosk, for whoever started it. */
export interface Kiosk {
  readonly window: BaseWindow;
  readonly video: WebContents;
  readonly pane: WebContents;
}

/** Starts the kiosk; null where one is already running on this seat. Call it before Electron is ready. */
export async function startKiosk(
  options: KioskOptions,
  log: (line: string) => void,
  clock: Clock = systemClock,
): Promise<Kiosk | null> {
  if (!app.requestSingleInstanceLock()) return null;
  let showNotice: OnRefusal | null = null;
  const onRefusal: OnRefusal = (refusal) => {
    log(`refused: ${refusal}`);
    showNotice?.(refusal);
  };

  registerSchemes();
  lockProgram(app, onRefusal);
  await app.whenReady();

  const service = startService(options.service, clock, log);
  app.once('will-quit', () => service.stop());
  openSessions(options, onRefusal);
  const { video, pane, notice } = createViews(options, onRefusal);
  const window = openWindow({ video, pane, notice }, options);
  showNotice = createNotices(notice, window, clock);
  serveCalls({ contentsId: pane.webContents.id, origin: PANE_ORIGIN }, service.send, onRefusal);

  const observer = observeView(
    video.webContents,
    options.site,
    (snapshot) => pane.webContents.send(PAGE_CHANNEL, snapshot),
    clock,
  );
  // A pane that was loaded again has to be told of the page that is already there.
  pane.webContents.on('did-finish-load', () => {
    observer.forget();
    observer.look();
  });
  await pane.webContents.loadURL(PANE_ADDRESS);
  await video.webContents.loadURL(options.site.startPage);
  return { window: window.window, video: video.webContents, pane: pane.webContents };
}
