import { observePage } from '../../../app/shared/observe-page.ts';
import type { PageSnapshot } from '../../../app/shared/video.ts';

// YouTube changes video without loading a page; where its event is missed, the next look is never far.
const HEARTBEAT_MS = 2_000;

/**
 * Looks at the page in a frame of the same origin when it has loaded, when it says that it has gone to another video,
 * and every two seconds. Returns the way to stop.
 */
export function observeFrame(
  frame: HTMLIFrameElement,
  onPage: (snapshot: PageSnapshot) => void,
): () => void {
  const look = (): void => {
    const page = frame.contentWindow;
    if (page === null || page.location.href === 'about:blank') return;
    onPage(observePage(page));
  };
  const onLoad = (): void => {
    frame.contentDocument?.addEventListener('yt-navigate-finish', look);
    look();
  };
  frame.addEventListener('load', onLoad);
  const heartbeat = window.setInterval(look, HEARTBEAT_MS);
  return () => {
    frame.removeEventListener('load', onLoad);
    frame.contentDocument?.removeEventListener('yt-navigate-finish', look);
    window.clearInterval(heartbeat);
  };
}
