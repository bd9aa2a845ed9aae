import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filledRows, windowsOf } from './tokens.ts';

const wordsOf = (text: string) =>
  [...text.matchAll(/[^\s.]+|\./g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
const cut = (text: string, limit: number) =>
  windowsOf(text, wordsOf(text), limit).map((window) =>
    text.slice(window[0]?.start, window.at(-1)?.end),
  );

describe('windows of a text', () => {
  test('end at the last line end that fits', () => {
    expect(cut('a b\nc d\ne f g', 6)).toEqual(['a b\nc d', 'e f g']);
  });

  test('else end after a sentence, so that no name is cut in two', () => {
    expect(cut('a b c. d e f', 5)).toEqual(['a b c.', 'd e f']);
  });

  test('else end at the limit', () => {
    expect(cut('a b c d e', 2)).toEqual(['a b', 'c d', 'e']);
  });

  test('are all tokens in their order, never more than the limit at once', () => {
    const text = fc.array(fc.constantFrom('mot', '.', '\n', 'Élise')).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (written, limit) => {
        const windows = windowsOf(written, wordsOf(written), limit);
        expect(windows.flat()).toEqual(wordsOf(written));
        for (const window of windows) {
          expect(window.length).toBeGreaterThan(0);
          expect(window.length).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });
});

test('rows are filled up to the longest', () => {
  expect(filledRows([[1, 2, 3], [4]], 9)).toEqual({
    data: BigInt64Array.of(1n, 2n, 3n, 4n, 9n, 9n),
    shape: [2, 3],
  });
});
