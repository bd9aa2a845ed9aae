import { protocol } from 'electron';

/** Scheme of our own screens: unlike `file:` it has an origin, and reaches one folder. */
export const SCREENS_SCHEME = 'en-regard';
/** Origin of the pane, the only one that may call the service. */
export const PANE_ORIGIN = `${SCREENS_SCHEME}://screens`;
/** Origin of the sentences shown above the video. */
export const NOTICES_ORIGIN = `${SCREENS_SCHEME}://notices`;
/** Origin of the page that a seat begins with, and of the other pages that stand in the video's place. */
export const FRONT_ORIGIN = `${SCREENS_SCHEME}://front`;
/** Origin of the sheet that is printed. */
export const SLIP_ORIGIN = `${SCREENS_SCHEME}://slip`;
export const PANE_ADDRESS = `${PANE_ORIGIN}/index.html`;
/** Scheme of the demonstration's stand-in video site. */
export const DEMO_SCHEME = 'demo';

/** Gives both schemes what a page of the web has: an origin, a secure context, `fetch`. Call before Electron is ready. */
export function registerSchemes(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([
    { scheme: SCREENS_SCHEME, privileges },
    { scheme: DEMO_SCHEME, privileges },
  ]);
}
