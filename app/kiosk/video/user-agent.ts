/**
 * Chromium's own user agent, without the names of Electron and of this program: the version it states stays true, and
 * a seat does not stand out among the site's visitors.
 */
export function plainUserAgent(userAgent: string): string {
  return userAgent.replace(/ (?!Mozilla|AppleWebKit|Chrome|Safari)[A-Za-z][\w-]*\/[\w.-]+/g, '');
}
