import { session, type Session } from 'electron';
import { lockSession } from './lockdown/lock-down.ts';
import { decidePaneRequest, decideRequest } from './lockdown/requests.ts';
import type { OnRefusal } from './lockdown/verdict.ts';
import type { KioskOptions } from './options.ts';
import { serveDemo } from './schemes/demo.ts';
import { serveScreens } from './schemes/screens.ts';
import { plainUserAgent } from './video/user-agent.ts';
import { PANE_PARTITION, VIDEO_PARTITION } from './window/views.ts';

// The pane is in French and so is the site beside it, whatever the machine's own language.
const LANGUAGES = 'fr-FR,fr';

/** Opens the two partitions, each in memory, locked, and serving our own schemes where they belong. */
export function openSessions(
  { site, screens }: Pick<KioskOptions, 'site' | 'screens'>,
  onRefusal: OnRefusal,
): readonly Session[] {
  const video = session.fromPartition(VIDEO_PARTITION);
  lockSession(video, (address) => decideRequest(address, site.schemes), onRefusal);
  video.setUserAgent(plainUserAgent(video.getUserAgent()), LANGUAGES);
  if (site.name === 'demo') serveDemo(video);

  const pane = session.fromPartition(PANE_PARTITION);
  lockSession(pane, decidePaneRequest, onRefusal);
  serveScreens(pane, screens);
  return [video, pane];
}
