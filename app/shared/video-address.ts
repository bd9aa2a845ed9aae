/** A site whose videos are understood: YouTube, any instance of PeerTube, the made-up site of the demonstration. */
export type VideoSiteName = 'youtube' | 'peertube' | 'demo';

/** A video named by an address. */
export interface VideoAddress {
  readonly site: VideoSiteName;
  /** 11 characters `[A-Za-z0-9_-]`; on PeerTube a UUID, or the same shortened to 22 characters. */
  readonly id: string;
}

interface AddressParts {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

// RFC 3986, appendix B: scheme, authority, path, query.
const ADDRESS = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;
const ID = /^[A-Za-z0-9_-]{11}$/;
const YOUTUBE_HOST =
  /^(?:(?:www|m|music|gaming|tv)\.)?youtube\.com$|^(?:www\.)?youtube-nocookie\.com$|^(?:www\.)?youtubekids\.com$/;
const SHORT_HOST = /^(?:www\.)?youtu\.be$/;
const ID_IN_PATH = /^\/(?:shorts|live|embed|v|e|watch)\/([^/]+)\/?$/;
// PeerTube, client/src/app/app-routing and server/core/models/video: /w/<id>, /videos/watch/<id>, /videos/embed/<id>; the
// id is a UUID, or short-uuid's form of it (base 58, 22 characters). /w/p/ is a playlist.
const PEERTUBE_PATH = /^\/(?:w|videos\/(?:watch|embed))\/([^/]+)\/?$/;
const PEERTUBE_ID =
  /^(?:[1-9A-HJ-NP-Za-km-z]{22}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;
// Two embed paths that look like an id and name a playlist and a channel's live stream instead.
const NO_ID = new Set(['videoseries', 'live_stream']);

/**
 * The video that an address names, or null: a channel, a playlist, a search, a clip, a consent page and every other
 * site name none. Only the address counts, never what a page says of itself. An address of the demonstration has the
 * path `/stand-in/watch` on any host that is not YouTube's. A pasted address may lack its scheme.
 */
export function videoAddress(url: string): VideoAddress | null {
  const parts = partsOf(url.trim());
  if (parts === null) return null;
  const site = siteOf(parts);
  const id = idOf(parts, site);
  const isId = site === 'peertube' ? PEERTUBE_ID : ID;
  return id !== null && isId.test(id) && !NO_ID.has(id) ? { site, id } : null;
}

function partsOf(url: string): AddressParts | null {
  const match = ADDRESS.exec(url) ?? ADDRESS.exec(`https://${url}`);
  if (match === null) return null;
  const [, scheme = '', authority = '', path = '', query = ''] = match;
  const host = authority.replace(/^.*@/s, '').replace(/:\d*$/, '').toLowerCase();
  return { scheme: scheme.toLowerCase(), host, path, query };
}

function siteOf({ host, path }: AddressParts): VideoSiteName {
  if (YOUTUBE_HOST.test(host) || SHORT_HOST.test(host)) return 'youtube';
  return PEERTUBE_PATH.test(path) ? 'peertube' : 'demo';
}

function idOf(parts: AddressParts, site: VideoSiteName): string | null {
  if (site === 'demo') return standInId(parts);
  if (!isWeb(parts)) return null;
  if (site === 'peertube') return PEERTUBE_PATH.exec(parts.path)?.[1] ?? null;
  if (SHORT_HOST.test(parts.host)) return /^\/([^/]+)\/?$/.exec(parts.path)?.[1] ?? null;
  if (/^\/watch\/?$/.test(parts.path)) return parameter(parts.query, 'v');
  return ID_IN_PATH.exec(parts.path)?.[1] ?? null;
}

function standInId(parts: AddressParts): string | null {
  const isStandIn = parts.path === '/stand-in/watch' && (isWeb(parts) || parts.scheme === 'demo');
  return isStandIn ? parameter(parts.query, 'v') : null;
}

function isWeb({ scheme }: AddressParts): boolean {
  return scheme === 'https' || scheme === 'http';
}

function parameter(query: string, name: string): string | null {
  const pair = query.split('&').find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) ?? null;
}
