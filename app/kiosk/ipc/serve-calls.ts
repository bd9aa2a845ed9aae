import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { CALL_CHANNEL } from '../../contract/bridge.ts';
import { calls, isCallName, type CallName } from '../../contract/calls.ts';
import type { Reply } from '../../contract/transport.ts';
import type { OnRefusal } from '../lockdown/verdict.ts';
import { isTrustedSender, type Sender, type TrustedSender } from './trusted-sender.ts';

/**
 * Opens the one door between pages and the service. A foreign sender is refused before anything of its call is looked
 * at. A call of our pane goes on only when the contract has its name and its argument is valid.
 */
export function serveCalls(
  trusted: TrustedSender,
  send: (name: CallName, argument: unknown) => Promise<unknown>,
  onRefusal: OnRefusal,
): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, argument: unknown) => {
    if (!isTrustedSender(senderOf(event), trusted)) {
      onRefusal('foreign-sender');
      throw new Error('refused');
    }
    if (!isCallName(name)) return invalid('no call of that name');
    const checked = calls[name].argument.safeParse(argument);
    return checked.success
      ? send(name, checked.data)
      : invalid(`${name}: ${z.prettifyError(checked.error)}`);
  });
}

function senderOf({ sender, senderFrame }: IpcMainInvokeEvent): Sender {
  const frame =
    senderFrame === null
      ? null
      : { url: senderFrame.url, isMainFrame: senderFrame.parent === null };
  return { contentsId: sender.id, frame };
}

function invalid(message: string): Reply {
  return { ok: false, failure: { code: 'argument-invalid', message } };
}
