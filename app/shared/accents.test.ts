import { describe, expect, test } from 'vitest';
import { accentsAgree } from './accents.ts';

describe('accentsAgree', () => {
  test.each([
    ['Élèves', 'élève'],
    ['eleves', 'élève'],
    ['Election', 'élection'],
    ['Œuvre', 'oeuvre'],
    ['L’Égypte ancienne', "l'égypte ancienne"],
    ['se\u0301isme', 'séism'],
  ])('%s may be %s', (said, name) => {
    expect(accentsAgree(said, name)).toBe(true);
  });
  test.each([
    ['élevé', 'élève'],
    ['corsé', 'corse'],
    ['pêché', 'pêche'],
    ['côté', 'cote'],
  ])('%s is not %s', (said, name) => {
    expect(accentsAgree(said, name)).toBe(false);
  });
});
