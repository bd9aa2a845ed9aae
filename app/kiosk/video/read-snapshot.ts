import type { WebContents } from 'electron';
import { pageSnapshotSchema } from '../../contract/schemas.ts';
import type { PageSnapshot } from '../../shared/video.ts';
import { wait, type Clock } from '../clock.ts';
import type { VideoSite } from './sites.ts';

// A page whose main thread is busy this long is read at the next attempt.
const PATIENCE = 2_000;

/**
 * Reads the page of a view: a copy of what it holds, checked, with the address that the browser (not the page) gives.
 * Null where the page does not answer in 2 s or answers with something else.
 */
export async function readSnapshot(
  contents: WebContents,
  site: VideoSite,
  clock: Clock,
): Promise<PageSnapshot | null> {
  const address = contents.getURL();
  // The frame's own method: that of the contents waits until every advertisement has loaded.
  const answer = contents.mainFrame
    .executeJavaScript(`(${site.observe.toString()})(window)`)
    .catch(() => null);
  return checkSnapshot(await Promise.race([answer, wait(clock, PATIENCE)]), address);
}

/** An untrusted answer as a snapshot of the page at an address, or null. */
export function checkSnapshot(answer: unknown, address: string): PageSnapshot | null {
  const checked = pageSnapshotSchema.safeParse(answer);
  return checked.success ? { ...checked.data, url: address } : null;
}

/** The snapshot of a page that shows no video: where it stands, without what was searched for there. */
export function emptySnapshot(address: string): PageSnapshot {
  const url = URL.parse(address);
  return {
    url: url === null ? '' : `${url.protocol}//${url.host}${url.pathname}`,
    documentTitle: null,
    player: null,
    next: null,
    displayed: null,
  };
}
