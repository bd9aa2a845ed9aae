import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadTagger, type EntityTagger } from '../runtime/load.ts';

describe('the French model that is shipped', () => {
  let tagger: EntityTagger;
  beforeAll(async () => {
    tagger = await loadTagger(import.meta.dirname);
  });
  afterAll(() => tagger.close());

  const names = async (text: string) =>
    (await tagger.tag(text)).map(({ label, start, end }) => `${label} ${text.slice(start, end)}`);

  test('names the author, the book, the publisher and the year', async () => {
    expect(await names('« Le Deuxième Sexe » de Simone de Beauvoir (Gallimard, 1949)')).toEqual([
      'WORK Le Deuxième Sexe',
      'PER Simone de Beauvoir',
      'ORG Gallimard',
      'DATE 1949',
    ]);
  });

  test('names persons and places in capitals too', async () => {
    expect(await names('VICTOR HUGO EN EXIL À GUERNESEY')).toEqual([
      'PER VICTOR HUGO',
      'LOC GUERNESEY',
    ]);
  });

  test('marks no name in a text that has none', async () => {
    expect(await names('Comment réussir une mousse au chocolat en dix minutes ?')).toEqual([]);
  });
});
