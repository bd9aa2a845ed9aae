import { expect, test } from 'vitest';
import { gazetteerOf, pageOf, searchOf } from '../testing/catalogue.ts';
import { findCatalogueNames } from './catalogue-names.ts';
import { createLexicon } from './lexicon.ts';
import { readField } from './words.ts';

/** How surely a word is a topic in a description, where the catalogue has it under one heading only. */
function belief(heading: string, description: string, word = 'qualité'): number {
  const known = gazetteerOf({ [word]: 'subject' });
  const gazetteer: typeof known = {
    size: 1,
    find: (tokens) =>
      known.find(tokens).map((name) => ({
        ...name,
        links: name.links.map((link) => ({ ...link, label: heading })),
      })),
  };
  const reading = readField(pageOf({ description }), 'description');
  const [found] = findCatalogueNames(reading, gazetteer, createLexicon(searchOf(1000)));
  return found?.confidence ?? 0;
}

test('a bare word leads to a heading in one sense only where the text speaks of that field', () => {
  const sure = belief('Qualité', 'La qualité du son.');
  expect(belief('Qualité (philosophie)', 'La qualité du son.')).toBeLessThan(sure);
  expect(belief('Qualité (philosophie)', 'La qualité, notion philosophique.')).toBe(sure);
});

test('a word whose accents are not those of the heading is another word', () => {
  expect(belief('Élèves', 'Un tarif élevé.', 'élevé')).toBe(0);
  expect(belief('Élèves', 'Un bon élève.', 'élève')).toBeGreaterThan(0);
  expect(belief('Élèves', 'Un bon eleve.', 'élève')).toBeGreaterThan(0);
});
