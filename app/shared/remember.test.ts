import { describe, expect, test } from 'vitest';
import { once, remembered } from './remember.ts';

describe('a function that remembers', () => {
  test('computes each word once, also where the result is false or zero', () => {
    const asked: string[] = [];
    const lengthOf = remembered((word) => {
      asked.push(word);
      return word.length;
    });
    expect(['', 'mer', '', 'mer'].map(lengthOf)).toEqual([0, 3, 0, 3]);
    expect(asked).toEqual(['', 'mer']);
  });

  test('forgets everything rather than remember more words than it may', () => {
    const asked: string[] = [];
    const same = remembered((word) => {
      asked.push(word);
      return word;
    }, 2);
    ['lune', 'mer', 'roi', 'roi', 'lune'].forEach(same);
    expect(asked).toEqual(['lune', 'mer', 'roi', 'lune']);
  });
});

test('a value that is computed once, though it be false', () => {
  let times = 0;
  const isEmpty = once(() => {
    times += 1;
    return false;
  });
  expect([times, isEmpty(), isEmpty(), times]).toEqual([0, false, false, 1]);
});
