import { expect, test } from 'vitest';
import { bodyName, personName, withCapitals, withoutShouting } from './capitals.ts';

test.each([
  ['DJANGO REINHARDT', 'Reinhardt, Django', 'Django Reinhardt'],
  ['françois Mitterrand', '', 'François Mitterrand'],
  ['vincent van gogh', 'Gogh, Vincent van', 'Vincent van Gogh'],
  ['Charles de Gaulle', '', 'Charles de Gaulle'],
  ['J. K. Rowling', 'Rowling, J. K.', 'J. K. Rowling'],
])('the person %s, of whom a record says « %s », reads %s', (name, text, read) => {
  expect(personName(name, text)).toBe(read);
});

test.each([
  ['disney', 'Un dessin animé de Walt Disney', 'Disney'],
  ['Médecins du monde', '', 'Médecins du monde'],
])('the body %s reads as « %s » writes it', (name, text, read) => {
  expect(bodyName(name, text)).toBe(read);
});

test.each([
  ['ASTÉRIX LE GAULOIS', 'Astérix, le Gaulois', 'Astérix, le Gaulois'],
  ['SARTRE', 'Philosophie', 'Sartre'],
  ['FAUX RACCORD', 'Cinéma', 'FAUX RACCORD'],
  ['AC/DC', 'Les disques', 'AC/DC'],
  ['amour', 'Amour', 'amour'],
])('%s beside « %s » is quoted %s', (name, text, read) => {
  expect(withoutShouting(name, text)).toBe(read);
});

test('a name in small letters has its capitals', () => {
  expect(withCapitals('la nouvelle-orléans')).toBe('la Nouvelle-Orléans');
});
