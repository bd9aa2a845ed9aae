import type { CookiesSetDetails, Session } from 'electron';
import type { Config } from '../../config/config.ts';

/** What the library chose for all its seats on the video site. */
export type LibraryChoices = Config['video'];

const YOUTUBE = 'https://www.youtube.com';
// Hosts that heed the header (Google Workspace, "Manage your organization's YouTube settings", answer/6214622).
const RESTRICTED_HOSTS = [
  'www.youtube.com',
  'm.youtube.com',
  'youtubei.googleapis.com',
  'youtube.googleapis.com',
  'www.youtube-nocookie.com',
];
const HEADER_VALUE = { moderate: 'Moderate', strict: 'Strict' } as const;

/**
 * The cookies that say a library's choices to YouTube: SOCS "CAE=" refuses every cookie that is not needed (as NewPipe
 * and others write it; accepting is never preset), PREF "f2=8000000" turns Restricted Mode on, for whoever does not heed
 * the header.
 */
export function libraryCookies(choices: LibraryChoices): readonly CookiesSetDetails[] {
  const place = { url: YOUTUBE, domain: '.youtube.com', path: '/', secure: true };
  return [
    ...(choices.refusesCookies ? [{ ...place, name: 'SOCS', value: 'CAE=' }] : []),
    ...(choices.restrictedMode === 'off' ? [] : [{ ...place, name: 'PREF', value: 'f2=8000000' }]),
  ];
}

/** Writes the library's choices into an empty partition: once it is open, and each time it was emptied. */
export async function setLibraryCookies(session: Session, choices: LibraryChoices): Promise<void> {
  for (const cookie of libraryCookies(choices)) await session.cookies.set(cookie);
}

/** Adds "YouTube-Restrict" to what a partition asks of YouTube. The library's name server is a third way: see the guide. */
export function applyRestrictedMode(session: Session, { restrictedMode }: LibraryChoices): void {
  if (restrictedMode === 'off') return;
  const urls = RESTRICTED_HOSTS.map((host) => `https://${host}/*`);
  const header = { 'YouTube-Restrict': HEADER_VALUE[restrictedMode] };
  session.webRequest.onBeforeSendHeaders({ urls }, ({ requestHeaders }, answer) => {
    answer({ requestHeaders: { ...requestHeaders, ...header } });
  });
}
