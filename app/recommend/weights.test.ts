import { describe, expect, test } from 'vitest';
import { SEARCH_FIELDS, SEARCH_KINDS } from '../shared/search.ts';
import { WEIGHTS } from './weights.ts';

describe('the table of weights', () => {
  test('trusts every kind of search and every field above 0 and at most 1', () => {
    const all = [
      ...SEARCH_KINDS.map((kind) => WEIGHTS.kind[kind]),
      ...SEARCH_FIELDS.map((field) => WEIGHTS.field[field]),
      ...Object.values(WEIGHTS.kindFit).flatMap((fits) => Object.values(fits)),
    ];
    expect(all.filter((weight) => weight <= 0 || weight > 1)).toEqual([]);
  });
  test('lets no later aspect count more than an earlier one', () => {
    expect([...WEIGHTS.aspects].toSorted((a, b) => b - a)).toEqual(WEIGHTS.aspects);
  });
  test('asks more of the first document than of the others', () => {
    expect(WEIGHTS.leastBestScore).toBeGreaterThan(WEIGHTS.leastScore);
  });
  test('cannot be changed while it runs, in any of its parts', () => {
    expect(Object.isFrozen(WEIGHTS)).toBe(true);
    expect(Object.values(WEIGHTS).filter((part) => !Object.isFrozen(part))).toEqual([]);
    expect(Object.isFrozen(WEIGHTS.kindFit.learning)).toBe(true);
  });
});
