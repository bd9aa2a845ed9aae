import type { WebContents } from 'electron';
import { wait, type Clock } from '../clock.ts';
import type { BackOff } from './back-off.ts';
import type { Mishaps } from './mishaps.ts';

/** What there is to see on a page. */
export interface Seen {
  /** Characters of visible text. */
  readonly text: number;
  /** Pictures, films and canvases that have a size. */
  readonly pictures: number;
}

// A page that builds itself has something to show by then.
const PATIENCE = 15_000;
const SEEN = `({
  text: (document.body?.innerText ?? '').trim().length,
  pictures: [...document.querySelectorAll('img, video, canvas, svg, iframe')]
    .filter((one) => one.getBoundingClientRect().width > 0).length,
})`;

/** Whether a page shows nothing at all: what its reader says of it is untrusted, and a page that answers nothing hangs. */
export function isBlank(seen: unknown): boolean {
  if (typeof seen !== 'object' || seen === null) return false;
  const { text, pictures } = seen as Partial<Record<keyof Seen, unknown>>;
  return text === 0 && pictures === 0;
}

export interface WhitePageParts {
  readonly clock: Clock;
  readonly backOff: BackOff;
  readonly mishaps: Mishaps;
  /** Loads the page again, or after three times in a row leaves it for the start page. */
  readonly again: (inARow: number) => void;
}

/** Loads a page again that has loaded and shows nothing: the commonest way for a kiosk to stand still. */
export function recoverFromWhitePages(contents: WebContents, parts: WhitePageParts): void {
  const { clock, backOff, mishaps, again } = parts;
  let loads = 0;
  async function look(): Promise<void> {
    loads += 1;
    const load = loads;
    await wait(clock, PATIENCE);
    if (load !== loads || contents.isDestroyed()) return;
    const answer = contents.mainFrame.executeJavaScript(SEEN).catch(() => null);
    const blank = isBlank(await Promise.race([answer, wait(clock, PATIENCE)]));
    if (!blank || load !== loads || contents.isDestroyed()) return;
    const { delay, inARow } = backOff.failed();
    mishaps.note('page-blank', `loading it again in ${delay / 1_000} s`);
    await wait(clock, delay);
    if (load === loads && !contents.isDestroyed()) again(inARow);
  }
  contents.on('did-finish-load', () => void look());
}
