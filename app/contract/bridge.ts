import type { PageSnapshot } from '../shared/video.ts';
import type { CallName } from './calls.ts';

/** What the preload gives the pane as `window.enRegard`. Present: the pane runs in the kiosk. */
export interface KioskBridge {
  /** Carries a call of the contract to the service and brings back its `Reply`. */
  call(name: CallName, argument: unknown): Promise<unknown>;
  /**
   * Registers the one listener for the page shown beside the pane. It is called at once with the page that is already
   * there, and again for every other video; a page that shows no video names only its address.
   */
  onPage(listener: (snapshot: PageSnapshot) => void): void;
  /** Ends the patron's session: all that they left is emptied and the seat stands on its start page again. */
  endSession(): Promise<void>;
  /** Folds the pane to a strip beside the video, or unfolds it. The end of the session unfolds it. */
  foldPane(folded: boolean): Promise<void>;
}

/** From the pane to the service, by way of the main process. */
export const CALL_CHANNEL = 'en-regard:call';
/** From the pane to the main process itself. */
export const END_CHANNEL = 'en-regard:end-session';
/** From the pane to the main process itself. */
export const FOLD_CHANNEL = 'en-regard:fold-pane';
/** From the main process to the pane. */
export const PAGE_CHANNEL = 'en-regard:page';
