import { expect, test } from 'vitest';
import { noNames, pageOf, searchOf } from '../testing/catalogue.ts';
import { understand } from '../understand.ts';

const bare = { gazetteer: noNames, search: searchOf(0), tagger: null };

async function namesIn(description: string) {
  const { mentions } = await understand(pageOf({ description }), bare);
  return mentions.map(({ type, text }) => `${type} ${text}`);
}

test('after "Avec :" stand people, known names or not', async () => {
  expect(await namesIn('Réalisateur : Oumar Sy Kandé\nAvec : Zelda Morvane, Paul Martin')).toEqual([
    'person Oumar Sy Kandé',
    'person Zelda Morvane',
    'person Paul Martin',
  ]);
});

test('a genre, a length and a language are no works, people or bodies', async () => {
  const description = 'Genre : « Comédie », Romance\nDurée : 1h30\nLangue : « Français »';
  expect(await namesIn(description)).toEqual([]);
});

test('a country and a day are what their labels say', async () => {
  expect(await namesIn('Pays : Irlande\nDate de sortie : 17 janvier 2018')).toEqual([
    'place Irlande',
    'date 17 janvier 2018',
  ]);
});
