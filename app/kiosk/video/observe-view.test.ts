import { EventEmitter } from 'node:events';
import { beforeEach, expect, it } from 'vitest';
import type { WebContents } from 'electron';
import { createTestClock, type TestClock } from '../testing/clock.ts';
import { observeView } from './observe-view.ts';
import type { Observer } from './observer.ts';
import { youtube } from './sites.ts';

const ID = 'aaaaaaaaaaa';
const WATCH = `https://www.youtube.com/watch?v=${ID}`;
const player = { videoDetails: { videoId: ID, title: 'Un titre', author: 'Une chaîne' } };

/** The part of a view that is observed; the page itself is read in Chromium by main.test.ts. */
class Page extends EventEmitter {
  address = '';
  destroyed = false;
  readonly mainFrame = {
    executeJavaScript: async () => ({
      url: '',
      documentTitle: null,
      player,
      next: null,
      displayed: null,
    }),
  };
  getURL(): string {
    if (this.destroyed) throw new TypeError('Object has been destroyed');
    return this.address;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
}

let page: Page;
let clock: TestClock;
let told: string[];
let observer: Observer;
beforeEach(() => {
  page = new Page();
  clock = createTestClock();
  told = [];
  // The compiler knows Electron's own view; the double has the part of it that is used.
  observer = observeView(
    page as unknown as WebContents,
    youtube,
    { tell: (snapshot) => told.push(snapshot.url), onObstacle: () => undefined },
    clock,
  );
});

it.each([
  ['a new page', ['did-navigate', {}, WATCH]],
  ['another video in the same page', ['did-navigate-in-page', {}, WATCH, true]],
  ['another title', ['page-title-updated', {}, 'Un titre']],
  ['something that begins to play', ['media-started-playing']],
] as const)('looks at once at %s', async (_name, [event, ...values]) => {
  page.address = WATCH;
  page.emit(event, ...values);
  await clock.advance(300);
  expect(told).toEqual([WATCH]);
});

it('does not look at what happens in a frame of the page', async () => {
  page.address = WATCH;
  page.emit('did-navigate-in-page', {}, 'https://ad.example/#1', false);
  await clock.advance(300);
  expect(told).toEqual([]);
});

it('looks every few seconds when no sign came', async () => {
  page.address = WATCH;
  await clock.advance(3_000);
  expect(told).toEqual([WATCH]);
});

it('stops with the view', async () => {
  page.destroyed = true;
  await clock.advance(60_000);
  expect(told).toEqual([]);
});

it('reads nothing more of a view that was closed between two readings', async () => {
  page.address = WATCH;
  page.emit('did-navigate', {}, WATCH);
  await clock.advance(100);
  observer.forget();
  page.destroyed = true;
  await clock.advance(20_000);
  expect(told).toEqual([]);
});
