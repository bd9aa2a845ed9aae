import { app, powerMonitor } from 'electron';
import type { Clock } from './clock.ts';
import type { Seat } from './open-seat.ts';
import type { KioskOptions } from './options.ts';
import { createBackOff } from './recovery/back-off.ts';
import { recoverFromCrashes } from './recovery/crashes.ts';
import { watchMemory } from './recovery/memory.ts';
import type { Mishaps } from './recovery/mishaps.ts';
import { localMinutes, restartNightly } from './recovery/nightly.ts';
import { watchProcesses } from './recovery/processes.ts';
import { createSigns, watchSigns } from './session/presence.ts';
import { watchIdle } from './session/watch-idle.ts';
import { watchOpening } from './opening/watch-opening.ts';
import type { Notices } from './window/notices.ts';
import type { Views } from './window/views.ts';

interface SeatParts
  extends Pick<KioskOptions, 'idle' | 'restartAt' | 'memoryMegabytes' | 'opening'>, Seat {
  readonly notices: Notices;
  readonly views: Views;
  readonly end: () => Promise<void>;
  readonly restart: () => void;
  readonly mishaps: Mishaps;
  readonly clock: Clock;
}

/** What keeps a seat ready while nobody looks after it: sessions that end, processes, memory, the restart at night. */
export function keepSeat(parts: SeatParts): void {
  const { views, video, front, notices, end, restart, mishaps, clock } = parts;
  const signs = createSigns(powerMonitor, clock);
  app.on('web-contents-created', (_event, contents) => watchSigns(contents, signs));
  for (const { webContents } of [views.pane, views.notice, views.front]) {
    watchSigns(webContents, signs);
  }
  const use = watchIdle({ limits: parts.idle, signs, video, notices, end, clock });

  watchOpening({ hours: parts.opening, notices, end, clock });
  void parts.volume.reset();

  recoverFromCrashes(views.notice.webContents, {
    mishap: 'notice-ended',
    mishaps,
    backOff: createBackOff(clock),
    clock,
    again: () => notices.hide(),
  });
  recoverFromCrashes(views.front.webContents, {
    mishap: 'front-ended',
    mishaps,
    backOff: createBackOff(clock),
    clock,
    again: () => front.reload(),
  });
  watchProcesses(app, mishaps, clock, restart);
  watchMemory({
    app,
    ceilingMegabytes: parts.memoryMegabytes,
    mishaps,
    reopen: () => {
      video.reopen();
      notices.show('recovered');
    },
    restart,
    clock,
  });
  restartNightly({
    restartAt: parts.restartAt,
    minutes: localMinutes,
    isFree: () => use.isFree(),
    restart,
    clock,
  });
  // A technician's way to a fresh seat, and to what is set of Restricted Mode: the program started a second time, with
  // one of these arguments.
  app.on('second-instance', (_event, values) => {
    if (values.includes('--reset')) restart();
    else if (values.includes('--check-restricted-mode')) void front.check();
  });
}
