import type { Clipboard } from 'electron';
import { messageOf } from '../../shared/failure.ts';
import type { SeatSessions } from '../sessions.ts';
import { wait, type Clock } from '../clock.ts';
import type { Front } from '../front/front.ts';
import type { SlipPrinter } from '../slip/print-slip.ts';
import type { VolumeCap } from '../sound/volume-cap.ts';
import type { Video } from '../video/video.ts';
import type { Notices } from '../window/notices.ts';
import type { KioskWindow } from '../window/open-window.ts';
import { clearSession } from './clear.ts';
import type { SessionLanguage } from './session-language.ts';

/** The clipboard; on Linux also what is selected with the mouse, which its middle button pastes. */
interface EmptyClipboard extends Pick<Clipboard, 'clear'> {
  readonly selection?: Pick<Clipboard, 'clear'>;
}

// A storage that cannot be emptied by then is not going to be.
const PATIENCE = 30_000;

export interface SessionParts {
  readonly video: Pick<Video, 'close'>;
  readonly notices: Pick<Notices, 'hide'>;
  readonly window: Pick<KioskWindow, 'arrange'>;
  /** Shows what a session begins with. */
  readonly front: Pick<Front, 'begin'>;
  /** What the patron chose or used up, and the next one finds as usual. */
  readonly language: Pick<SessionLanguage, 'reset'>;
  readonly slips: Pick<SlipPrinter, 'reset'>;
  readonly volume: VolumeCap;
  readonly sessions: SeatSessions;
  readonly clipboard: EmptyClipboard;
  /** Of the real work of emptying, which a test's clock would overtake. */
  readonly clock: Clock;
  /** Loads the pane anew. */
  readonly loadPane: () => Promise<void>;
  /** Starts the program again, which forgets all that is in memory. */
  readonly restart: () => void;
  readonly log: (line: string) => void;
}

/** Answers what ends the session. Asked again while it is at work, it is not done twice. */
export function createSessionEnd(parts: SessionParts): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= endSession(parts).finally(() => {
      running = null;
    });
    return running;
  };
}

/**
 * Ends a session: nothing of the patron stays, in the page, in storage, in the pane or on the clipboard, and the seat
 * stands on its start page again. The page is closed before its storage is emptied, or it could write again as it goes.
 * Where something cannot be emptied the whole program starts again: it keeps everything in memory.
 */
async function endSession(parts: SessionParts): Promise<void> {
  parts.video.close();
  parts.notices.hide();
  parts.window.arrange({ folded: false, fullscreen: false });
  parts.language.reset();
  parts.slips.reset();
  try {
    await Promise.race([empty(parts), tooLate(parts.clock)]);
  } catch (error) {
    parts.log(`the seat could not be emptied (${messageOf(error)}); starting again`);
    parts.restart();
    return;
  }
  void parts.volume.reset();
  await parts.front.begin();
  parts.log('session ended');
}

async function empty({ clipboard, sessions, loadPane }: SessionParts): Promise<void> {
  clipboard.clear();
  clipboard.selection?.clear();
  for (const session of sessions.all) await clearSession(session);
  await sessions.prepare();
  await loadPane();
}

async function tooLate(clock: Clock): Promise<never> {
  await wait(clock, PATIENCE);
  throw new Error('not done in 30 s');
}
