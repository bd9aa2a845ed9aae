import type { WebContentsView } from 'electron';
import type { Start } from '../../contract/schemas.ts';
import type { Clock } from '../clock.ts';
import { openingAt } from '../opening/opening.ts';
import type { KioskOptions } from '../options.ts';
import { ownFile, ownPage } from '../schemes/own-page.ts';
import { FRONT_ORIGIN } from '../schemes/register.ts';
import type { OwnPages } from '../schemes/screens.ts';
import type { SessionLanguage } from '../session/session-language.ts';
import type { KioskWindow } from '../window/open-window.ts';
import { WORDS } from '../words/words.ts';
import { checkContent, type Filter } from './check-page.ts';
import { closedContent, startContent, type FrontContent } from './front-page.ts';
import { FRONT_STYLE } from './front-style.ts';

export interface ScreenParts extends Pick<
  KioskOptions,
  'libraryName' | 'start' | 'sound' | 'opening' | 'choices'
> {
  readonly view: WebContentsView;
  readonly window: Pick<KioskWindow, 'arrange'>;
  readonly language: SessionLanguage;
  readonly clock: Clock;
}

type PageName = 'start' | 'closed' | 'check';

/** The view of our own pages: which of them it shows, and what stands on them. */
export interface FrontScreen {
  /** Answers `en-regard://front/…`. */
  readonly answer: OwnPages;
  /** The page that is shown; null: a video has its place. */
  shown(): PageName | null;
  /** The address of the page that it now shows. */
  show(page: PageName): Promise<string>;
  hide(): void;
  /** Loads what it shows again. */
  reload(): Promise<void>;
  content(): FrontContent;
  /** Takes what the catalogue gives; shown at once where it is another. */
  draw(start: Start): Promise<void>;
  setFilter(filter: Filter): void;
}

export function createFrontScreen(parts: ScreenParts): FrontScreen {
  const { view, window, language } = parts;
  let drawn: Start = { subjects: [], acquisitions: [] };
  let filter: Filter = 'unknown';
  let shown: PageName | null = null;

  const content = (): FrontContent => ({
    ...drawn,
    libraryName: parts.libraryName,
    start: parts.start,
    languages: language.offered,
    headphones: parts.sound.headphones,
  });
  async function load(): Promise<void> {
    if (shown === null) return;
    await view.webContents.loadURL(`${FRONT_ORIGIN}/${shown}`).catch(() => undefined);
  }
  // One after the other: a load that another interrupts would show neither.
  let loading = Promise.resolve();
  const reload = (): Promise<void> => (loading = loading.then(load));
  return {
    shown: () => shown,
    async show(page) {
      shown = page;
      window.arrange({ fullscreen: page === 'closed' });
      await reload();
      return `${FRONT_ORIGIN}/${page}`;
    },
    hide: () => {
      shown = null;
    },
    reload,
    content,
    async draw(start) {
      if (JSON.stringify(start) === JSON.stringify(drawn)) return;
      drawn = start;
      if (shown === 'start') await reload();
    },
    setFilter: (found) => {
      filter = found;
    },
    answer: ({ pathname }) => {
      if (pathname === '/style.css') return ownFile('text/css', FRONT_STYLE);
      const body = bodyOf(pathname, content(), filter, parts);
      if (body === null) return null;
      const current = language.current();
      const title = WORDS[current].start;
      return ownPage({ language: current, title, style: '/style.css', content: body });
    },
  };
}

function bodyOf(
  pathname: string,
  content: FrontContent,
  filter: Filter,
  { language, opening, choices, clock }: ScreenParts,
): string | null {
  switch (pathname) {
    case '/start':
      return startContent(content, language.current());
    case '/closed': {
      const now = openingAt(opening, clock.date());
      const opensAt = now.kind === 'closed' ? now.opensAt : null;
      return closedContent(content.libraryName, language.current(), opensAt);
    }
    case '/check':
      return checkContent(choices, filter);
    default:
      return null;
  }
}
