import type { App } from 'electron';
import type { Clock } from '../clock.ts';
import { SERVICE_NAME } from '../service-process.ts';
import { createBackOff } from './back-off.ts';
import type { Mishaps } from './mishaps.ts';

// Chromium starts its own processes again, and ends the program when one cannot stay (six times for graphics).
const GIVEN_UP_AFTER = 5;

/**
 * Notes the end of Chromium's own processes (graphics, network, sound), which it starts again by itself; starts the
 * program again when they end over and over, before Chromium ends it without a word. The service is watched elsewhere.
 */
export function watchProcesses(
  app: App,
  mishaps: Mishaps,
  clock: Clock,
  restart: () => void,
): void {
  const backOff = createBackOff(clock);
  app.on('child-process-gone', (_event, { type, reason, name }) => {
    if (reason === 'clean-exit' || name === SERVICE_NAME) return;
    mishaps.note('process-ended', `${type}: ${reason}`);
    if (backOff.failed().inARow >= GIVEN_UP_AFTER) restart();
  });
}
