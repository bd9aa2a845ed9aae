import { describe, expect, test } from 'vitest';
import {
  calibration,
  coverage,
  exposure,
  gini,
  intraListDistance,
  setDistance,
} from './diversity.ts';
import { alphaNdcg } from './metrics.ts';

function cosineDistance(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
  return 1 - dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

// Values marked "Informfully" are those that its own tests publish (Informfully/Recommenders, tests/cornac/metrics).
describe('intra-list distance', () => {
  test('Informfully: (1,2,3) and three times (4,2,5) is 0.041829', () => {
    const list = [
      [1, 2, 3],
      [4, 2, 5],
      [4, 2, 5],
      [4, 2, 5],
    ];
    expect(intraListDistance(list, cosineDistance)).toBeCloseTo(0.041829, 6);
  });
  test('by hand: {book, 1990} and {book, 2010} share one of two: 0.5; with a stranger 0.5, 1 and 1', () => {
    const lists = [
      ['book', '1990'],
      ['book', '2010'],
      ['film', '1970'],
    ];
    expect(intraListDistance(lists.slice(0, 2), setDistance)).toBeCloseTo(0.5, 12);
    expect(intraListDistance(lists, setDistance)).toBeCloseTo(2.5 / 3, 12);
  });
  test('one record has no pair', () => {
    expect(intraListDistance([['book']], setDistance)).toBe(0);
  });
});

describe('gini', () => {
  test('Informfully: three of one genre and one of another, of four genres, is 0.8333', () => {
    expect(gini([1, 0, 3, 0])).toBeCloseTo(5 / 6, 12);
  });
  test('Informfully: all of one genre is 1', () => {
    expect(gini([0, 0, 2, 0])).toBeCloseTo(1, 12);
  });
  test('by hand: equal shares are 0, and nothing is shared equally', () => {
    expect(gini([3, 3, 3])).toBeCloseTo(0, 12);
    expect(gini([0, 0])).toBe(0);
  });
  test('exposure counts the records that nobody is shown', () => {
    expect(exposure([['a', 'b'], ['a']], 4)).toEqual([2, 1, 0, 0]);
  });
});

test('coverage by hand: two lists of three records together, of a catalogue of twelve', () => {
  expect(
    coverage(
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      12,
    ),
  ).toBeCloseTo(0.25, 12);
});

describe('calibration', () => {
  test('the same mix is 0', () => {
    expect(calibration(['book', 'film'], ['film', 'book'])).toBeCloseTo(0, 12);
  });
  test('by hand: half books wanted, only books shown: ln(0.5/0.995)/2 + ln(0.5/0.005)/2', () => {
    const expected = 0.5 * Math.log(0.5 / 0.995) + 0.5 * Math.log(0.5 / 0.005);
    expect(calibration(['book', 'film'], ['book'])).toBeCloseTo(expected, 12);
  });
});

describe('alphaNdcg', () => {
  const genres: Readonly<Record<string, readonly string[]>> = {
    r0: ['1', '3'],
    r1: ['1'],
    r2: ['1'],
    r3: [],
    r4: ['0', '5'],
    r5: ['0'],
    r6: ['2'],
    r7: ['0'],
  };
  test('Informfully: eight records of six genres are worth 0.875999', () => {
    const list = Object.keys(genres);
    const grades = new Map(list.map((record) => [record, 1]));
    expect(alphaNdcg(list, grades, (record) => genres[record] ?? [])).toBeCloseTo(0.875999, 5);
  });
});
