import { app, clipboard, type BaseWindow } from 'electron';
import { PAGE_CHANNEL } from '../contract/bridge.ts';
import { systemClock, type Clock } from './clock.ts';
import { serveCalls, serveFold, serveSessionEnd, type Door } from './ipc/serve-calls.ts';
import { lockProgram } from './lockdown/lock-down.ts';
import type { OnRefusal } from './lockdown/verdict.ts';
import type { KioskOptions } from './options.ts';
import { keepSeat } from './keep-seat.ts';
import { keepPane } from './recovery/keep-pane.ts';
import { createMishaps } from './recovery/mishaps.ts';
import { PANE_ORIGIN, registerSchemes } from './schemes/register.ts';
import { startService } from './service-process.ts';
import { openSessions } from './sessions.ts';
import { createSessionEnd } from './session/end-session.ts';
import { createVideo } from './video/video.ts';
import { createNotices, type Notices } from './window/notices.ts';
import { openWindow } from './window/open-window.ts';
import { createNoticeView, createPaneView } from './window/views.ts';

/** Starts the kiosk; null where one is already running on this seat. Call it before Electron is ready. */
export async function startKiosk(
  options: KioskOptions,
  log: (line: string) => void,
  clock: Clock = systemClock,
): Promise<BaseWindow | null> {
  if (!app.requestSingleInstanceLock()) return null;
  let notices: Notices | null = null;
  const onRefusal: OnRefusal = (refusal) => {
    log(`refused: ${refusal}`);
    notices?.show(refusal);
  };

  registerSchemes();
  lockProgram(app, options, onRefusal);
  await app.whenReady();

  const mishaps = createMishaps(log);
  const service = startService(options.service, clock, mishaps);
  app.once('will-quit', () => service.stop());
  const sessions = await openSessions(options, onRefusal);
  const pane = createPaneView(options.preload, onRefusal);
  const notice = createNoticeView(onRefusal);
  const window = openWindow({ pane, notice }, options);
  const shown = createNotices(notice, window, clock);
  notices = shown;
  const trusted = { contentsId: pane.webContents.id, origin: PANE_ORIGIN };
  const door: Door = { trusted, onRefusal };
  serveCalls(door, service.send);
  serveFold(door, (folded) => window.arrange({ folded }));

  const video = createVideo({
    ...options,
    window,
    clock,
    mishaps,
    tell: (snapshot) => pane.webContents.send(PAGE_CHANNEL, snapshot),
    onRefusal,
    say: (name) => shown.show(name),
  });
  // Nothing reads a page that goes with the program.
  app.once('before-quit', () => video.close());
  // A pane that was loaded again has to be told of the page that is already there.
  const loadPane = keepPane(pane.webContents, () => video.tellAgain(), clock, mishaps);
  const seat = { window, video, notices: shown, sessions, startPage: options.site.startPage };
  const end = createSessionEnd({ ...seat, clipboard, loadPane, restart, log, clock: systemClock });
  serveSessionEnd(door, end);
  // A demonstration runs on somebody's own computer, where nobody's clipboard is to be emptied.
  if (options.kiosk) keepSeat({ ...options, ...seat, pane, notice, end, restart, mishaps, clock });
  await loadPane();
  await video.open(options.site.startPage);
  return window.window;
}

function restart(): void {
  app.relaunch();
  app.exit(0);
}
