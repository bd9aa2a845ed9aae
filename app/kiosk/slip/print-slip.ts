import type { WebContents } from 'electron';
import { z } from 'zod';
import type { CallName } from '../../contract/calls.ts';
import { recordSchema } from '../../contract/schemas.ts';
import type { Clock } from '../clock.ts';
import { ownFile } from '../schemes/own-page.ts';
import { SLIP_ORIGIN } from '../schemes/register.ts';
import type { OwnPages } from '../schemes/screens.ts';
import type { SessionLanguage } from '../session/session-language.ts';
import type { Notices } from '../window/notices.ts';
import { SLIP_STYLE, slipPage, type SlipRecord } from './slip-page.ts';

export interface SlipParts {
  readonly printsSlips: boolean;
  readonly libraryName: string;
  readonly language: SessionLanguage;
  /** A view of its own, in no window. */
  readonly contents: WebContents;
  readonly send: (name: CallName, argument: unknown) => Promise<unknown>;
  readonly notices: Pick<Notices, 'show'>;
  readonly log: (line: string) => void;
  readonly clock: Clock;
}

/** Prints lists of documents. */
export interface SlipPrinter {
  /** Answers `en-regard://slip/…`. */
  readonly answer: OwnPages;
  /** Prints the records of those numbers on the system's printer, without its dialog. Does nothing where it is off. */
  print(recordIds: readonly string[]): Promise<void>;
  /** Forgets how many were printed in this session. */
  reset(): void;
}

/** Sheets a session: enough for a visit, too few to empty a printer by pressing a button again and again. */
const MOST_SHEETS = 10;

const replySchema = z.object({ ok: z.literal(true), value: recordSchema.nullable() });

export function createSlipPrinter(parts: SlipParts): SlipPrinter {
  let sheets = 0;
  let isBusy = false;
  let records: readonly SlipRecord[] = [];

  async function printNow(recordIds: readonly string[]): Promise<boolean> {
    const replies = await Promise.all(
      recordIds.map((recordId) => parts.send('catalogue.record', { recordId })),
    );
    records = replies.flatMap((reply) => replySchema.safeParse(reply).data?.value ?? []);
    if (records.length === 0) return false;
    await parts.contents.loadURL(`${SLIP_ORIGIN}/slip`);
    const isPrinted = await toPaper(parts);
    // What was on the sheet does not stay in a page that nobody sees.
    records = [];
    await parts.contents.loadURL('about:blank');
    return isPrinted;
  }
  return {
    answer: ({ pathname }) => {
      if (pathname === '/style.css') return ownFile('text/css', SLIP_STYLE);
      const { libraryName, language, clock } = parts;
      const slip = { libraryName, date: clock.date(), language: language.current(), records };
      return pathname === '/slip' ? slipPage(slip) : null;
    },
    async print(recordIds) {
      if (!parts.printsSlips || isBusy) return;
      if (sheets >= MOST_SHEETS) return parts.notices.show('slip-spent');
      isBusy = true;
      sheets += 1;
      const isPrinted = await printNow(recordIds).finally(() => {
        isBusy = false;
      });
      parts.notices.show(isPrinted ? 'slip-printed' : 'slip-failed');
    },
    reset: () => {
      sheets = 0;
    },
  };
}

function toPaper({ contents, log }: SlipParts): Promise<boolean> {
  return new Promise((resolve) => {
    contents.print({ silent: true, printBackground: false }, (success, reason) => {
      if (!success) log(`the slip was not printed: ${reason}`);
      resolve(success);
    });
  });
}
