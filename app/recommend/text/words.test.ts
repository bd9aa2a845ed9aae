import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standsIn, standTogether, stem, stems } from './words.ts';

describe('stem', () => {
  test.each([
    ['cathedrales', 'cathedrale'],
    ['chevaux', 'cheval'],
    ['chateaux', 'chateau'],
    ['1789', '1789'],
    ['os', 'os'],
  ])('%s is taken for %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

describe('stems', () => {
  test('leaves out the words that only hold the sentence', () => {
    expect(stems('L’histoire de la Commune')).toEqual(['histoire', 'commune']);
  });
  test('keeps them when there is nothing else', () => {
    expect(stems('Elle et lui')).toEqual(['elle', 'et', 'lui']);
  });
});

describe('standsIn', () => {
  test('a phrase wants its words side by side, in order', () => {
    expect(standsIn(['guerre', 'algerie'], stems('La guerre d’Algérie'), 'phrase')).toBe(true);
    expect(standsIn(['algerie', 'guerre'], stems('La guerre d’Algérie'), 'phrase')).toBe(false);
  });
  test('nothing stands nowhere', () => {
    expect(standsIn([], ['mot'], 'all')).toBe(false);
  });
  test('a phrase that stands, stands word by word too', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, (query, value) => {
        const phrase = standsIn(query, value, 'phrase');
        const all = standsIn(query, value, 'all');
        expect(!phrase || all).toBe(true);
      }),
    );
  });
});

describe('standTogether', () => {
  test('finds a name in either order', () => {
    expect(standTogether(stems('Victor Hugo'), stems('Hugo, Victor'))).toBe(true);
    expect(standTogether(stems('Victor Hugo'), stems('Par Victor Hugo, poète'))).toBe(true);
  });
  test('does not make a name of the parts of two', () => {
    const responsibility = 'Guy Martin ; avec la collaboration de Benoît Dupont';
    expect(standTogether(stems('Benoit Martin'), stems(responsibility))).toBe(false);
  });
});
