import { app, clipboard, type BaseWindow } from 'electron';
import { systemClock, type Clock } from './clock.ts';
import {
  serveCalls,
  serveFold,
  serveLanguage,
  serveSessionEnd,
  serveSlip,
  serveStart,
  type Door,
} from './ipc/serve-calls.ts';
import { keepSeat } from './keep-seat.ts';
import { lockProgram } from './lockdown/lock-down.ts';
import type { OnRefusal } from './lockdown/verdict.ts';
import { openSeat, type Seat } from './open-seat.ts';
import type { KioskOptions } from './options.ts';
import { createMishaps } from './recovery/mishaps.ts';
import { PANE_ORIGIN, registerSchemes } from './schemes/register.ts';
import type { OwnPages } from './schemes/screens.ts';
import { startService, type ServiceProcess } from './service-process.ts';
import { createSessionEnd } from './session/end-session.ts';
import { createSessionLanguage, type SessionLanguage } from './session/session-language.ts';
import { openSessions } from './sessions.ts';
import { noticeFile } from './window/notice-page.ts';
import { createNotices, type Notices } from './window/notices.ts';
import { openWindow, type KioskWindow } from './window/open-window.ts';
import { createViews } from './window/views.ts';

/** Starts the kiosk; null where one is already running on this seat. Call it before Electron is ready. */
export async function startKiosk(
  options: KioskOptions,
  log: (line: string) => void,
  clock: Clock = systemClock,
): Promise<BaseWindow | null> {
  if (!app.requestSingleInstanceLock()) return null;
  let shown: Notices | null = null;
  const onRefusal: OnRefusal = (refusal) => {
    log(`refused: ${refusal}`);
    shown?.show(refusal);
  };

  registerSchemes();
  lockProgram(app, options, onRefusal);
  await app.whenReady();

  const mishaps = createMishaps(log);
  const service = startService(options.service, clock, mishaps);
  app.once('will-quit', () => service.stop());
  const pages = new Map<string, OwnPages>([['notices', noticeFile]]);
  const sessions = await openSessions(options, pages, onRefusal);
  const views = createViews(options.preload, onRefusal);
  const window = openWindow(views, options);
  const language = createSessionLanguage(options.languages);
  const notices = createNotices(views.notice, window, () => language.current(), clock);
  shown = notices;
  const common = { views, window, language, notices, clock, mishaps, log };
  const seat = openSeat({ ...common, options, pages, send: service.send, onRefusal, end });
  const endNow = createSessionEnd({
    ...common,
    ...seat,
    sessions,
    clipboard,
    restart,
    clock: systemClock,
  });
  function end(): Promise<void> {
    return endNow();
  }

  const trusted = { contentsId: views.pane.webContents.id, origin: PANE_ORIGIN };
  servePane({ trusted, onRefusal }, { ...common, ...seat, service, end });
  // A demonstration runs on somebody's own computer, where nobody's clipboard is to be emptied.
  if (options.kiosk) keepSeat({ ...options, ...common, ...seat, end, restart });
  await seat.loadPane();
  await seat.front.begin();
  return window.window;
}

interface PaneServants extends Pick<Seat, 'front' | 'slips'> {
  readonly service: ServiceProcess;
  readonly window: KioskWindow;
  readonly language: SessionLanguage;
  readonly end: () => Promise<void>;
}

/** Everything that the pane may ask for. */
function servePane(
  door: Door,
  { service, window, language, front, slips, end }: PaneServants,
): void {
  serveCalls(door, service.send);
  serveFold(door, (folded) => window.arrange({ folded }));
  serveSessionEnd(door, end);
  serveLanguage(door, (chosen) => language.choose(chosen));
  serveStart(door, () => front.begin());
  serveSlip(door, (recordIds) => slips.print(recordIds));
}

function restart(): void {
  app.relaunch();
  app.exit(0);
}
