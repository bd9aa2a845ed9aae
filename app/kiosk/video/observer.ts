import type { PageSnapshot } from '../../shared/video.ts';
import { wait, type Clock } from '../clock.ts';
import { factsOf } from './facts.ts';
import { obstacleAt, obstacleOn, type Obstacle } from './page-state.ts';
import { emptySnapshot } from './read-snapshot.ts';
import { videoIdOn, type VideoSite } from './sites.ts';

/** The page as the observer sees it. */
export interface ObservedPage {
  address(): string;
  read(): Promise<PageSnapshot | null>;
}

/** Who is told. */
export interface Listeners {
  readonly tell: (snapshot: PageSnapshot) => void;
  /** Told once a video of what stands in its way. */
  readonly onObstacle: (obstacle: Obstacle) => void;
}

export interface Observer {
  /** Looks whether the address names another video. Cheap: call it at every sign of a change. */
  look(): void;
  /** Forgets the page and stops reading it; the next look tells of it as if it were new. */
  forget(): void;
}

// The page fills itself in over some seconds; the first read mostly finds everything.
const PAUSES = [0, 250, 500, 1_000, 2_000, 4_000] as const;

/** One video being read. Replaced by another object when the address changes, which ends it. */
interface Watch {
  readonly videoId: string | null;
  settled: boolean;
  reading: boolean;
  /** What was last told of it. */
  told: string | null;
  obstacle: Obstacle | null;
}

/**
 * Tells of each video that the address of a page names, once its title and channel were the same in two reads. The
 * address alone decides: what the page shows of another video, such as an advertisement, is not told. A video whose
 * channel never appears is told after the last read with what there is; a video that says nothing, as no video. Both are
 * read again at the next sign and told again when there is more to tell.
 */
export function createObserver(
  site: VideoSite,
  page: ObservedPage,
  { tell, onObstacle }: Listeners,
  clock: Clock,
): Observer {
  let current: Watch | null = null;

  function look(): void {
    const videoId = videoIdOn(site, page.address());
    if (current?.videoId !== videoId) {
      current = newWatch(videoId);
      if (videoId === null) tell(emptySnapshot(page.address()));
    }
    if (videoId === null) meet(current, obstacleAt(page.address()), onObstacle);
    if (!current.settled && !current.reading) void read(current);
  }

  async function read(watch: Watch): Promise<void> {
    watch.reading = true;
    let seen: Reading | null = null;
    for (const pause of PAUSES) {
      await wait(clock, pause);
      if (watch !== current) return;
      const snapshot = ownSnapshot(site, await page.read(), watch.videoId);
      if (watch !== current) return;
      if (snapshot !== null) meet(watch, obstacleOn(snapshot, watch.videoId ?? ''), onObstacle);
      // Nothing is proposed beside a video that asks for an age: nobody here can say theirs.
      const reading = watch.obstacle === 'age-gate' ? null : readingOf(snapshot, watch.videoId);
      watch.settled = reading !== null && reading.complete && reading.facts === seen?.facts;
      seen = reading ?? seen;
      if (watch.settled) break;
    }
    watch.reading = false;
    tellOnce(watch, seen);
  }

  function tellOnce(watch: Watch, reading: Reading | null): void {
    const facts = reading?.facts ?? '';
    if (facts === watch.told) return;
    watch.told = facts;
    tell(reading?.snapshot ?? emptySnapshot(page.address()));
  }

  return {
    look,
    forget() {
      current = null;
    },
  };
}

function newWatch(videoId: string | null): Watch {
  return { videoId, settled: videoId === null, reading: false, told: null, obstacle: null };
}

/** Notes what stands in the way, and tells of it when it was not known. */
function meet(watch: Watch, obstacle: Obstacle | null, onObstacle: Listeners['onObstacle']): void {
  const isNew = obstacle !== watch.obstacle;
  watch.obstacle = obstacle;
  if (isNew && obstacle !== null) onObstacle(obstacle);
}

interface Reading {
  readonly snapshot: PageSnapshot;
  /** For comparison with the reading before. */
  readonly facts: string;
  readonly complete: boolean;
}

/** A snapshot of the page of a video; null where the page went on to another while it was read. */
function ownSnapshot(
  site: VideoSite,
  snapshot: PageSnapshot | null,
  videoId: string | null,
): PageSnapshot | null {
  return snapshot !== null && videoIdOn(site, snapshot.url) === videoId ? snapshot : null;
}

/** What a snapshot says of a video; null where it says nothing. */
function readingOf(snapshot: PageSnapshot | null, videoId: string | null): Reading | null {
  if (snapshot === null || videoId === null) return null;
  const facts = factsOf(snapshot, videoId);
  if (facts === null) return null;
  return { snapshot, facts: JSON.stringify(facts), complete: facts.channel !== null };
}
