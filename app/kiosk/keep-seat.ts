import { app, powerMonitor, type WebContentsView } from 'electron';
import type { Clock } from './clock.ts';
import type { KioskOptions } from './options.ts';
import { createBackOff } from './recovery/back-off.ts';
import { recoverFromCrashes } from './recovery/crashes.ts';
import { watchMemory } from './recovery/memory.ts';
import type { Mishaps } from './recovery/mishaps.ts';
import { localMinutes, restartNightly } from './recovery/nightly.ts';
import { watchProcesses } from './recovery/processes.ts';
import { createSigns, watchSigns } from './session/presence.ts';
import { watchIdle } from './session/watch-idle.ts';
import type { Video } from './video/video.ts';
import type { Notices } from './window/notices.ts';
import type { KioskWindow } from './window/open-window.ts';

interface SeatParts extends Pick<KioskOptions, 'idle' | 'restartAt' | 'memoryMegabytes'> {
  readonly window: KioskWindow;
  readonly video: Video;
  readonly notices: Notices;
  readonly pane: WebContentsView;
  readonly notice: WebContentsView;
  readonly end: () => Promise<void>;
  readonly restart: () => void;
  readonly mishaps: Mishaps;
  readonly clock: Clock;
}

/** What keeps a seat ready while nobody looks after it: sessions that end, processes, memory, the restart at night. */
export function keepSeat(parts: SeatParts): void {
  const { video, notices, end, restart, mishaps, clock } = parts;
  const signs = createSigns(powerMonitor, clock);
  app.on('web-contents-created', (_event, contents) => watchSigns(contents, signs));
  for (const { webContents } of [parts.pane, parts.notice]) watchSigns(webContents, signs);
  const use = watchIdle({ limits: parts.idle, signs, video, notices, end, clock });

  recoverFromCrashes(parts.notice.webContents, {
    mishap: 'notice-ended',
    mishaps,
    backOff: createBackOff(clock),
    clock,
    again: () => notices.hide(),
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
  // A technician's way to a fresh seat: the program started a second time, with this argument.
  app.on('second-instance', (_event, values) => {
    if (values.includes('--reset')) restart();
  });
}
