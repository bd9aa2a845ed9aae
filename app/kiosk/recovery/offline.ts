import type { WebContents } from 'electron';
import type { Clock } from '../clock.ts';
import { createBackOff } from './back-off.ts';

// Chromium's net_error_list.h: -100 to -199 are about the connection; the others here time out or lose the network.
const CONNECTION_ERRORS = { from: -199, to: -100 } as const;
const OTHER_NETWORK_ERRORS = new Set([-7, -21, -106]);

/** Whether a load that failed may succeed later: a refused or aborted one will not. */
export function isNetworkError(code: number): boolean {
  const connection = code >= CONNECTION_ERRORS.from && code <= CONNECTION_ERRORS.to;
  return connection || OTHER_NETWORK_ERRORS.has(code);
}

/** Loads a page again that the network did not give, each time a little later, and says so each time. */
export function retryWhenOffline(contents: WebContents, clock: Clock, say: () => void): void {
  const backOff = createBackOff(clock);
  contents.on('did-fail-load', (_event, code, _description, address, isMainFrame) => {
    if (!isMainFrame || !isNetworkError(code)) return;
    say();
    clock.after(backOff.failed().delay, () => {
      if (!contents.isDestroyed()) void contents.loadURL(address).catch(() => undefined);
    });
  });
}
