import type { ProtocolCommand } from './protocol.ts';
import type { Verdict } from './verdict.ts';

/**
 * Keeps the dialog that chooses a file from opening: it shows the disk, and takes something of the machine out of it. It
 * holds for a file field and for `showOpenFilePicker` and its kin; the page sees a patron who chose nothing.
 */
export const REFUSE_FILE_DIALOGS = {
  method: 'Page.setInterceptFileChooserDialog',
  params: { enabled: true },
} as const satisfies ProtocolCommand;

/** What a message of the protocol means: that a file was asked for, or nothing that is refused. */
export function decideMessage(method: string): Verdict {
  return method === 'Page.fileChooserOpened' ? 'file-dialog' : 'allow';
}
