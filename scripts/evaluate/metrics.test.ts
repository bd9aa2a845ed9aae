import { describe, expect, test } from 'vitest';
import { alphaNdcg, dcg, meanQuality, qualityOf } from './metrics.ts';

const noAspects = (): readonly string[] => [];

describe('dcg', () => {
  test('by hand: 3 then 0 then 1 is 7/1 + 0 + 1/2', () => {
    expect(dcg([3, 0, 1])).toBeCloseTo(7.5, 12);
  });
  test('nothing gains nothing', () => {
    expect(dcg([])).toBe(0);
  });
});

describe('qualityOf', () => {
  const grades = new Map([
    ['a', 3],
    ['b', 2],
    ['c', 1],
    ['d', 0],
  ]);
  // Ideal: 7 + 3/log2(3) + 1/2 = 9.392789…
  const ideal = 7 + 3 / Math.log2(3) + 0.5;

  test('the ideal order has nDCG 1', () => {
    expect(qualityOf(['a', 'b', 'c'], grades, noAspects).ndcg10).toBeCloseTo(1, 12);
  });
  test('by hand: an unjudged record first costs its rank, but not in the condensed list', () => {
    const quality = qualityOf(['x', 'a', 'd', 'b'], grades, noAspects);
    expect(quality.ndcg10).toBeCloseTo((7 / Math.log2(3) + 3 / Math.log2(5)) / ideal, 12);
    expect(quality.condensed10).toBeCloseTo((7 + 3 / 2) / ideal, 12);
    expect(quality.unjudged10).toBeCloseTo(1 / 4, 12);
  });
  test('by hand: two useful of five', () => {
    const quality = qualityOf(['a', 'b', 'c', 'x', 'y', 'd'], grades, noAspects);
    expect(quality.precision5).toBeCloseTo(2 / 5, 12);
    expect(quality.success5).toBe(1);
    expect(quality.hardNegative5).toBe(0);
  });
  test('a wrong record in the first five is counted once', () => {
    expect(qualityOf(['d', 'a'], grades, noAspects).hardNegative5).toBe(1);
  });
  test('an empty list is worth nothing and harms nobody', () => {
    expect(qualityOf([], grades, noAspects)).toMatchObject({
      ndcg10: 0,
      hardNegative5: 0,
      unjudged10: 0,
    });
  });
});

describe('alphaNdcg', () => {
  const grades = new Map([
    ['a', 2],
    ['b', 2],
    ['c', 1],
    ['d', 0],
  ]);
  const aspects = (record: string): readonly string[] =>
    ({ a: ['book'], b: ['book'], c: ['film'] })[record] ?? ['other'];

  test('by hand: the same aspect twice, then another', () => {
    // Ideal: a (1), c (1/log2 3), b (0.5/2). Given: a (1), b (0.5/log2 3), c (1/2).
    const ideal = 1 + 1 / Math.log2(3) + 0.25;
    const given = 1 + 0.5 / Math.log2(3) + 0.5;
    expect(alphaNdcg(['a', 'b', 'c'], grades, aspects)).toBeCloseTo(given / ideal, 12);
  });
  test('a wrong record gains nothing, whatever its aspects', () => {
    expect(alphaNdcg(['d'], grades, aspects)).toBe(0);
  });
  test('the varied order is the ideal', () => {
    expect(alphaNdcg(['a', 'c', 'b'], grades, aspects)).toBeCloseTo(1, 12);
  });
});

test('the mean is taken over videos', () => {
  const grades = new Map([['a', 3]]);
  const good = qualityOf(['a'], grades, noAspects);
  const bad = qualityOf(['x'], grades, noAspects);
  expect(meanQuality([good, bad]).ndcg10).toBeCloseTo(0.5, 12);
  expect(() => meanQuality([])).toThrow('no video');
});
