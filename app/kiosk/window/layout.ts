import type { Rectangle } from 'electron';

/** A size in density-independent pixels: at 200 % a 4K screen measures 1920 by 1080. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface LayoutState {
  /** The patron asked the player to fill the screen, and the library lets it take the pane's place too. */
  readonly fullscreen: boolean;
  /** The patron has folded the pane to a strip. */
  readonly folded: boolean;
  /** Height of what is said above the video; 0 while nothing is. */
  readonly notice: number;
}

/** Where each view stands. Views never overlap: nothing may cover a player (YouTube's required minimum functionality). */
export interface Layout {
  readonly video: Rectangle;
  readonly pane: Rectangle;
  readonly notice: Rectangle;
}

// YouTube recommends a 16:9 player of at least 480 by 270; its page needs a little more beside and below.
const VIDEO_MIN: Size = { width: 480, height: 320 };
// One card in large type, and the width at which a line of text becomes long to read.
const PANE_MIN: Size = { width: 320, height: 240 };
const PANE_MAX_WIDTH = 600;
// Text grows with the screen (renderer/styles/base.css), and so does that width.
const PANE_LEAST_SHARE = 0.2;
const PANE_SHARE = 0.34;
const PANE_SHARE_STACKED = 0.45;
// The button that unfolds it: a target of 44 with room around it (WCAG 2.5.5).
const PANE_FOLDED = 64;
const NOTHING: Rectangle = { x: 0, y: 0, width: 0, height: 0 };

/**
 * Shares a window between the video, the pane and, while there is one, a notice. Side by side in landscape, one above
 * the other in portrait and wherever two columns would be narrower than both need. In full screen the pane gives its
 * place to the video, a notice does not: it may be the countdown. Whole pixels; the views tile the window exactly.
 */
export function layoutOf(window: Size, state: LayoutState): Layout {
  const { video, pane } = withoutNotice(window, state);
  const height = Math.min(state.notice, video.height);
  if (height === 0) return { video, pane, notice: NOTHING };
  return {
    notice: { ...video, height },
    video: { ...video, y: video.y + height, height: video.height - height },
    pane,
  };
}

function withoutNotice(window: Size, { fullscreen, folded }: LayoutState): Omit<Layout, 'notice'> {
  if (fullscreen) return { video: { x: 0, y: 0, ...window }, pane: NOTHING };
  return isSideBySide(window) ? sideBySide(window, folded) : stacked(window, folded);
}

function isSideBySide({ width, height }: Size): boolean {
  return width > height && width >= VIDEO_MIN.width + PANE_MIN.width;
}

function sideBySide({ width, height }: Size, folded: boolean): Omit<Layout, 'notice'> {
  const longest = Math.max(PANE_MAX_WIDTH, Math.round(width * PANE_LEAST_SHARE));
  const wished = clamp(Math.round(width * PANE_SHARE), PANE_MIN.width, longest);
  const paneWidth = folded ? PANE_FOLDED : Math.min(wished, width - VIDEO_MIN.width);
  const videoWidth = width - paneWidth;
  return {
    video: { x: 0, y: 0, width: videoWidth, height },
    pane: { x: videoWidth, y: 0, width: paneWidth, height },
  };
}

/** In a window too small for both, each has half. */
function stacked({ width, height }: Size, folded: boolean): Omit<Layout, 'notice'> {
  const room = Math.max(height - VIDEO_MIN.height, Math.floor(height / 2));
  const wished = Math.max(Math.round(height * PANE_SHARE_STACKED), PANE_MIN.height);
  const paneHeight = Math.min(folded ? PANE_FOLDED : wished, room);
  const videoHeight = height - paneHeight;
  return {
    video: { x: 0, y: 0, width, height: videoHeight },
    pane: { x: 0, y: videoHeight, width, height: paneHeight },
  };
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
