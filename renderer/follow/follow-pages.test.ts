import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../app/contract/schemas.ts';
import { CallError } from '../../app/contract/transport.ts';
import type { PageSnapshot } from '../../app/shared/video.ts';
import { followPages, type PageFollower } from './follow-pages.ts';

const QUOTA = { offer: 'confort', used: 3, limit: 90 } as const;

function page(videoId: string | null): PageSnapshot {
  const query = videoId === null ? '' : `watch?v=${videoId}`;
  return {
    url: `https://kiosk.test/stand-in/${query}`,
    documentTitle: null,
    player: null,
    next: null,
    displayed: null,
  };
}

function answer(videoId: string): Analysis {
  return {
    kind: 'answer',
    videoId,
    title: `title of ${videoId}`,
    nature: 'learning',
    understood: [],
    cards: [],
    cached: false,
    quota: QUOTA,
  };
}

/** A service that answers when the test says so. */
function slowService() {
  const asked: { readonly url: string; readonly settle: PromiseWithResolvers<Analysis> }[] = [];
  return {
    asked,
    analyse: (snapshot: PageSnapshot): Promise<Analysis> => {
      const settle = Promise.withResolvers<Analysis>();
      asked.push({ url: snapshot.url, settle });
      return settle.promise;
    },
    answer: async (place: number, analysis: Analysis | Error): Promise<void> => {
      const settle = asked[place]?.settle;
      if (settle === undefined) throw new Error(`nothing was asked at ${place}`);
      if (analysis instanceof Error) settle.reject(analysis);
      else settle.resolve(analysis);
      await settled();
    },
  };
}

/** Lets every promise that is ready run. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function stateOf(follower: PageFollower) {
  return follower.current().state;
}

const A = 'aaaaaaaaaaa';
const B = 'bbbbbbbbbbb';
const unreadable = new CallError({ code: 'page-unreadable', message: 'no title' });

describe('the follower of pages', () => {
  test('asks once for a video, however often it is seen', async () => {
    const service = slowService();
    const follower = followPages(service.analyse);
    follower.see(page(A));
    expect(stateOf(follower)).toEqual({ kind: 'searching' });
    follower.see(page(A));
    await service.answer(0, answer(A));
    follower.see(page(A));
    expect(service.asked).toHaveLength(1);
    expect(stateOf(follower)).toMatchObject({ kind: 'answer', answer: { videoId: A } });
    expect(follower.current().quota).toEqual(QUOTA);
  });

  test('drops the answer for a video that is no longer shown, whichever comes first', async () => {
    const service = slowService();
    const follower = followPages(service.analyse);
    follower.see(page(A));
    follower.see(page(B));
    await service.answer(1, answer(B));
    await service.answer(0, answer(A));
    expect(stateOf(follower)).toMatchObject({ kind: 'answer', answer: { videoId: B } });
  });

  test('asks with what the page has come to say, not with what it said first', async () => {
    const service = slowService();
    const titles: (string | null)[] = [];
    const follower = followPages((snapshot) => {
      titles.push(snapshot.documentTitle);
      return service.analyse(snapshot);
    });
    follower.see(page(A));
    follower.see({ ...page(A), documentTitle: 'the title' });
    await service.answer(0, unreadable);
    follower.again();
    expect(titles).toEqual([null, 'the title']);
  });

  test('drops the first answer when the patron has gone away and come back', async () => {
    const service = slowService();
    const follower = followPages(service.analyse);
    follower.see(page(A));
    follower.leave();
    await service.answer(0, answer(A));
    expect(stateOf(follower)).toEqual({ kind: 'no-video' });
    follower.see(page(A));
    expect(service.asked).toHaveLength(2);
  });

  test('goes on searching while the page does not tell its video yet, and gives up in the end', async () => {
    const service = slowService();
    const follower = followPages(service.analyse);
    follower.see(page(A));
    for (let time = 0; time < 5; time += 1) {
      expect(stateOf(follower)).toEqual({ kind: 'searching' });
      await service.answer(time, time % 2 === 0 ? unreadable : { kind: 'no-video' });
      follower.again();
    }
    expect(stateOf(follower)).toEqual({ kind: 'failed', problem: 'page-unreadable' });
    await service.answer(5, answer(A));
    expect(stateOf(follower)).toMatchObject({ kind: 'answer' });
  });

  test('recovers by itself from a service that was away, without a flicker', async () => {
    const service = slowService();
    const follower = followPages(service.analyse);
    follower.see(page(A));
    await service.answer(0, new TypeError('fetch failed'));
    expect(stateOf(follower)).toEqual({ kind: 'failed', problem: 'unreachable' });
    follower.again();
    follower.again();
    expect(service.asked).toHaveLength(2);
    expect(stateOf(follower)).toEqual({ kind: 'failed', problem: 'unreachable' });
    await service.answer(1, answer(A));
    expect(stateOf(follower)).toMatchObject({ kind: 'answer' });
  });

  test('does not insist after a bug or a spent quota, until it is asked to', async () => {
    const service = slowService();
    const follower = followPages(service.analyse);
    follower.see(page(A));
    await service.answer(0, new CallError({ code: 'internal', message: 'a bug' }));
    follower.again();
    expect(service.asked).toHaveLength(1);
    follower.retry();
    expect(stateOf(follower)).toEqual({ kind: 'searching' });
    await service.answer(1, { kind: 'quota-spent', quota: QUOTA });
    follower.again();
    expect(service.asked).toHaveLength(2);
    expect(follower.current()).toEqual({ state: { kind: 'quota-spent' }, quota: QUOTA });
  });

  test('shows no video on any other page', async () => {
    const service = slowService();
    const follower = followPages(service.analyse);
    follower.see(page(A));
    await service.answer(0, answer(A));
    follower.see(page(null));
    expect(follower.current()).toEqual({ state: { kind: 'no-video' }, quota: QUOTA });
  });

  test('tells its listeners of changes only, until they stop listening', async () => {
    const service = slowService();
    const follower = followPages(service.analyse);
    let told = 0;
    const stop = follower.subscribe(() => {
      told += 1;
    });
    follower.see(page(null));
    expect(told).toBe(0);
    follower.see(page(A));
    follower.see(page(A));
    expect(told).toBe(1);
    await service.answer(0, answer(A));
    expect(told).toBe(2);
    stop();
    follower.leave();
    expect(told).toBe(2);
  });
});
