import type { WebContents } from 'electron';
import { decideMessage, REFUSE_FILE_DIALOGS } from './file-dialogs.ts';
import { REFUSE_PICTURE_IN_PICTURE } from './picture-in-picture.ts';
import { REFUSE_PRINTING } from './printing.ts';
import { commandEveryFrame } from './protocol.ts';
import type { OnRefusal } from './verdict.ts';

/** Keeps what is not a page from opening over the kiosk: the system's dialogs of files and of printing, floating videos. */
export function applyPageDialogs(contents: WebContents, onRefusal: OnRefusal): void {
  // Scripts are added, and files intercepted, by the `Page` domain once it is at work.
  const enable = { method: 'Page.enable', params: {} };
  const refusals = [REFUSE_FILE_DIALOGS, REFUSE_PRINTING, REFUSE_PICTURE_IN_PICTURE];
  commandEveryFrame(contents, [enable, ...refusals], (method) => {
    const verdict = decideMessage(method);
    if (verdict !== 'allow') onRefusal(verdict);
  });
}
