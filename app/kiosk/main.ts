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
import { createFloodGate } from './lockdown/flood.ts';
import { lockProgram } from './lockdown/lock-down.ts';
import type { OnRefusal } from './lockdown/verdict.ts';
import { openSeat, type Seat } from './open-seat.ts';
import type { KioskOptions } from './options.ts';
import { createMishaps, type Mishaps } from './recovery/mishaps.ts';
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
  const mishaps = createMishaps(log);
  let shown: Shown | null = null;
  const onRefusal = tellRefusals({ log, clock, mishaps }, () => shown);

  registerSchemes();
  lockProgram(app, options, onRefusal);
  await app.whenReady();

  const service = startService(options.service, clock, mishaps);
  app.once('will-quit', () => service.stop());
  const pages = new Map<string, OwnPages>([['notices', noticeFile]]);
  const sessions = await openSessions(options, pages, onRefusal);
  const views = createViews(options.preload, onRefusal);
  const window = openWindow(views, options);
  const language = createSessionLanguage(options.languages);
  const notices = createNotices(views.notice, window, () => language.current(), clock);
  const common = { views, window, language, notices, clock, mishaps, log };
  const seat = openSeat({ ...common, options, pages, send: service.send, onRefusal, end });
  shown = { notices, begin: () => seat.front.begin() };
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

interface Shown {
  readonly notices: Notices;
  /** Leaves what is shown for what a session begins with. */
  readonly begin: () => Promise<void>;
}

/** Logs each refusal and says it to the patron, once there is something to say it on; ends a page that floods. */
function tellRefusals(
  parts: { readonly log: (line: string) => void; readonly clock: Clock; readonly mishaps: Mishaps },
  shown: () => Shown | null,
): OnRefusal {
  const decideFlood = createFloodGate(parts.clock);
  return (refusal) => {
    const decision = decideFlood();
    if (decision === 'tell') {
      parts.log(`refused: ${refusal}`);
      shown()?.notices.show(refusal);
    }
    if (decision === 'end') {
      parts.mishaps.note('page-flooded', 'refused over and over; beginning again');
      void shown()?.begin();
    }
  };
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
