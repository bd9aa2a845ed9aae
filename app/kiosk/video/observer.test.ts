import { beforeEach, describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../shared/video.ts';
import { createTestClock, type TestClock } from '../testing/clock.ts';
import { createObserver, type Observer } from './observer.ts';
import { youtube } from './sites.ts';

const ONE = 'aaaaaaaaaaa';
const TWO = 'bbbbbbbbbbb';

function watch(id: string): string {
  return `https://www.youtube.com/watch?v=${id}`;
}

describe('createObserver', () => {
  let clock: TestClock;
  let observer: Observer;
  let told: PageSnapshot[];
  let obstacles: string[];
  /** What the patron has before their eyes. */
  let page: { address: string; player: unknown };
  let reads: number;
  /** Held open by a test that has a slow page. */
  let reading: Promise<void>;

  beforeEach(() => {
    clock = createTestClock();
    told = [];
    obstacles = [];
    reads = 0;
    reading = Promise.resolve();
    page = { address: 'https://www.youtube.com/', player: null };
    observer = createObserver(
      youtube,
      {
        address: () => page.address,
        read: async () => {
          reads += 1;
          await reading;
          return {
            url: page.address,
            documentTitle: null,
            player: page.player,
            next: null,
            displayed: null,
          };
        },
      },
      {
        tell: (snapshot) => told.push(snapshot),
        onObstacle: (obstacle) => obstacles.push(obstacle),
      },
      clock,
    );
  });

  function show(id: string, title: string, author?: string): void {
    page = { address: watch(id), player: { videoDetails: { videoId: id, title, author } } };
  }

  it('tells of a video once its title and channel were the same twice', async () => {
    show(ONE, 'Un titre', 'Une chaîne');
    observer.look();
    await clock.advance(249);
    expect(told).toEqual([]);
    await clock.advance(1);
    expect(told).toMatchObject([{ url: watch(ONE), player: page.player }]);
    await clock.advance(60_000);
    expect({ told: told.length, reads }).toEqual({ told: 1, reads: 2 });
  });

  it('waits while the page still shows the video before', async () => {
    show(ONE, 'Un titre', 'Une chaîne');
    observer.look();
    await clock.advance(1_000);
    page = { ...page, address: watch(TWO) };
    observer.look();
    await clock.advance(1_700);
    expect(told).toHaveLength(1);
    show(TWO, 'Un autre titre', 'Une chaîne');
    await clock.advance(6_000);
    expect(told.at(-1)).toMatchObject({
      url: watch(TWO),
      player: { videoDetails: { videoId: TWO } },
    });
    expect(told).toHaveLength(2);
  });

  it('waits for a title that still changes', async () => {
    show(ONE, 'Chargement', 'Une chaîne');
    observer.look();
    await clock.advance(100);
    show(ONE, 'Un titre', 'Une chaîne');
    await clock.advance(1_000);
    expect(told).toMatchObject([{ player: { videoDetails: { title: 'Un titre' } } }]);
  });

  it('drops a reading when the patron has gone to another video', async () => {
    show(ONE, 'Un titre', 'Une chaîne');
    observer.look();
    await clock.advance(100);
    show(TWO, 'Un autre titre', 'Une chaîne');
    observer.look();
    await clock.advance(20_000);
    expect(told.map((snapshot) => snapshot.url)).toEqual([watch(TWO)]);
  });

  it('tells once of a video without a channel, after the last read', async () => {
    show(ONE, 'Un titre');
    observer.look();
    await clock.advance(7_700);
    expect(told).toEqual([]);
    await clock.advance(100);
    expect(told).toHaveLength(1);
    observer.look();
    await clock.advance(20_000);
    expect(told).toHaveLength(1);
  });

  it('tells again when the channel comes late', async () => {
    show(ONE, 'Un titre');
    observer.look();
    await clock.advance(10_000);
    show(ONE, 'Un titre', 'Une chaîne');
    observer.look();
    await clock.advance(10_000);
    expect(told).toHaveLength(2);
  });

  it('tells that there is no video, without what was searched for', async () => {
    show(ONE, 'Un titre', 'Une chaîne');
    observer.look();
    await clock.advance(1_000);
    page = { address: 'https://www.youtube.com/results?search_query=maladie', player: page.player };
    observer.look();
    observer.look();
    expect(told.slice(1)).toEqual([
      {
        url: 'https://www.youtube.com/results',
        documentTitle: null,
        player: null,
        next: null,
        displayed: null,
      },
    ]);
  });

  it('never tells of a video that the address does not name', async () => {
    page = {
      address: watch(ONE),
      player: { videoDetails: { videoId: TWO, title: 'Une réclame', author: 'Marque' } },
    };
    observer.look();
    await clock.advance(20_000);
    expect(JSON.stringify(told)).not.toContain('réclame');
  });

  it('never joins the address of one video to the data of another', async () => {
    show(ONE, 'Un titre', 'Une chaîne');
    observer.look();
    await clock.advance(100);
    page = { ...page, address: watch(TWO) };
    await clock.advance(20_000);
    expect(told.map((snapshot) => snapshot.url)).not.toContain(watch(TWO));
  });

  it('does not tell what it was reading when it was told to forget', async () => {
    show(ONE, 'Un titre', 'Une chaîne');
    observer.look();
    await clock.advance(100);
    const { promise, resolve } = Promise.withResolvers<void>();
    reading = promise;
    await clock.advance(1_000);
    expect(reads).toBe(2);
    observer.forget();
    resolve();
    await clock.advance(20_000);
    expect(told).toEqual([]);
  });

  it('tells again what it has forgotten', async () => {
    show(ONE, 'Un titre', 'Une chaîne');
    observer.look();
    await clock.advance(1_000);
    observer.forget();
    observer.look();
    await clock.advance(1_000);
    expect(told).toHaveLength(2);
  });

  it('proposes nothing beside a video that asks for an age, and says once why', async () => {
    show(ONE, 'Un titre', 'Une chaîne');
    const details = { videoDetails: { videoId: ONE, title: 'Un titre', author: 'Une chaîne' } };
    const playabilityStatus = { status: 'LOGIN_REQUIRED', desktopLegacyAgeGateReason: 1 };
    page = { ...page, player: { ...details, playabilityStatus } };
    observer.look();
    await clock.advance(10_000);
    observer.look();
    await clock.advance(10_000);
    expect(obstacles).toEqual(['age-gate']);
    expect(JSON.stringify(told)).not.toContain('Un titre');
  });

  it('says what stands in the way of each video anew', async () => {
    const robot = { playabilityStatus: { status: 'LOGIN_REQUIRED', reason: 'not a bot' } };
    for (const id of [ONE, TWO]) {
      page = { address: watch(id), player: robot };
      observer.look();
      await clock.advance(10_000);
    }
    page = { address: 'https://www.google.com/sorry/index', player: null };
    observer.look();
    expect(obstacles).toEqual(['robot', 'robot', 'robot']);
  });
});
