import { describe, expect, test } from 'vitest';
import { parseTitleStatement } from './title-statement.ts';

const NOTHING = { subtitle: null, number: null, part: null, responsibility: null };

describe('parseTitleStatement', () => {
  test.each([
    ['Chanson douce', { title: 'Chanson douce' }],
    [
      'Leurs enfants après eux / Nicolas Mathieu',
      { title: 'Leurs enfants après eux', responsibility: 'Nicolas Mathieu' },
    ],
    [
      "L'exode de Kalandre. 17 / Patrick Sobral",
      { title: "L'exode de Kalandre", number: '17', responsibility: 'Patrick Sobral' },
    ],
    [
      'Les Légendaires. 06. Main du futur / Patrick Sobral',
      {
        title: 'Les Légendaires',
        number: '6',
        part: 'Main du futur',
        responsibility: 'Patrick Sobral',
      },
    ],
    [
      'True Detective. Saison 1, intégrale',
      { title: 'True Detective', number: 'Saison 1', part: 'intégrale' },
    ],
    [
      'Sapiens : une brève histoire de l’humanité / Yuval Noah Harari',
      {
        title: 'Sapiens',
        subtitle: 'une brève histoire de l’humanité',
        responsibility: 'Yuval Noah Harari',
      },
    ],
    ['Courrier international(Paris. 1990)', { title: 'Courrier international' }],
    ['La Commune (Paris, 1871)', { title: 'La Commune (Paris, 1871)' }],
    ['8 [huit] femmes', { title: '8 femmes' }],
    ['Santé magazine [Texte imprimé]', { title: 'Santé magazine' }],
    [
      'Santé magazine [Texte en braille]',
      { title: 'Santé magazine', subtitle: 'édition en braille' },
    ],
    ['[Sic]', { title: 'Sic' }],
    ['Wall.E', { title: 'Wall.E' }],
    ['AC/DC live', { title: 'AC/DC live' }],
  ])('parts "%s"', (text, expected) => {
    expect(parseTitleStatement(text)).toEqual({ ...NOTHING, ...expected });
  });
});
