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
  /** Registers the one listener for what the seat offers and the language of the session: at once, then at every change. */
  onSeat(listener: (seat: SeatNews) => void): void;
  /** Chooses the language of the session, for every page of the seat. */
  speak(language: string): Promise<void>;
  /** Closes the video and shows the page that a session begins with. */
  openStart(): Promise<void>;
  /** Prints those records on a sheet. */
  printSlip(recordIds: readonly string[]): Promise<void>;
}

/** What the main process tells the pane of the seat. */
export interface SeatNews {
  /** Codes of the languages offered, the usual one first. */
  readonly languages: readonly string[];
  /** That of the session. */
  readonly language: string;
  /** Whether the seat has a start page of its own to go back to. */
  readonly hasStart: boolean;
  readonly printsSlips: boolean;
}

/** From the pane to the service, by way of the main process. */
export const CALL_CHANNEL = 'en-regard:call';
/** From the pane to the main process itself. */
export const END_CHANNEL = 'en-regard:end-session';
/** From the pane to the main process itself. */
export const FOLD_CHANNEL = 'en-regard:fold-pane';
/** From the main process to the pane. */
export const PAGE_CHANNEL = 'en-regard:page';
/** From the main process to the pane. */
export const SEAT_CHANNEL = 'en-regard:seat';
/** From the pane to the main process itself. */
export const SPEAK_CHANNEL = 'en-regard:speak';
/** From the pane to the main process itself. */
export const START_CHANNEL = 'en-regard:start';
/** From the pane to the main process itself. */
export const SLIP_CHANNEL = 'en-regard:print-slip';
