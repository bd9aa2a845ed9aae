import type { WebContentsView } from 'electron';
import type { Clock } from '../clock.ts';
import type { Refusal } from '../lockdown/verdict.ts';
import { NOTICES_ORIGIN } from '../schemes/register.ts';
import { hasNotice } from './notice-page.ts';
import type { KioskWindow } from './open-window.ts';

// Long enough to be read twice at a slow reader's 100 words a minute.
const SHOWN_FOR = 15_000;

/** Shows the sentence of a refusal in a strip above the video, never over it, and takes it away after 15 s. */
export function createNotices(
  view: WebContentsView,
  window: KioskWindow,
  clock: Clock,
): (refusal: Refusal) => void {
  let cancel: (() => void) | null = null;
  return (refusal) => {
    if (!hasNotice(refusal)) return;
    cancel?.();
    void view.webContents.loadURL(`${NOTICES_ORIGIN}/${refusal}`).catch(() => undefined);
    window.arrange({ notice: true });
    cancel = clock.after(SHOWN_FOR, () => window.arrange({ notice: false }));
  };
}
