import type { WebContents } from 'electron';
import { decideMessage, REFUSE_FILE_DIALOGS } from './file-dialogs.ts';
import { REFUSE_PRINTING } from './printing.ts';
import { commandEveryFrame } from './protocol.ts';
import type { OnRefusal } from './verdict.ts';

/** Keeps the system's own dialogs, of files and of printing, from opening over the kiosk. */
export function applyPageDialogs(contents: WebContents, onRefusal: OnRefusal): void {
  // Scripts are added, and files intercepted, by the `Page` domain once it is at work.
  const enable = { method: 'Page.enable', params: {} };
  commandEveryFrame(contents, [enable, REFUSE_FILE_DIALOGS, REFUSE_PRINTING], (method) => {
    const verdict = decideMessage(method);
    if (verdict !== 'allow') onRefusal(verdict);
  });
}
