import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexWords, isStopWord, queryWords, singular } from './french.ts';

describe('singular', () => {
  test.each([
    ['volcans', 'volcan'],
    ['chevaux', 'cheval'],
    ['bateaux', 'bateau'],
    ['tuyaux', 'tuyau'],
    ['travaux', 'travail'],
    ['genoux', 'genou'],
    ['jeux', 'jeu'],
    ['annees', 'annee'],
  ])('%s becomes %s', (plural, expected) => {
    expect(singular(plural)).toBe(expected);
    expect(singular(expected)).toBe(expected);
  });
  test.each(['paris', 'temps', 'corps', 'faux', 'prix', 'paix', 'boss', 'bus', 'os', 'dix', 'lux'])(
    '%s is no plural',
    (word) => {
      expect(singular(word)).toBe(word);
    },
  );
  test.each(['dans', 'mais', 'sans', 'leurs', 'sons', 'luis'])(
    '%s is no plural of a stop word, nor a stop word a plural',
    (word) => {
      expect(singular(word)).toBe(word);
    },
  );
  test('leaves no word empty, and never makes one longer', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        const found = singular(word);
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});

describe('words', () => {
  test('of the index keep their order, stop words included', () => {
    expect(indexWords('Les Chevaux de l’Île')).toEqual(['les', 'cheval', 'de', 'ile']);
  });
  test('of a query stand once each', () => {
    expect(queryWords('le volcan des volcans')).toEqual(['volcan']);
  });
  test('of a query of stop words alone are all kept', () => {
    expect(queryWords('Elle et lui')).toEqual(['elle', 'et', 'lui']);
  });
  test('that name places, people or subjects are no stop words', () => {
    expect(
      ['paris', 'hugo', 'art', 'mer', 'vie', 'homme', 'deux', '1914'].filter(isStopWord),
    ).toEqual([]);
  });
});
