import { expect, test } from 'vitest';
import type { MentionType } from '../../shared/video.ts';
import { pageOf } from '../testing/catalogue.ts';
import { withinBorders } from './borders.ts';
import { mentionOf } from './candidate.ts';
import { readField } from './words.ts';

/** What is left of a stretch, given in square brackets, that a model marks in a title. */
function bordered(type: MentionType, marked: string): readonly (readonly [MentionType, string])[] {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const reading = readField(pageOf({ title: marked.replace(/\[\[|\]\]/g, '') }), 'title');
  const mention = mentionOf(reading, { start, end, type, confidence: 0.8, source: 'model' });
  return withinBorders(mention, reading).map((found) => [found.type, found.text]);
}

test.each([
  ['work', 'Demain [[Les Heures N°98]]', 'Les Heures'],
  ['work', '[[Les Heures S02E01]]', 'Les Heures'],
  ['work', '[[Les Heures 3]]', 'Les Heures 3'],
  ['work', '[[LES HEURES⎪Un film]] de Duval', 'LES HEURES'],
  ['work', 'Invité dans [[le Grand Cabaret]]', 'Grand Cabaret'],
  ['work', "Bientôt [[l'Écume]]", "l'Écume"],
  ['person', 'Un reportage de L. [[Cestri]]', 'L. Cestri'],
  ['place', 'Le réveil du volcan [[Agung]]', 'volcan Agung'],
  ['place', 'Dans le parc national de [[Yellowstone]]', 'parc national de Yellowstone'],
  ['place', 'Le pont de [[Brooklyn]]', 'Brooklyn'],
  ['place', 'Un jour sur l’[[île de Mayotte]]', 'Mayotte'],
  ['place', 'Un jour à [[🌋 Pompéi]]', 'Pompéi'],
] as const)('%s: %s', (type, marked, text) => {
  expect(bordered(type, marked)).toEqual([[type, text]]);
});

test('two names of one person are two mentions', () => {
  expect(bordered('person', '[[Marie Duval alias Marida]] répond')).toEqual([
    ['person', 'Marie Duval'],
    ['person', 'Marida'],
  ]);
});

test('what is known to be a place is one, whatever the model says', () => {
  expect(bordered('person', 'Le président au [[Burkina Faso]]')[0]?.[0]).toBe('place');
  expect(bordered('person', 'Zion et [[Bryce Canyon]]')[0]?.[0]).toBe('place');
});

test('a body that begins with a noun of events is one, and a title where the noun is of contests', () => {
  expect(bordered('organisation', 'Je passe les [[Olympiades de chimie]]')).toEqual([
    ['event', 'Olympiades de chimie'],
  ]);
  expect(bordered('work', 'Au [[festival de Lorient]]')[0]?.[0]).toBe('event');
  expect(bordered('organisation', 'Vue de la [[Tour Montparnasse]]')[0]?.[0]).toBe('organisation');
  expect(bordered('work', '[[Fête de famille]], un film')[0]?.[0]).toBe('work');
});

test('a people is no place, and an emoji no name', () => {
  expect(bordered('place', 'Ce que pensent les [[Israéliens]]')).toEqual([]);
  expect(bordered('person', 'La forêt [[🌲]] brûle')).toEqual([]);
  expect(bordered('place', 'Un été en [[Corse]]')).toEqual([['place', 'Corse']]);
});

test.each(['Le v*[[ol]] du siècle', 'Du [[s]]*xe à Paris'])(
  '%s: a piece of a masked word is no name',
  (title) => {
    expect(bordered('organisation', title)).toEqual([]);
    expect(bordered('subject', title)).toEqual([]);
  },
);
