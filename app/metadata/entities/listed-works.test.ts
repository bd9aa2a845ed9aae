import { expect, test } from 'vitest';
import { pageOf, searchOf } from '../testing/catalogue.ts';
import { createLexicon } from './lexicon.ts';
import { listedWorks } from './listed-works.ts';
import { readField } from './words.ts';

function listed(heading: string): readonly string[] {
  const description = `${heading}\nLes Heures\nMarais noir\nÉcume du soir`;
  const page = pageOf({ title: 'Mes films de l’année', description });
  const readings = (['title', 'description'] as const).map((field) => readField(page, field));
  return listedWorks(readings, createLexicon(searchOf(1000))).map(({ text }) => text);
}

test('the lines under a heading are titles, but not those of a table of contents', () => {
  expect(listed('Ma liste :')).toEqual(['Les Heures', 'Marais noir', 'Écume du soir']);
  expect(listed('Au programme :')).toEqual([]);
});
