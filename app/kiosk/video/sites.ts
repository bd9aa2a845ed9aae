import { videoAddress } from '../../shared/video-address.ts';
import type { NavigationRules } from '../lockdown/navigation.ts';

/** A site whose videos the kiosk shows. Another site is another row here and a reader in `app/metadata`. */
export interface VideoSite {
  readonly name: 'youtube' | 'demo';
  /** Where a session begins. */
  readonly startPage: string;
  readonly navigation: NavigationRules;
  /** Schemes of its pages beyond the web's own: "demo:". */
  readonly schemes: readonly string[];
}

const SIGN_IN_PAGES = /^\/(?:signin|o\/oauth|logout|channel_switcher)/i;
const ACCOUNT_PAGES =
  /^\/(?:account|feed\/(?:history|my_videos|library|you)|paid_memberships|premium|purchases)/i;
const UPLOAD_PAGES = /^\/(?:upload|create_channel|my_videos|live_dashboard|livestreaming)/i;
const YOUTUBE_ORIGINS = [
  'https://www.youtube.com',
  'https://youtube.com',
  'https://m.youtube.com',
  'https://www.youtube-nocookie.com',
];

export const youtube: VideoSite = {
  name: 'youtube',
  startPage: 'https://www.youtube.com/',
  schemes: [],
  navigation: {
    allowed: [
      ...YOUTUBE_ORIGINS.map((origin) => ({ origin })),
      // Short addresses, as they are shared, redirect to the above.
      { origin: 'https://youtu.be' },
      { origin: 'https://consent.youtube.com' },
      { origin: 'https://consent.google.com' },
      { origin: 'https://consent.google.fr' },
      // The question "are you a robot?", which libraries behind one address meet more than others.
      { origin: 'https://www.google.com', path: /^\/sorry\// },
    ],
    refused: [
      ...YOUTUBE_ORIGINS.flatMap((origin) => [
        { origin, path: SIGN_IN_PAGES, refusal: 'sign-in' as const },
        { origin, path: UPLOAD_PAGES, refusal: 'upload' as const },
        { origin, path: ACCOUNT_PAGES, refusal: 'account' as const },
        // Links of a description lead out through this page.
        { origin, path: /^\/redirect/i, refusal: 'other-site' as const },
      ]),
      { origin: 'https://accounts.google.com', refusal: 'sign-in' },
      { origin: 'https://accounts.google.fr', refusal: 'sign-in' },
      { origin: 'https://accounts.youtube.com', refusal: 'sign-in' },
      { origin: 'https://myaccount.google.com', refusal: 'account' },
      { origin: 'https://studio.youtube.com', refusal: 'upload' },
    ],
  },
};

/** The made-up site of the demonstration: it lives in the program and asks nothing of the network. */
export const demo: VideoSite = {
  name: 'demo',
  startPage: 'demo://stand-in/stand-in/',
  schemes: ['demo:'],
  navigation: { allowed: [{ origin: 'demo://stand-in' }], refused: [] },
};

/** The id of the video of this site that an address names, null where it names none. */
export function videoIdOn(site: VideoSite, address: string): string | null {
  const named = videoAddress(address);
  return named?.site === site.name ? named.id : null;
}
