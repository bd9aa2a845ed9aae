import { WebContentsView, type WebPreferences } from 'electron';
import { lockContents } from '../lockdown/lock-down.ts';
import type { NavigationRules } from '../lockdown/navigation.ts';
import type { OnRefusal } from '../lockdown/verdict.ts';
import { NOTICES_ORIGIN, PANE_ORIGIN } from '../schemes/register.ts';

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

/** The pane: our own screen, with the bridge. */
export function createPaneView(preload: string, onRefusal: OnRefusal): WebContentsView {
  const pane = view({ partition: PANE_PARTITION, preload });
  lockContents(pane.webContents, only(PANE_ORIGIN), onRefusal);
  return pane;
}

/** The strip for one sentence of ours, without scripts. */
export function createNoticeView(onRefusal: OnRefusal): WebContentsView {
  const notice = view({ partition: PANE_PARTITION, javascript: false });
  lockContents(notice.webContents, only(NOTICES_ORIGIN), onRefusal);
  return notice;
}

function view(preferences: WebPreferences): WebContentsView {
  return new WebContentsView({ webPreferences: { ...preferences, ...CLOSED } });
}

function only(origin: string): NavigationRules {
  return { allowed: [{ origin }], refused: [] };
}
