import type { WebContents } from 'electron';
import type { Clock } from '../clock.ts';
import type { Notice } from '../window/notice-page.ts';
import { createBackOff } from './back-off.ts';
import type { Mishaps } from './mishaps.ts';

// Chromium's net_error_list.h: -100 to -199 are about the connection; the others here time out or lose the network.
const CONNECTION_ERRORS = { from: -199, to: -100 } as const;
const OTHER_NETWORK_ERRORS = new Set([-7, -21, -106]);

/** Whether a load that failed may succeed later: a refused or aborted one will not. */
export function isNetworkError(code: number): boolean {
  const connection = code >= CONNECTION_ERRORS.from && code <= CONNECTION_ERRORS.to;
  return connection || OTHER_NETWORK_ERRORS.has(code);
}

export interface OfflineParts {
  readonly clock: Clock;
  readonly mishaps: Mishaps;
  readonly say: (notice: Notice) => void;
}

/**
 * Loads a page again that the network did not give, each time a little later, and says so each time. A view that is
 * still empty although its page was answered was led elsewhere: the network has a page of its own, where somebody has to
 * identify themselves.
 */
export function retryWhenOffline(contents: WebContents, parts: OfflineParts): void {
  const { clock, mishaps, say } = parts;
  const backOff = createBackOff(clock);
  contents.on('did-fail-load', (_event, code, _description, address, isMainFrame) => {
    if (!isMainFrame) return;
    const portal = isPortal(code, contents.getURL());
    if (!portal && !isNetworkError(code)) return;
    const { delay } = backOff.failed();
    mishaps.note('network-away', `error ${code}; trying again in ${delay / 1_000} s`);
    say(portal ? 'portal' : 'offline');
    clock.after(delay, () => {
      if (!contents.isDestroyed()) void contents.loadURL(address).catch(() => undefined);
    });
  });
}

// net::ERR_ABORTED, ERR_BLOCKED_BY_CLIENT and ERR_BLOCKED_BY_RESPONSE, and the certificate errors (-200 to -299).
const STOPPED = new Set([-3, -20, -27]);

/** Whether a load failed because something stands between the seat and the site. `shown`: what the view shows. */
export function isPortal(code: number, shown: string): boolean {
  const isCertificate = code <= -200 && code > -300;
  return isCertificate || (STOPPED.has(code) && (shown === '' || shown === 'about:blank'));
}
