import type { WebContents, WebContentsView } from 'electron';
import type { InterfaceLanguage } from '../../shared/interface-language.ts';
import type { Clock } from '../clock.ts';
import { NOTICES_ORIGIN } from '../schemes/register.ts';
import { isSentence, NOTICE_HEIGHTS, STILL_HERE_PATH } from './notice-page.ts';
import type { KioskWindow } from './open-window.ts';

// Long enough to be read twice at a slow reader's 100 words a minute.
const SHOWN_FOR = 15_000;
// A page that is refused in a loop would have the same sentence loaded a hundred times a second, and read aloud in bits.
const SAID_AGAIN_AFTER = 2_000;

/** The strip for one sentence, above the video and never over it. */
export interface Notices {
  /** Shows the sentence of that name for 15 s; a name without a sentence shows nothing. */
  show(name: string): void;
  /** Counts the seconds down to the end of the session, aloud, with a button to stay; until it is hidden. */
  countDown(seconds: number): void;
  /** Says that the library closes in so many minutes, until it is hidden or another notice takes its place. */
  closing(minutes: number): void;
  hide(): void;
  /** Registers what is told that the patron pressed the button of the countdown. */
  onStillHere(listener: () => void): void;
}

/** `language`: that of the session, asked at each notice. */
export function createNotices(
  view: WebContentsView,
  window: KioskWindow,
  language: () => InterfaceLanguage,
  clock: Clock,
): Notices {
  const contents = view.webContents;
  const load = createLoad(contents, clock);
  let cancel: (() => void) | null = null;
  let counting = false;
  let stillHere: (() => void) | null = null;

  contents.on('will-frame-navigate', (event) => {
    if (event.url !== `${NOTICES_ORIGIN}${STILL_HERE_PATH}`) return;
    event.preventDefault();
    stillHere?.();
  });

  function say(path: string, height: number): void {
    cancel?.();
    cancel = null;
    load(`${NOTICES_ORIGIN}/${language()}/${path}`);
    window.arrange({ notice: height });
  }
  function hide(): void {
    cancel?.();
    cancel = null;
    // A page that is no longer seen must not go on sounding.
    if (counting) load('about:blank');
    counting = false;
    window.arrange({ notice: 0 });
  }
  return {
    hide,
    show(name) {
      // Nothing takes the place of the countdown: it asks for an answer.
      if (counting || !isSentence(name)) return;
      say(name, NOTICE_HEIGHTS.sentence);
      cancel = clock.after(SHOWN_FOR, hide);
    },
    closing(minutes) {
      if (!counting) say(`closing?count=${minutes}`, NOTICE_HEIGHTS.sentence);
    },
    countDown(seconds) {
      say(`idle?count=${seconds}`, NOTICE_HEIGHTS.idle);
      counting = true;
      contents.focus();
    },
    onStillHere(listener) {
      stillHere = listener;
    },
  };
}

/** Loads a page into the strip, unless it was loaded just now. */
function createLoad(contents: WebContents, clock: Clock): (address: string) => void {
  let last = { address: '', at: 0 };
  return (address) => {
    const now = clock.now();
    if (address === last.address && now - last.at < SAID_AGAIN_AFTER) return;
    last = { address, at: now };
    void contents.loadURL(address).catch(() => undefined);
  };
}
