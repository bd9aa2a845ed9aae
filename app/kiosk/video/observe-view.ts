import type { WebContents } from 'electron';
import type { Clock } from '../clock.ts';
import { createObserver, type Listeners, type Observer } from './observer.ts';
import { readSnapshot } from './read-snapshot.ts';
import type { VideoSite } from './sites.ts';

// Same-document navigation has been seen to come without its events: the address is looked at anyway.
const HEARTBEAT = 2_500;

/** Observes the page of a view at every sign that it may show another video. */
export function observeView(
  contents: WebContents,
  site: VideoSite,
  listeners: Listeners,
  clock: Clock,
): Observer {
  const observer = createObserver(
    site,
    {
      address: () => contents.getURL(),
      read: () => readSnapshot(contents, site, clock),
    },
    listeners,
    clock,
  );
  contents.on('did-navigate', () => observer.look());
  contents.on('did-navigate-in-page', (_event, _address, isMainFrame) => {
    if (isMainFrame) observer.look();
  });
  contents.on('page-title-updated', () => observer.look());
  contents.on('media-started-playing', () => observer.look());
  beat();

  function beat(): void {
    clock.after(HEARTBEAT, () => {
      if (contents.isDestroyed()) return;
      observer.look();
      beat();
    });
  }
  return observer;
}
