import { expect, test } from 'vitest';
import { gazetteerOf, noNames, pageOf, searchOf } from './testing/catalogue.ts';
import type { Readers } from './readers.ts';
import { understand } from './understand.ts';

const readers: Readers = {
  gazetteer: noNames,
  search: searchOf(1000, { volcan: 3, volcans: 3, auvergne: 2, monde: 400, geologie: 4 }),
  tagger: null,
};

async function phrasesOf(parts: Parameters<typeof pageOf>[0], known = readers) {
  const { keyphrases } = await understand(pageOf(parts), known);
  return keyphrases;
}

test('what the title says comes first, in its own words', async () => {
  const [first] = await phrasesOf({
    title: 'Les volcans endormis du monde',
    description: 'Une balade avec une géologue.',
  });
  expect(first).toMatchObject({ text: 'volcans endormis', field: 'title', weight: 1 });
});

test('a keyword counts whole, with its words of grammar', async () => {
  const phrases = await phrasesOf({ title: 'Bonjour', keywords: ['chaîne des puys', 'géologie'] });
  expect(phrases.map(({ text }) => text)).toContain('chaîne des puys');
});

test('a heading of the catalogue goes before a name', async () => {
  const known = { ...readers, gazetteer: gazetteerOf({ volcans: 'subject' }) };
  const phrases = await phrasesOf({ title: 'Jeanne Duval et les volcans' }, known);
  expect(phrases[0]?.text).toBe('volcans');
});

test('addresses and advertisements give none', async () => {
  const description =
    'https://exemple.fr/volcans-du-monde\nAbonnez-vous à la newsletter des volcans';
  expect(await phrasesOf({ title: '...', description })).toEqual([]);
});

test('an adjective alone weighs less than the noun that it goes with', async () => {
  const phrases = await phrasesOf({ title: 'La crise économique et les volcans' });
  expect(phrases.slice(0, 2).map(({ text }) => text)).toEqual(['volcans', 'crise économique']);
  expect(phrases.find(({ text }) => text === 'économique')?.weight ?? 0).toBeLessThan(0.1);
});

test('a noun phrase ends before a verb', async () => {
  const phrases = await phrasesOf({ title: 'Les volcans endormis peuvent toujours surprendre' });
  expect(phrases[0]?.text).toBe('volcans endormis');
});

test('words of grammar of other languages give none', async () => {
  const description =
    'Do you want to know more about volcanoes? Every day we explore them at the same time.';
  const phrases = await phrasesOf({ title: 'Why volcanoes still sleep', description });
  const words = phrases.flatMap(({ text }) => text.toLowerCase().split(' '));
  expect(words).toContain('volcanoes');
  for (const word of ['want', 'every', 'more', 'same']) expect(words).not.toContain(word);
});

test("the channel's own name carries no subject", async () => {
  const page = { title: 'La géologie', keywords: ['roche amie'], channel: 'Roche amie' };
  const phrases = await phrasesOf(page);
  expect(phrases.find(({ text }) => text === 'roche amie')?.weight ?? 0).toBeLessThan(0.1);
});

test('credits and the imprint of a cited book give none', async () => {
  const description = 'Montage : Jeanne Duval\nClaire Duval, Les Marais, Éditions du Lac, 2014.';
  const phrases = await phrasesOf({ title: '...', description });
  expect(phrases.map(({ text }) => text)).toEqual(['Marais']);
});

test('nouns that "de" joins are one subject', async () => {
  const phrases = await phrasesOf({
    title: 'Bonjour',
    description: "La formation d'un cratère et l'eau des volcans.",
  });
  const texts = phrases.map(({ text }) => text);
  expect(texts).toContain('eau des volcans');
  expect(texts).not.toContain("formation d'un cratère");
});

test('singular and plural are one subject, in the words of the most telling field', async () => {
  const page = { title: 'Un volcan éteint', description: 'Nous aimons les volcans éteints.' };
  const texts = (await phrasesOf(page)).map(({ text }) => text);
  expect(texts).toContain('volcan éteint');
  expect(texts).not.toContain('volcans éteints');
});

test("a side of the channel's name carries no subject where the texts say it", async () => {
  const page = {
    title: 'La géologie | Le dessous des roches',
    channel: 'Le Dessous des Roches - Arte',
  };
  const phrases = await phrasesOf(page);
  expect(phrases.find(({ text }) => text === 'roches')?.weight ?? 0).toBeLessThan(0.1);
});
