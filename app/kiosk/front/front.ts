import { z } from 'zod';
import type { CallName } from '../../contract/calls.ts';
import { startSchema } from '../../contract/schemas.ts';
import { wait } from '../clock.ts';
import { openingAt } from '../opening/opening.ts';
import type { OwnPages } from '../schemes/screens.ts';
import type { Video } from '../video/video.ts';
import type { VideoSite } from '../video/sites.ts';
import { CHECK_ADDRESS, lookUpFilter } from './check-page.ts';
import { suggestionsOf, type FrontContent } from './front-page.ts';
import { createFrontScreen, type ScreenParts } from './front-screen.ts';
import { frontWish, type FrontWish } from './front-wish.ts';

export interface FrontParts extends ScreenParts {
  readonly site: VideoSite;
  readonly video: Pick<Video, 'open' | 'close'>;
  /** Calls the service; answers its `Reply`. */
  readonly send: (name: CallName, argument: unknown) => Promise<unknown>;
  /** Told that the front shows, and so no video. */
  readonly onShown: (address: string) => void;
  readonly end: () => Promise<void>;
}

/** Our own pages in the video's place: nothing of them is ever over a video. */
export interface Front {
  /** Answers `en-regard://front/…`. */
  readonly answer: OwnPages;
  /** Shows what the hour and the library's choice ask for: the closed screen, the start page, or the site itself. */
  begin(): Promise<void>;
  /** Shows the technician what is set of Restricted Mode. */
  check(): Promise<void>;
  /** Loads what it shows again: its process ended. */
  reload(): void;
}

// A service that starts takes longer; what it then gives is drawn when it comes.
const PATIENCE = 2_000;

const replySchema = z.object({ ok: z.literal(true), value: startSchema });

export function createFront(parts: FrontParts): Front {
  const { video, language, site } = parts;
  const screen = createFrontScreen(parts);
  const isClosed = (): boolean => openingAt(parts.opening, parts.clock.date()).kind === 'closed';

  async function show(page: 'start' | 'closed' | 'check'): Promise<void> {
    video.close();
    parts.onShown(await screen.show(page));
  }
  async function open(address: string): Promise<void> {
    screen.hide();
    await video.open(address);
  }
  /** Asks the catalogue again: it may be another one since the last session. Without one, what was drawn stays. */
  async function draw(): Promise<void> {
    const reply = replySchema.safeParse(await parts.send('library.start', {}));
    if (reply.success) await screen.draw(reply.data.value);
  }
  async function begin(): Promise<void> {
    if (isClosed()) return show('closed');
    if (parts.start.page === 'site') return open(site.startPage);
    video.close();
    // Drawn again under a patron's finger, the page would lose the touch, and the words that were typed on it.
    await Promise.race([draw(), wait(parts.clock, PATIENCE)]);
    await show('start');
  }
  async function grant(wish: FrontWish): Promise<void> {
    if (wish.kind === 'speak') return language.choose(wish.language);
    // A closed seat opens nothing; the check is the technician's.
    const isOfCheck = wish.kind === 'check' || wish.kind === 'leave';
    if (screen.shown() !== (isOfCheck ? 'check' : 'start')) return;
    if (wish.kind === 'leave') return parts.end();
    const address = addressOf(wish, screen.content(), site);
    if (address !== null) await open(address);
  }

  parts.view.webContents.on('will-frame-navigate', (event) => {
    event.preventDefault();
    const wish = frontWish(event.url);
    if (wish !== null) void grant(wish);
  });
  const reload = (): void => void screen.reload();
  language.onChange(reload);
  return {
    answer: screen.answer,
    begin,
    reload,
    async check() {
      screen.setFilter(await lookUpFilter());
      await show('check');
    },
  };
}

/** Where a wish leads; null: nowhere any more, as the list has changed. */
function addressOf(
  wish: Exclude<FrontWish, { kind: 'speak' | 'leave' }>,
  content: FrontContent,
  site: VideoSite,
): string | null {
  switch (wish.kind) {
    case 'video':
      return content.start.videos[wish.index]?.address ?? null;
    case 'suggestion': {
      const words = suggestionsOf(content)[wish.index];
      return words === undefined ? null : site.search(words);
    }
    case 'search':
      return site.search(wish.words);
    case 'site':
      return site.startPage;
    case 'check':
      return CHECK_ADDRESS;
  }
}
