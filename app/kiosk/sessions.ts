import { session, type Session } from 'electron';
import { lockSession } from './lockdown/lock-down.ts';
import { decidePaneRequest, decideRequest } from './lockdown/requests.ts';
import type { OnRefusal, Verdict } from './lockdown/verdict.ts';
import { applyProxy } from './network/proxy.ts';
import type { KioskOptions } from './options.ts';
import { serveDemo } from './schemes/demo.ts';
import { serveScreens, type OwnPages } from './schemes/screens.ts';
import { applyRestrictedMode, setLibraryCookies } from './video/library-choices.ts';
import { plainUserAgent } from './video/user-agent.ts';
import { PANE_PARTITION, VIDEO_PARTITION } from './window/views.ts';

// The pane is in French and so is the site beside it, whatever the machine's own language.
const LANGUAGES = 'fr-FR,fr';

/** The partitions of both sides. */
export interface SeatSessions {
  readonly all: readonly Session[];
  /** Writes what the library chose into the video's partition: it was emptied. */
  readonly prepare: () => Promise<void>;
}

/**
 * Opens the two partitions, each in memory, locked, and serving our own schemes where they belong. The video's goes by
 * the library's proxy and carries its choices; the pane asks nothing of the network.
 */
export async function openSessions(
  { site, screens, proxy, choices }: Pick<KioskOptions, 'site' | 'screens' | 'proxy' | 'choices'>,
  pages: ReadonlyMap<string, OwnPages>,
  onRefusal: OnRefusal,
): Promise<SeatSessions> {
  const video = session.fromPartition(VIDEO_PARTITION);
  const ofSite = (address: string): Verdict => decideRequest(address, site.schemes);
  const fullScreen = site.navigation.allowed;
  lockSession(video, { decideRequest: ofSite, fullScreen }, onRefusal);
  video.setUserAgent(plainUserAgent(video.getUserAgent()), LANGUAGES);
  if (site.name === 'demo') serveDemo(video);
  await applyProxy(video, proxy);
  applyRestrictedMode(video, choices);
  const prepare = () => setLibraryCookies(video, choices);
  await prepare();

  const pane = session.fromPartition(PANE_PARTITION);
  lockSession(pane, { decideRequest: decidePaneRequest, fullScreen: [] }, onRefusal);
  serveScreens(pane, screens, pages);
  return { all: [video, pane], prepare };
}
