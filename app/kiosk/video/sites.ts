import { observePage } from '../../shared/observe-page.ts';
import { observePeerTube } from '../../shared/observe-peertube.ts';
import { videoAddress, type VideoSiteName } from '../../shared/video-address.ts';
import type { NavigationRules } from '../lockdown/navigation.ts';

/** How the kiosk knows a site of videos. Another site is another value of this type, and its addresses in `app/shared`. */
export interface VideoSite {
  readonly name: VideoSiteName;
  /** Where a session begins. */
  readonly startPage: string;
  /** The address of its page of what a search finds. */
  readonly search: (words: string) => string;
  readonly navigation: NavigationRules;
  /** Schemes of its pages beyond the web's own: "demo:". */
  readonly schemes: readonly string[];
  /** Reads a page of the site from within it; its source is sent there. It answers a `PageSnapshot`, or a promise of one. */
  readonly observe: (window: never) => unknown;
}

const SIGN_IN_PAGES = /^\/(?:signin|o\/oauth|logout|channel_switcher)/i;
const ACCOUNT_PAGES =
  /^\/(?:account|feed\/(?:history|my_videos|library|you)|paid_memberships|premium|purchases)/i;
// Ties this seat to a television of the house; whole words, since channels have names that begin so ("/tv5monde").
const OTHER_SCREENS = /^\/(?:tv|pair|activate)(?:\/|$)/i;
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
  search: (words) => `https://www.youtube.com/results?search_query=${encodeURIComponent(words)}`,
  observe: observePage,
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
        { origin, path: OTHER_SCREENS, refusal: 'account' as const },
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
  // It has one page of videos, and finds nothing else.
  search: () => 'demo://stand-in/stand-in/',
  observe: observePage,
  schemes: ['demo:'],
  navigation: { allowed: [{ origin: 'demo://stand-in' }], refused: [] },
};

// PeerTube, client/src/app/app-routing: what asks for an account or changes the instance.
const PEERTUBE_ACCOUNT = /^\/(?:my-account|my-library|admin|notifications|about\/contact)/;
const PEERTUBE_SIGN_IN = /^\/(?:login|signup|reset-password|verify-account|external-auth)/;
const PEERTUBE_UPLOAD = /^\/(?:videos\/(?:upload|publish)|videos\/update|videos\/manage)/;

/** An instance of PeerTube by its origin, "https://video.example.org". */
export function peerTube(origin: string): VideoSite {
  return {
    name: 'peertube',
    startPage: `${origin}/`,
    // PeerTube, client/src/app/+search: the route of the search page.
    search: (words) => `${origin}/search?search=${encodeURIComponent(words)}`,
    observe: observePeerTube,
    schemes: [],
    navigation: {
      allowed: [{ origin }],
      refused: [
        { origin, path: PEERTUBE_SIGN_IN, refusal: 'sign-in' },
        { origin, path: PEERTUBE_ACCOUNT, refusal: 'account' },
        { origin, path: PEERTUBE_UPLOAD, refusal: 'upload' },
      ],
    },
  };
}

/** The id of the video of this site that an address names, null where it names none. */
export function videoIdOn(site: VideoSite, address: string): string | null {
  const named = videoAddress(address);
  return named?.site === site.name ? named.id : null;
}
