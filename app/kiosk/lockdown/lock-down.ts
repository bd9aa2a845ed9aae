import type { App, Session, WebContents } from 'electron';
import type { Proxy } from '../network/proxy.ts';
import { applyCertificates } from './certificates.ts';
import { applyCredentials } from './credentials.ts';
import { applyDevices } from './devices.ts';
import { applyDownloads } from './downloads.ts';
import { applyToEveryContents } from './every-contents.ts';
import { removeApplicationMenu } from './menus.ts';
import { applyNavigation, type NavigationRules } from './navigation.ts';
import { applyPageDialogs } from './page-dialogs.ts';
import { applyPermissions } from './permissions.ts';
import { applyPopups } from './popups.ts';
import { applyRequests } from './requests.ts';
import { applyShortcuts } from './shortcuts.ts';
import { applySpellCheck } from './spell-check.ts';
import { refuseDangerousSwitches } from './switches.ts';
import type { OnRefusal, Verdict } from './verdict.ts';
import { applyZoom } from './zoom.ts';

/** Locks what belongs to the program as a whole. Call it before Electron is ready. */
export function lockProgram(
  app: App,
  { kiosk, proxy }: { readonly kiosk: boolean; readonly proxy: Proxy },
  onRefusal: OnRefusal,
): void {
  // A demonstration may be looked into.
  if (kiosk) refuseDangerousSwitches(app.commandLine);
  app.enableSandbox();
  removeApplicationMenu();
  applyCertificates(app, onRefusal);
  applyCredentials(app, proxy, onRefusal);
  applyToEveryContents(app, onRefusal);
}

/** Locks a storage partition: what its pages may ask of the network, the machine and the patron. */
export function lockSession(
  session: Session,
  decideRequest: (address: string) => Verdict,
  onRefusal: OnRefusal,
): void {
  applyRequests(session, decideRequest, onRefusal);
  applyPermissions(session, onRefusal);
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
