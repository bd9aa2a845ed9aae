import type { WebContentsView } from 'electron';
import type { Clock } from '../clock.ts';
import { NOTICES_ORIGIN } from '../schemes/register.ts';
import { isNotice, type Notice } from './notice-page.ts';
import type { KioskWindow } from './open-window.ts';

// Long enough to be read twice at a slow reader's 100 words a minute.
const SHOWN_FOR = 15_000;
// Until somebody moves, or the session ends.
const UNTIL_HIDDEN: ReadonlySet<Notice> = new Set(['idle']);

/** The strip for one sentence, above the video and never over it. */
export interface Notices {
  /** Shows the sentence of that name for 15 s; a name without a sentence shows nothing. */
  show(name: string): void;
  hide(): void;
}

export function createNotices(view: WebContentsView, window: KioskWindow, clock: Clock): Notices {
  let cancel: (() => void) | null = null;
  function hide(): void {
    cancel?.();
    window.arrange({ notice: false });
  }
  return {
    hide,
    show(name) {
      if (!isNotice(name)) return;
      cancel?.();
      void view.webContents.loadURL(`${NOTICES_ORIGIN}/${name}`).catch(() => undefined);
      window.arrange({ notice: true });
      cancel = UNTIL_HIDDEN.has(name) ? null : clock.after(SHOWN_FOR, hide);
    },
  };
}
