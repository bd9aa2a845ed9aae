import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InvertedIndex } from '../index/inverted-index.ts';
import { indexOf, titled } from '../testing/records.ts';
import { editDistance, nearTerms } from './near-words.ts';

const anyWord = fc.stringMatching(/^[abn]{1,10}$/);

function vocabulary(words: readonly string[]): InvertedIndex {
  return indexOf(words.map((word, n) => titled(`r${n}`, word)));
}

/** The textbook recurrence, one row after the other. */
function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_cell, j) => j);
  for (const [i, letter] of a.split('').entries()) {
    const next = [i + 1];
    for (const [j, other] of b.split('').entries()) {
      const [corner = 0, above = 0] = row.slice(j);
      next.push(Math.min(corner + (letter === other ? 0 : 1), above + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

test('distances up to the limit are those of the textbook, others are above the limit', () => {
  fc.assert(
    fc.property(anyWord, anyWord, fc.integer({ min: 1, max: 3 }), (a, b, most) => {
      const found = editDistance(Buffer.from(a), b.length, (at) => b.charCodeAt(at), most);
      expect(Math.min(found, most + 1)).toBe(Math.min(levenshtein(a, b), most + 1));
    }),
  );
});

test('the near terms are all those of the vocabulary within the limit and with the same first letter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyWord, { maxLength: 15 }), anyWord, (words, wanted) => {
      const index = vocabulary(words);
      const most = wanted.length < 4 ? -1 : wanted.length < 8 ? 1 : 2;
      const expected = words.filter(
        (word) => word[0] === wanted[0] && levenshtein(word, wanted) <= most,
      );
      expect(nearTerms(index, wanted)).toHaveLength(Math.min(expected.length, 20));
    }),
    { numRuns: 60 },
  );
});

test('nearer terms weigh more, and stand first', () => {
  const weights = nearTerms(
    vocabulary(['baudelaire', 'beaudelaires', 'baudelere']),
    'baudelair',
  ).map(({ weight }) => weight);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(weights[0]).toBeLessThan(0.45);
});

test('a word with a digit is near nothing: a wrong ISBN is another book', () => {
  expect(nearTerms(vocabulary(['9782070409228']), '9782070409229')).toEqual([]);
});
