import type { WebContents } from 'electron';
import type { OnRefusal, Refusal, Verdict } from './verdict.ts';

/** A part of a site: an origin ("https://www.youtube.com") and, where only some of it is meant, the path. */
export interface SitePart {
  readonly origin: string;
  readonly path?: RegExp;
}

/** Where the main frame of a view may go. */
export interface NavigationRules {
  readonly allowed: readonly SitePart[];
  /** Looked at first: parts of the allowed sites that are closed, and other sites whose refusal has its own reason. */
  readonly refused: readonly (SitePart & { readonly refusal: Refusal })[];
}

/** Whether the main frame may go to an address. Whatever the rules do not name is another site. */
export function decideNavigation(address: string, rules: NavigationRules): Verdict {
  const url = URL.parse(address);
  if (url === null) return 'not-web';
  const refused = rules.refused.find((part) => contains(part, url));
  if (refused !== undefined) return refused.refusal;
  return rules.allowed.some((part) => contains(part, url)) ? 'allow' : 'other-site';
}

// What a frame may hold beside the web: what its page wrote itself, and our own schemes where they are served.
const FRAME_SCHEMES = new Set(['https:', 'http:', 'about:', 'data:', 'blob:']);

/**
 * Whether a frame inside the page may go to an address. Sites of all kinds live in frames (advertisements, consent), and
 * are not interfered with; a scheme that is not the web's would start another program ("mailto:", "steam:").
 */
export function decideFrame(address: string, rules: NavigationRules): Verdict {
  const url = URL.parse(address);
  if (url === null) return 'not-web';
  const own = rules.allowed.some((part) => contains(part, url));
  return own || FRAME_SCHEMES.has(url.protocol) ? 'allow' : 'not-web';
}

/** Whether an address is in one of these parts of sites. */
export function isIn(parts: readonly SitePart[], address: string): boolean {
  const url = URL.parse(address);
  return url !== null && parts.some((part) => contains(part, url));
}

/** Not `URL.origin`: it is "null" for the schemes of our own pages. */
function contains(part: SitePart, url: URL): boolean {
  const sameOrigin = `${url.protocol}//${url.host}` === part.origin;
  return sameOrigin && (part.path === undefined || part.path.test(plainPath(url)));
}

/** "//%73ignin" is served as "/signin": a path is judged as the server reads it. */
function plainPath({ pathname }: URL): string {
  return decoded(pathname).replace(/\/{2,}/g, '/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Holds a view to its rules: its main frame, hop by hop where it is redirected, its frames, and the addresses that its
 * scripts write without loading anything, from which the patron is taken back. Electron asks nobody about going back and
 * forward, where such an address is then loaded: what stands there all the same is left for the site itself.
 */
export function applyNavigation(
  contents: WebContents,
  rules: NavigationRules,
  onRefusal: OnRefusal,
): void {
  const guard = (event: Electron.Event<{ url: string; isMainFrame: boolean }>): void => {
    const verdict = (event.isMainFrame ? decideNavigation : decideFrame)(event.url, rules);
    if (verdict === 'allow') return;
    event.preventDefault();
    onRefusal(verdict);
  };
  contents.on('will-frame-navigate', guard);
  contents.on('will-redirect', guard);
  contents.on('did-navigate-in-page', (_event, address, isMainFrame) => {
    const verdict = isMainFrame ? decideNavigation(address, rules) : 'allow';
    if (verdict === 'allow') return;
    onRefusal(verdict);
    contents.navigationHistory.goBack();
  });
  contents.on('did-navigate', (_event, address) => {
    // The program clears its own views with an empty page.
    const verdict = address === 'about:blank' ? 'allow' : decideNavigation(address, rules);
    if (verdict === 'allow') return;
    onRefusal(verdict);
    void contents.loadURL(`${rules.allowed[0]?.origin}/`).catch(() => undefined);
  });
}
