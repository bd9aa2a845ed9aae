import type { Rectangle } from 'electron';

/** A size in density-independent pixels: at 200 % a 4K screen measures 1920 by 1080. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface LayoutState {
  /** The patron asked the player to fill the screen. */
  readonly fullscreen: boolean;
  /** A sentence is shown above the video. */
  readonly notice: boolean;
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
const PANE_SHARE = 0.34;
const PANE_SHARE_STACKED = 0.45;
const NOTICE_HEIGHT = 72;
const NOTHING: Rectangle = { x: 0, y: 0, width: 0, height: 0 };

/**
 * Shares a window between the video, the pane and, while there is one, a notice. Side by side in landscape, one above
 * the other in portrait and wherever two columns would be narrower than both need. In full screen the video has all.
 * Whole pixels; video, pane and notice tile the window exactly.
 */
export function layoutOf(window: Size, state: LayoutState): Layout {
  if (state.fullscreen) return { video: { x: 0, y: 0, ...window }, pane: NOTHING, notice: NOTHING };
  const { video, pane } = isSideBySide(window) ? sideBySide(window) : stacked(window);
  if (!state.notice) return { video, pane, notice: NOTHING };
  const height = Math.min(NOTICE_HEIGHT, video.height);
  return {
    notice: { ...video, height },
    video: { ...video, y: video.y + height, height: video.height - height },
    pane,
  };
}

function isSideBySide({ width, height }: Size): boolean {
  return width > height && width >= VIDEO_MIN.width + PANE_MIN.width;
}

function sideBySide({ width, height }: Size): Omit<Layout, 'notice'> {
  const wished = clamp(Math.round(width * PANE_SHARE), PANE_MIN.width, PANE_MAX_WIDTH);
  const paneWidth = Math.min(wished, width - VIDEO_MIN.width);
  const videoWidth = width - paneWidth;
  return {
    video: { x: 0, y: 0, width: videoWidth, height },
    pane: { x: videoWidth, y: 0, width: paneWidth, height },
  };
}

/** In a window too small for both, each has half. */
function stacked({ width, height }: Size): Omit<Layout, 'notice'> {
  const room = Math.max(height - VIDEO_MIN.height, Math.floor(height / 2));
  const paneHeight = Math.min(
    Math.max(Math.round(height * PANE_SHARE_STACKED), PANE_MIN.height),
    room,
  );
  const videoHeight = height - paneHeight;
  return {
    video: { x: 0, y: 0, width, height: videoHeight },
    pane: { x: 0, y: videoHeight, width, height: paneHeight },
  };
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
