import type { WebContents } from 'electron';
import type { Clock } from '../clock.ts';
import { PANE_ADDRESS } from '../schemes/register.ts';
import { createBackOff } from './back-off.ts';
import { recoverFromCrashes } from './crashes.ts';
import type { Mishaps } from './mishaps.ts';

/** Answers what loads the pane, now and after each time its process ended; `onLoaded` runs after every load. */
export function keepPane(
  contents: WebContents,
  onLoaded: () => void,
  clock: Clock,
  mishaps: Mishaps,
): () => Promise<void> {
  const load = (): Promise<void> => contents.loadURL(PANE_ADDRESS);
  contents.on('did-finish-load', onLoaded);
  recoverFromCrashes(contents, {
    mishap: 'pane-ended',
    mishaps,
    backOff: createBackOff(clock),
    clock,
    again: () => void load().catch(() => undefined),
  });
  return load;
}
