import { describe, expect, test } from 'vitest';
import { SEARCH_FIELDS, SEARCH_KINDS } from '../shared/search.ts';
import {
  ASPECT_WEIGHTS,
  FIELD_WEIGHT,
  KIND_FIT,
  KIND_WEIGHT,
  LEAST_BEST_SCORE,
  LEAST_SCORE,
} from './weights.ts';

describe('the table of weights', () => {
  test('trusts every kind of search and every field above 0 and at most 1', () => {
    const all = [
      ...SEARCH_KINDS.map((kind) => KIND_WEIGHT[kind]),
      ...SEARCH_FIELDS.map((field) => FIELD_WEIGHT[field]),
      ...Object.values(KIND_FIT).flatMap((fits) => Object.values(fits)),
    ];
    expect(all.filter((weight) => weight <= 0 || weight > 1)).toEqual([]);
  });
  test('lets no later aspect count more than an earlier one', () => {
    expect([...ASPECT_WEIGHTS].toSorted((a, b) => b - a)).toEqual(ASPECT_WEIGHTS);
  });
  test('asks more of the first document than of the others', () => {
    expect(LEAST_BEST_SCORE).toBeGreaterThan(LEAST_SCORE);
  });
  test('cannot be changed while it runs', () => {
    expect(Object.isFrozen(KIND_WEIGHT)).toBe(true);
    expect(Object.isFrozen(FIELD_WEIGHT)).toBe(true);
  });
});
