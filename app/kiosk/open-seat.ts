import { platform } from 'node:process';
import { app } from 'electron';
import { PAGE_CHANNEL, SEAT_CHANNEL, type SeatNews } from '../contract/bridge.ts';
import type { CallName } from '../contract/calls.ts';
import type { PageSnapshot } from '../shared/video.ts';
import type { Clock } from './clock.ts';
import { createFront, type Front } from './front/front.ts';
import type { OnRefusal } from './lockdown/verdict.ts';
import type { KioskOptions } from './options.ts';
import { keepPane } from './recovery/keep-pane.ts';
import type { Mishaps } from './recovery/mishaps.ts';
import type { OwnPages } from './schemes/screens.ts';
import type { SessionLanguage } from './session/session-language.ts';
import { createSlipPrinter, type SlipPrinter } from './slip/print-slip.ts';
import { mixersOf } from './sound/mixer.ts';
import { createVolumeCap, type VolumeCap } from './sound/volume-cap.ts';
import { createVideo, type Video } from './video/video.ts';
import type { Notices } from './window/notices.ts';
import type { KioskWindow } from './window/open-window.ts';
import type { Views } from './window/views.ts';

interface SeatParts {
  readonly options: KioskOptions;
  readonly views: Views;
  readonly window: KioskWindow;
  readonly language: SessionLanguage;
  readonly notices: Notices;
  /** Takes what answers the hosts of our scheme. */
  readonly pages: Map<string, OwnPages>;
  readonly send: (name: CallName, argument: unknown) => Promise<unknown>;
  readonly end: () => Promise<void>;
  readonly onRefusal: OnRefusal;
  readonly mishaps: Mishaps;
  readonly log: (line: string) => void;
  readonly clock: Clock;
}

/** What a patron has before them. */
export interface Seat {
  readonly video: Video;
  /** Our own pages in the video's place. */
  readonly front: Front;
  readonly slips: SlipPrinter;
  readonly volume: VolumeCap;
  /** Loads the pane anew. */
  readonly loadPane: () => Promise<void>;
}

/** Makes the parts of a seat and tells each what it has to know of the others. Nothing is shown yet. */
export function openSeat(parts: SeatParts): Seat {
  const { options, views, notices, language, pages } = parts;
  const pane = views.pane.webContents;
  const tell = (snapshot: PageSnapshot): void => pane.send(PAGE_CHANNEL, snapshot);
  const video = createVideo({ ...options, ...parts, tell, say: (name) => notices.show(name) });
  // Nothing reads a page that goes with the program.
  app.once('before-quit', () => video.close());

  const tellSeat = (): void => pane.send(SEAT_CHANNEL, newsOf(options, language));
  language.onChange(tellSeat);
  const onPaneLoaded = (): void => {
    tellSeat();
    // A pane that was loaded again has to be told of the page that is already there.
    video.tellAgain();
  };
  const front = createFront({
    ...options,
    ...parts,
    view: views.front,
    video,
    onShown: (url) => tell({ url, documentTitle: null, player: null, next: null, displayed: null }),
  });
  const slips = createSlipPrinter({ ...options, ...parts, contents: views.slip.webContents });
  pages.set('front', front.answer).set('slip', slips.answer);
  const mixers = mixersOf(platform, options.volumeScript);
  return {
    video,
    front,
    slips,
    volume: createVolumeCap({ ...parts, maxPercent: options.sound.maxPercent, mixers }),
    loadPane: keepPane(pane, onPaneLoaded, parts.clock, parts.mishaps),
  };
}

function newsOf({ start, printsSlips }: KioskOptions, language: SessionLanguage): SeatNews {
  return {
    languages: language.offered,
    language: language.current(),
    hasStart: start.page === 'library',
    printsSlips,
  };
}
