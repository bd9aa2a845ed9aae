import { expect, test } from 'vitest';
import { gazetteerOf, pageOf, searchOf } from '../testing/catalogue.ts';
import { understand } from '../understand.ts';

const readers = {
  gazetteer: gazetteerOf({ Irlande: 'place' }),
  search: searchOf(0),
  tagger: null,
};

async function placesIn(title: string) {
  const { mentions } = await understand(pageOf({ title }), readers);
  return mentions.filter(({ type }) => type === 'place').map(({ text, normal }) => [text, normal]);
}

test.each([
  ['La famine irlandaise', 'irlandaise', 'Irlande'],
  ['Les contes norvégiens du soir', 'norvégiens', 'Norvège'],
  ['Une cuisine grecque', 'grecque', 'Grèce'],
  ['Trois îles bretonnes', 'bretonnes', 'Bretagne'],
  ['Le cinéma thaïlandais', 'thaïlandais', 'Thaïlande'],
])('in %j, %j tells %j', async (title, text, normal) => {
  expect(await placesIn(title)).toEqual([[text, normal]]);
});

test('the place takes the headings that the catalogue has for it', async () => {
  const { mentions } = await understand(pageOf({ title: 'La famine irlandaise' }), readers);
  expect(mentions.flatMap(({ links }) => links.map(({ label }) => label))).toEqual(['Irlande']);
});

test.each(['Cours de langue japonaise', 'Parler en anglais', 'Les Anglais', 'Le cinéma français'])(
  'no place is told by the language or the people of %j',
  async (title) => {
    expect(await placesIn(title)).toEqual([]);
  },
);
