import type { WebContents, WebContentsView } from 'electron';
import type { PageSnapshot } from '../../shared/video.ts';
import type { Clock } from '../clock.ts';
import type { OnRefusal } from '../lockdown/verdict.ts';
import { createBackOff } from '../recovery/back-off.ts';
import { recoverFromCrashes } from '../recovery/crashes.ts';
import type { Mishaps } from '../recovery/mishaps.ts';
import { retryWhenOffline } from '../recovery/offline.ts';
import { recoverFromWhitePages } from '../recovery/white-page.ts';
import type { Notice } from '../window/notice-page.ts';
import type { KioskWindow } from '../window/open-window.ts';
import { createVideoView } from '../window/views.ts';
import { observeView } from './observe-view.ts';
import type { Observer } from './observer.ts';
import type { VideoSite } from './sites.ts';

export interface VideoParts {
  readonly site: VideoSite;
  readonly window: KioskWindow;
  readonly clock: Clock;
  /** Told of every other video. */
  readonly tell: (snapshot: PageSnapshot) => void;
  readonly onRefusal: OnRefusal;
  /** Told by name what the patron should know of the page. */
  readonly say: (notice: Notice) => void;
  readonly mishaps: Mishaps;
  /** Whether the player's full screen leaves the pane where it is. */
  readonly paneInFullScreen: boolean;
}

/** The video side of the window: one view at a time, each with nothing of the one before. */
export interface Video {
  /** Opens a new view on an address. */
  open(address: string): Promise<void>;
  /** Opens a new view where the one before is. */
  reopen(): void;
  /** Closes the view and all that its page held in memory. */
  close(): void;
  /** Tells of the current page again, as if it were new. */
  tellAgain(): void;
  isPlaying(): boolean;
}

interface OpenView {
  readonly view: WebContentsView;
  readonly observer: Observer;
  playing: boolean;
}

const PAGE_GIVEN_UP_AFTER = 3;

/** Makes the video side. Nothing is open yet. */
export function createVideo(parts: VideoParts): Video {
  const backOff = createBackOff(parts.clock);
  const whiteBackOff = createBackOff(parts.clock);
  let current: OpenView | null = null;

  async function open(address: string): Promise<void> {
    close();
    const opened = openView(parts);
    current = opened;
    const contents = opened.view.webContents;
    const again = (inARow: number): void => {
      // A page that ends again and again is left for the start page.
      const isGivenUp = inARow >= PAGE_GIVEN_UP_AFTER;
      void open(isGivenUp ? parts.site.startPage : contents.getURL());
      parts.say('recovered');
    };
    recoverFromCrashes(contents, { ...parts, mishap: 'video-page-ended', backOff, again });
    recoverFromWhitePages(contents, { ...parts, backOff: whiteBackOff, again });
    await load(contents, address);
  }

  function close(): void {
    if (current === null) return;
    const { view, observer } = current;
    current = null;
    observer.forget();
    parts.window.removeVideo(view);
    view.webContents.close();
  }

  return {
    open,
    reopen() {
      if (current !== null) void open(current.view.webContents.getURL());
    },
    close,
    tellAgain() {
      current?.observer.forget();
      current?.observer.look();
    },
    isPlaying: () => current?.playing ?? false,
  };
}

function openView(parts: VideoParts): OpenView {
  const { site, window, clock, tell, onRefusal } = parts;
  const view = createVideoView(site.navigation, onRefusal);
  const contents = view.webContents;
  const opened = {
    view,
    observer: observeView(contents, site, { tell, onObstacle: parts.say }, clock),
    playing: false,
  };
  contents.on('media-started-playing', () => {
    opened.playing = true;
  });
  contents.on('media-paused', () => {
    opened.playing = false;
  });
  contents.on('enter-html-full-screen', () =>
    window.arrange({ fullscreen: !parts.paneInFullScreen }),
  );
  contents.on('leave-html-full-screen', () => window.arrange({ fullscreen: false }));
  retryWhenOffline(contents, parts);
  window.addVideo(view);
  return opened;
}

/** A page that cannot be had is no failure of the program: it is tried again. */
async function load(contents: WebContents, address: string): Promise<void> {
  await contents.loadURL(address).catch(() => undefined);
}
