import { expect, test } from 'vitest';
import { deLabel, quoted } from './french.ts';

test.each([
  ['la philosophie', 'de la philosophie'],
  ['le cinéma', 'du cinéma'],
  ['les animaux', 'des animaux'],
  ["l'Irlande", "de l'Irlande"],
  ['Emil Cioran', 'd’Emil Cioran'],
  ['Paris', 'de Paris'],
  ['la mort et le deuil', 'de la mort et du deuil'],
  ['la couture, le tricot et la broderie', 'de la couture, du tricot et de la broderie'],
  ['Roméo et Juliette', 'de Roméo et Juliette'],
  ["l'espionnage et James Bond", "de l'espionnage et de James Bond"],
  ['Œdipe', 'd’Œdipe'],
])('de + %s = %s', (label, expected) => {
  expect(deLabel(label)).toBe(expected);
});

test('quotes as French typography does', () => {
  expect(quoted('Germinal')).toBe('«\u00a0Germinal\u00a0»');
});
