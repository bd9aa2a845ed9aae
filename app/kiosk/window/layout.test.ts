import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf, type Layout, type Size } from './layout.ts';

const usual = { fullscreen: false, folded: false, notice: 0 };

describe('layoutOf', () => {
  it.each([
    ['a 1024 by 768 screen', 1024, 768, 348],
    ['a 1366 by 768 laptop', 1366, 768, 464],
    ['a 1920 by 1080 screen, and 4K at 200 %', 1920, 1080, 600],
    ['a 4K screen at 100 %', 3840, 2160, 768],
    ['a 1024 by 768 screen at 125 %', 819, 614, 320],
  ])('sets the pane beside the video on %s', (_name, width, height, paneWidth) => {
    expect(layoutOf({ width, height }, usual)).toMatchObject({
      video: { x: 0, y: 0, width: width - paneWidth, height },
      pane: { x: width - paneWidth, y: 0, width: paneWidth, height },
    });
  });

  it.each([
    ['an upright screen', 1080, 1920, 864],
    ['an upright tablet', 768, 1024, 461],
    ['a 1024 by 768 screen at 200 %, too narrow for two columns', 512, 384, 192],
  ])('sets the pane under the video on %s', (_name, width, height, paneHeight) => {
    expect(layoutOf({ width, height }, usual)).toMatchObject({
      video: { x: 0, y: 0, width, height: height - paneHeight },
      pane: { x: 0, y: height - paneHeight, width, height: paneHeight },
    });
  });

  it('gives the video the place of the pane in full screen, but not of a notice', () => {
    const state = { ...usual, fullscreen: true };
    expect(layoutOf({ width: 1920, height: 1080 }, state)).toMatchObject({
      video: { x: 0, y: 0, width: 1920, height: 1080 },
      pane: { width: 0, height: 0 },
    });
    expect(layoutOf({ width: 1920, height: 1080 }, { ...state, notice: 168 })).toMatchObject({
      video: { x: 0, y: 168, width: 1920, height: 912 },
      notice: { x: 0, y: 0, width: 1920, height: 168 },
    });
  });

  it('leaves a strip of a folded pane', () => {
    const folded = { ...usual, folded: true };
    expect(layoutOf({ width: 1366, height: 768 }, folded).pane).toMatchObject({
      x: 1302,
      width: 64,
    });
    expect(layoutOf({ width: 1080, height: 1920 }, folded).pane).toMatchObject({
      y: 1856,
      height: 64,
    });
  });

  it('makes room for a notice above the video and leaves the pane alone', () => {
    const before = layoutOf({ width: 1366, height: 768 }, usual);
    const during = layoutOf({ width: 1366, height: 768 }, { ...usual, notice: 72 });
    expect(during.pane).toEqual(before.pane);
    expect(during.notice).toEqual({ x: 0, y: 0, width: 902, height: 72 });
    expect(during.video).toEqual({ x: 0, y: 72, width: 902, height: 696 });
  });

  const sizes = fc.record({
    width: fc.integer({ min: 320, max: 7680 }),
    height: fc.integer({ min: 240, max: 4320 }),
  });
  const states = fc.record({
    fullscreen: fc.boolean(),
    folded: fc.boolean(),
    notice: fc.constantFrom(0, 72, 168),
  });

  it('tiles every window exactly, in whole pixels, with nothing over the video', () => {
    fc.assert(
      fc.property(sizes, states, (size, state) => {
        const layout = layoutOf(size, state);
        const views = Object.values(layout).filter((view) => area(view) > 0);
        expect(views.reduce((sum, view) => sum + area(view), 0)).toBe(size.width * size.height);
        expect(views.every((view) => isInside(view, size))).toBe(true);
        expect(overlaps(views)).toBe(false);
      }),
    );
  });

  it('never makes the player smaller than YouTube recommends where the window has room for both', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        fc.pre(size.width >= 800 && size.height >= 640);
        const { video, pane } = layoutOf(size, usual);
        expect(video.width).toBeGreaterThanOrEqual(480);
        expect(video.height).toBeGreaterThanOrEqual(270);
        expect(pane.width).toBeGreaterThanOrEqual(320);
        expect(pane.height).toBeGreaterThanOrEqual(240);
      }),
    );
  });
});

type View = Layout[keyof Layout];

function area({ width, height }: View): number {
  return width * height;
}

function isInside({ x, y, width, height }: View, size: Size): boolean {
  const whole = [x, y, width, height].every((value) => Number.isInteger(value) && value >= 0);
  return whole && x + width <= size.width && y + height <= size.height;
}

function overlaps(views: readonly View[]): boolean {
  return views.some((one, index) =>
    views.slice(index + 1).some((other) => {
      const beside = one.x + one.width <= other.x || other.x + other.width <= one.x;
      const above = one.y + one.height <= other.y || other.y + other.height <= one.y;
      return !beside && !above;
    }),
  );
}
