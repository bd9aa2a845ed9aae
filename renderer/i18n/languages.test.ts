import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from './languages.ts';

describe.each(LANGUAGES)('the strings in $name', ({ strings }) => {
  test('are never empty, in any of their tables', () => {
    const texts = JSON.stringify(strings);
    expect(texts).not.toMatch(/""/);
  });

  test('count any number in words that hold it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999 }), (count) => {
        for (const counted of [strings.found, strings.tabCount, strings.otherPlaces]) {
          expect(counted(count)).toContain(String(count));
        }
        expect(strings.quotaLeft(count, 999)).toContain(String(count));
      }),
    );
  });
});

test('French has a singular, English none for zero, Arabic a dual', () => {
  const [fr, en, ar] = LANGUAGES.map(({ strings }) => strings);
  expect([0, 1, 2].map((count) => fr?.tabCount(count))).toEqual([
    '0 document',
    '1 document',
    '2 documents',
  ]);
  expect([0, 1, 2].map((count) => en?.tabCount(count))).toEqual([
    '0 documents',
    '1 document',
    '2 documents',
  ]);
  expect(ar?.tabCount(2)).toBe('وثيقتان');
});

test('no line of French can begin with a colon or a question mark', () => {
  expect(JSON.stringify(LANGUAGES[0].strings)).not.toMatch(/ [:;?!»]/);
});
