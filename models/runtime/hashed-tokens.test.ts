import { describe, expect, test } from 'vitest';
import { fnv, hashedEncoder, shapeOf } from './hashed-tokens.ts';

const sizes = { wordBuckets: 32_768, ngramBuckets: 65_536, maxNgrams: 24 };
const encoder = hashedEncoder(sizes, ['w', 'n', 's', 'l']);
const cut = (text: string) =>
  encoder.tokenise(text).map(({ start, end }) => text.slice(start, end));
const row = (text: string, name: string) =>
  Array.from(encoder.inputs([encoder.tokenise(text)]).get(name)?.data ?? [], Number);

describe('tokens of our own models', () => {
  test('an elision keeps its apostrophe, any other sign stands alone', () => {
    expect(cut("l'été, aujourd’hui (qu’il)")).toEqual([
      "l'",
      'été',
      ',',
      'aujourd',
      '’',
      'hui',
      '(',
      'qu’',
      'il',
      ')',
    ]);
  });

  test('joiners and selectors of emoji belong to no token', () => {
    expect(cut('a\u200d❤️b')).toEqual(['a', '❤', 'b']);
  });

  test('a soft hyphen is part of the word that it divides, and changes nothing else', () => {
    expect(cut('Hally\u00adday \u00adici')).toEqual(['Hally\u00adday', 'ici']);
    for (const name of ['w', 'n', 's'])
      expect(row('Hally\u00adday', name)).toEqual(row('Hallyday', name));
  });

  test('a letter and its combining accent are one word', () => {
    expect(cut('e\u0301te\u0301')).toEqual(['e\u0301te\u0301']);
  });
});

test('windows of a batch are filled up to the longest, and their lengths are told', () => {
  const inputs = encoder.inputs([encoder.tokenise('a b c'), encoder.tokenise('a')]);
  const [w, n, l] = ['w', 'n', 'l'].map((name) => inputs.get(name));
  expect([w?.shape, n?.shape, l?.data]).toEqual([[2, 3], [2, 3, 24], BigInt64Array.of(3n, 1n)]);
  expect(w?.data.slice(4)).toEqual(BigInt64Array.of(0n, 0n));
  expect(w?.data[3]).toBe(w?.data[0]);
  expect(n?.data.slice(3 * 24, 4 * 24)).toEqual(n?.data.slice(0, 24));
  expect(hashedEncoder(sizes, ['w', 'n', 's']).batch).toBe(1);
});

describe('features of our own models', () => {
  // Values computed by models/training/features.py.
  test('hashing is that of fastText, with sign-extended bytes', () => {
    expect(fnv('ete')).toBe(2_275_154_651);
    expect(fnv('é')).toBe(1_023_043_777);
  });

  test('case and accents change the shape alone', () => {
    expect(row('ÉTÉ', 'w')).toEqual(row('été', 'w'));
    expect(row('ÉTÉ', 'n')).toEqual(row('été', 'n'));
    expect(row('ÉTÉ', 's')).not.toEqual(row('été', 's'));
  });

  test('the shape says what stands before: nothing, a space, a line end', () => {
    expect(row('a ,b\nc', 's')).toEqual([1 + 12 + 1, 1 + 4 + 1, 1 + 12, 1 + 20 + 6]);
  });

  test.each([
    ['1984', 1],
    ['…', 2],
    ['F1', 3],
    ['ARTE', 4],
    ['À', 5],
    ['mer', 6],
    ['قلم', 7],
    ['Élise', 8],
    ['McEnroe', 9],
  ])('the shape of %s is %i', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });
});
