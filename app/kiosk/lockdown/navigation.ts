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

/** Not `URL.origin`: it is "null" for the schemes of our own pages. */
function contains(part: SitePart, url: URL): boolean {
  const sameOrigin = `${url.protocol}//${url.host}` === part.origin;
  return sameOrigin && (part.path === undefined || part.path.test(url.pathname));
}

/**
 * Holds a view's main frame to its rules. A redirection is judged hop by hop. Sub-frames are left to the request guard:
 * advertisements and players live in frames of other sites, and are not interfered with.
 */
export function applyNavigation(
  contents: WebContents,
  rules: NavigationRules,
  onRefusal: OnRefusal,
): void {
  const guard = (event: Electron.Event<{ url: string; isMainFrame: boolean }>): void => {
    if (!event.isMainFrame) return;
    const verdict = decideNavigation(event.url, rules);
    if (verdict === 'allow') return;
    event.preventDefault();
    onRefusal(verdict);
  };
  contents.on('will-frame-navigate', guard);
  contents.on('will-redirect', guard);
}
