import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import {
  CALL_CHANNEL,
  END_CHANNEL,
  FOLD_CHANNEL,
  SLIP_CHANNEL,
  SPEAK_CHANNEL,
  START_CHANNEL,
} from '../../contract/bridge.ts';
import { LANGUAGE_CODES, type InterfaceLanguage } from '../../shared/interface-language.ts';
import { calls, isCallName, type CallName } from '../../contract/calls.ts';
import type { Reply } from '../../contract/transport.ts';
import type { OnRefusal } from '../lockdown/verdict.ts';
import { isTrustedSender, type Sender, type TrustedSender } from './trusted-sender.ts';

/** The one door for messages of pages. */
export interface Door {
  readonly trusted: TrustedSender;
  readonly onRefusal: OnRefusal;
}

/** Serves calls of our pane: one goes on to the service only when the contract has its name and its argument is valid. */
export function serveCalls(
  door: Door,
  send: (name: CallName, argument: unknown) => Promise<unknown>,
): void {
  serve(door, CALL_CHANNEL, (name, argument) => {
    if (!isCallName(name)) return invalid('no call of that name');
    const checked = calls[name].argument.safeParse(argument);
    return checked.success
      ? send(name, checked.data)
      : invalid(`${name}: ${z.prettifyError(checked.error)}`);
  });
}

/** Serves the wish of our pane to end the session. */
export function serveSessionEnd(door: Door, end: () => Promise<void>): void {
  serve(door, END_CHANNEL, end);
}

/** Serves the wish of our pane to be folded or unfolded. */
export function serveFold(door: Door, fold: (folded: boolean) => void): void {
  serve(door, FOLD_CHANNEL, (folded) => fold(z.boolean().parse(folded)));
}

const languageSchema = z.enum(LANGUAGE_CODES);

/** Serves the language that was chosen in our pane. */
export function serveLanguage(door: Door, choose: (language: InterfaceLanguage) => void): void {
  serve(door, SPEAK_CHANNEL, (language) => choose(languageSchema.parse(language)));
}

/** Serves the wish of our pane to go back to the page that a session begins with. */
export function serveStart(door: Door, open: () => Promise<void>): void {
  serve(door, START_CHANNEL, open);
}

// A sheet of paper: an answer has no more documents.
const slipSchema = z.array(z.string().min(1).max(200)).min(1).max(20);

/** Serves the wish of our pane to print records, which it can only name: what stands on the sheet is the catalogue's. */
export function serveSlip(
  door: Door,
  print: (recordIds: readonly string[]) => Promise<void>,
): void {
  serve(door, SLIP_CHANNEL, (recordIds) => print(slipSchema.parse(recordIds)));
}

/** A foreign sender is refused before anything of its message is looked at. */
function serve(
  { trusted, onRefusal }: Door,
  channel: string,
  answer: (...values: readonly unknown[]) => unknown,
): void {
  ipcMain.handle(channel, (event, ...values: readonly unknown[]) => {
    if (isTrustedSender(senderOf(event), trusted)) return answer(...values);
    onRefusal('foreign-sender');
    throw new Error('refused');
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
