import fs from 'node:fs/promises';
import path from 'node:path';
import type { Session } from 'electron';
import { SCREENS_SCHEME } from './register.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

// Scripts and styles from our own folder alone, no address outside it, no frame in either direction.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/** What answers the addresses of one host of our scheme; null where it has nothing there. */
export type OwnPages = (url: URL) => Response | null;

/**
 * Serves our scheme: `en-regard://screens/…` from the folder of built screens, every other host from the pages that the
 * program writes itself, `pages` by the name of the host.
 */
export function serveScreens(
  session: Session,
  folder: string,
  pages: ReadonlyMap<string, OwnPages>,
): void {
  session.protocol.handle(SCREENS_SCHEME, (request) => {
    const url = new URL(request.url);
    if (url.host === 'screens') return serveFile(folder, url.pathname);
    return pages.get(url.host)?.(url) ?? missing();
  });
}

async function serveFile(folder: string, pathname: string): Promise<Response> {
  const file = fileIn(folder, pathname);
  const contentType = CONTENT_TYPES[path.extname(pathname)];
  if (file === null || contentType === undefined) return missing();
  try {
    const bytes = await fs.readFile(file);
    return new Response(bytes, { headers: { ...HEADERS, 'content-type': contentType } });
  } catch {
    return missing();
  }
}

/** The file that a path of an address names inside a folder, null where it would lead outside. */
export function fileIn(folder: string, pathname: string): string | null {
  const name = decode(pathname);
  if (name === null || name.includes('\0')) return null;
  const file = path.join(folder, name);
  return file.startsWith(path.join(folder, path.sep)) ? file : null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function missing(): Response {
  return new Response(null, { status: 404 });
}
