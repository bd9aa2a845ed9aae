import { describe, expect, test } from 'vitest';
import { isFirstOn, standsOnShelf } from './shelves.ts';
import { SUBJECTS } from './subject-table.ts';

/** Whether a document of this number stands with a subject, on any of its shelves. */
function standsWith(label: string, number: string, said = label): boolean {
  const subject = SUBJECTS.find((each) => each.label === label);
  if (subject === undefined) throw new Error(`no subject ${label}`);
  return subject.classes.some((shelf) => standsOnShelf(number, shelf, subject, said));
}

describe('standsOnShelf', () => {
  test.each([
    ["l'anatomie et le corps humain", '611.018', '612.6'],
    ['le football', '796.334 64', '796.62'],
    ['la forme et les médecines douces', '613.704 6', '613.94'],
    ['la géographie et les cartes', '910.3', '910.452'],
    ['les pirates', '910.45', '910.452'],
    ['la pêche et la chasse', '639.2', '639.34'],
    ['les traditions, les fêtes et les coutumes', '394.26', '394.12'],
  ])('%s is at %s, not at %s, that another subject owns', (label, own, others) => {
    expect([standsWith(label, own), standsWith(label, others)]).toEqual([true, false]);
  });
  test.each([
    ['le sport', '796.62'],
    ['les animaux', '599.75'],
    ['la musique', '781.66'],
    ['la France', '944.04'],
  ])('%s holds whole what other subjects list under it: %s', (label, number) => {
    expect(standsWith(label, number)).toBe(true);
  });
  test('but not for a video that says another word than its name: beside tennis no cycling', () => {
    expect(standsWith('le sport', '796.62', 'tennis')).toBe(false);
    expect(standsWith('le sport', '796.01', 'tennis')).toBe(true);
  });
  test('a number shared by two subjects is of both', () => {
    expect(standsWith('la sexualité', '612.6')).toBe(true);
    expect(standsWith('la naissance et la puériculture', '612.6')).toBe(true);
  });
});

test.each([
  ['741.5', ['la bande dessinée']],
  ['973', ["les Indiens d'Amérique et la conquête de l'Ouest", 'les États-Unis']],
])('of several subjects at %s it is first of all the shelf of %j', (shelf, labels) => {
  const listing = SUBJECTS.filter(({ classes }) => classes.includes(shelf));
  const first = listing.filter((subject) => isFirstOn(shelf, subject));
  expect(listing.length).toBeGreaterThan(1);
  expect(first.map(({ label }) => label)).toEqual(labels);
});
