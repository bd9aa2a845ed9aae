import { WebContentsView, type WebPreferences } from 'electron';
import { lockContents } from '../lockdown/lock-down.ts';
import type { NavigationRules } from '../lockdown/navigation.ts';
import type { OnRefusal } from '../lockdown/verdict.ts';
import { WITHDRAWN } from '../lockdown/withdrawn.ts';
import { FRONT_ORIGIN, NOTICES_ORIGIN, PANE_ORIGIN, SLIP_ORIGIN } from '../schemes/register.ts';

/** In memory: a partition whose name does not begin with "persist:" leaves nothing on the disk. */
export const VIDEO_PARTITION = 'video';
export const PANE_PARTITION = 'pane';

/** What no view of the program may have, whatever else it is given. */
const CLOSED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  navigateOnDragDrop: false,
  devTools: false,
  spellcheck: false,
  disableDialogs: true,
  plugins: false,
  experimentalFeatures: false,
  disableBlinkFeatures: WITHDRAWN.join(','),
} as const satisfies WebPreferences;

/** The view of the video site: a foreign page, so nothing of ours is in it, not even a preload. */
export function createVideoView(rules: NavigationRules, onRefusal: OnRefusal): WebContentsView {
  const video = view({
    partition: VIDEO_PARTITION,
    // Leaving the player's full screen must not take the window out of the kiosk's.
    disableHtmlFullscreenWindowResize: true,
    // Nothing plays before the patron has asked for something.
    autoplayPolicy: 'document-user-activation-required',
  });
  lockContents(video.webContents, rules, onRefusal);
  return video;
}

/** Our own views. All but the pane are without scripts: a patron's wish is a link that the program takes. */
export interface Views {
  /** Our own screen, with the bridge. */
  readonly pane: WebContentsView;
  /** The strip for one sentence of ours. */
  readonly notice: WebContentsView;
  /** Our own page in the video's place, seen while there is no video. */
  readonly front: WebContentsView;
  /** The sheet that is printed: in no window. */
  readonly slip: WebContentsView;
}

/** Makes our own views, each held to its own pages. */
export function createViews(preload: string, onRefusal: OnRefusal): Views {
  const own = (origin: string, preferences: WebPreferences): WebContentsView => {
    const made = view({ partition: PANE_PARTITION, ...preferences });
    lockContents(made.webContents, { allowed: [{ origin }], refused: [] }, onRefusal);
    return made;
  };
  return {
    pane: own(PANE_ORIGIN, { preload }),
    notice: own(NOTICES_ORIGIN, { javascript: false }),
    front: own(FRONT_ORIGIN, { javascript: false }),
    slip: own(SLIP_ORIGIN, { javascript: false }),
  };
}

function view(preferences: WebPreferences): WebContentsView {
  return new WebContentsView({ webPreferences: { ...preferences, ...CLOSED } });
}
