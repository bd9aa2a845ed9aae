import { describe, expect, test } from 'vitest';
import { originalLanguage, parseAgent, secondaryAgents } from './agents.ts';

const BOOK = { role: '070', groups: false };
const RECORDING = { role: '590', groups: true };

describe('parseAgent', () => {
  test.each([
    ['Nothomb, Amélie (1967-....)', BOOK, 'Nothomb', 'Amélie', '1967-', false],
    ['Saint-Mars, Dominique de', BOOK, 'Saint-Mars', 'Dominique de', null, false],
    ['Hergé.', BOOK, 'Hergé', null, null, false],
    ['Midam (1963-....) ?NON ETABLIE', BOOK, 'Midam', null, '1963-', false],
    ['Académie des sciences', BOOK, 'Académie des sciences', null, null, true],
    ['Coltrane, John. Saxo T', RECORDING, 'Coltrane', 'John', null, false],
    ['Pink Floyd', RECORDING, 'Pink Floyd', null, null, true],
    ['Radiohead', RECORDING, 'Radiohead', null, null, true],
    ['Prodigy (The)', RECORDING, 'The Prodigy', null, null, true],
    ['Lady Gaga', RECORDING, 'Lady Gaga', null, null, false],
    ["Ben l'Oncle Soul", RECORDING, "Ben l'Oncle Soul", null, null, false],
    ['Lavilliers Bernard', RECORDING, 'Lavilliers', 'Bernard', null, false],
  ])('reads "%s"', (text, context, name, forename, dates, corporate) => {
    expect(parseAgent(text, context)).toEqual({
      name,
      forename,
      dates,
      corporate,
      role: context.role,
    });
  });

  test('gives nothing for an empty column', () => {
    expect(parseAgent('', BOOK)).toBeNull();
  });
});

describe('secondaryAgents', () => {
  test('finds an illustrator and a translator of two plain words', () => {
    const responsibility =
      "Eva Ibbotson ; illustrations Élodie Nouhen ; traduit de l'anglais par Anne Damour";
    expect(secondaryAgents(responsibility).map(({ name, role }) => [name, role])).toEqual([
      ['Nouhen', '440'],
      ['Damour', '730'],
    ]);
  });

  test('leaves alone what it cannot part', () => {
    expect(secondaryAgents('illustrations Dominique de Saint Mars')).toEqual([]);
    expect(secondaryAgents(null)).toEqual([]);
  });
});

describe('originalLanguage', () => {
  test.each([
    ["Stephen King ; traduit de l'américain par Nadine Gassie", 'eng'],
    ['Haruki Murakami ; traduit du japonais par Hélène Morita', 'jpn'],
    ['Amélie Nothomb', null],
    [null, null],
  ])('of "%s" is %s', (responsibility, language) => {
    expect(originalLanguage(responsibility)).toBe(language);
  });
});
