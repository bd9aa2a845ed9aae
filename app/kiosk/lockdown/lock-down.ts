import type { App, Session, WebContents } from 'electron';
import type { Proxy } from '../network/proxy.ts';
import { applyCertificates } from './certificates.ts';
import { applyCredentials } from './credentials.ts';
import { applyDevices } from './devices.ts';
import { applyDownloads } from './downloads.ts';
import { applyToEveryContents } from './every-contents.ts';
import { removeApplicationMenu } from './menus.ts';
import { applyNavigation, type NavigationRules, type SitePart } from './navigation.ts';
import { applyPageDialogs } from './page-dialogs.ts';
import { applyPermissions } from './permissions.ts';
import { applyPopups } from './popups.ts';
import { applyRequests } from './requests.ts';
import { applyShortcuts } from './shortcuts.ts';
import { applySpellCheck } from './spell-check.ts';
import { applyFeatures, refuseUnknownSwitches } from './switches.ts';
import type { OnRefusal, Verdict } from './verdict.ts';
import { applyZoom } from './zoom.ts';

/** What decides how far the program as a whole is locked. */
interface ProgramToLock {
  readonly kiosk: boolean;
  readonly proxy: Proxy;
  /** What stands on its command line after its name. */
  readonly words: readonly string[];
}

/** Locks what belongs to the program as a whole. Call it before Electron is ready. */
export function lockProgram(
  app: App,
  { kiosk, proxy, words }: ProgramToLock,
  onRefusal: OnRefusal,
): void {
  // A demonstration may be looked into.
  if (kiosk) refuseUnknownSwitches(words);
  applyFeatures(app.commandLine);
  app.enableSandbox();
  removeApplicationMenu();
  applyCertificates(app, onRefusal);
  applyCredentials(app, proxy, onRefusal);
  applyToEveryContents(app, onRefusal);
}

/** What differs from partition to partition. */
interface SessionRules {
  readonly decideRequest: (address: string) => Verdict;
  /** Whose pages may fill their view. */
  readonly fullScreen: readonly SitePart[];
}

/** Locks a storage partition: what its pages may ask of the network, the machine and the patron. */
export function lockSession(session: Session, rules: SessionRules, onRefusal: OnRefusal): void {
  applyRequests(session, rules.decideRequest, onRefusal);
  applyPermissions(session, rules.fullScreen, onRefusal);
  applyDevices(session, onRefusal);
  applyDownloads(session, onRefusal);
  applySpellCheck(session);
}

/** Locks one view: where it may go, which keys reach it, and what of the system it may open. */
export function lockContents(
  contents: WebContents,
  rules: NavigationRules,
  onRefusal: OnRefusal,
): void {
  applyNavigation(contents, rules, onRefusal);
  applyPopups(contents, rules, onRefusal);
  applyShortcuts(contents, onRefusal);
  applyPageDialogs(contents, onRefusal);
  applyZoom(contents);
}
