import { expect, test } from 'vitest';
import { pageOf } from '../testing/catalogue.ts';
import { findGuests } from './guests.ts';
import { readField } from './words.ts';

test.each([
  ['Zorbe - Orage (feat. Lino, JD & Marida)', ['Lino', 'JD', 'Marida']],
  ['Le stoïcisme | ft. @JeanneNord', ['JeanneNord']],
  ['Zorbe feat Duval - Orage', ['Duval']],
  ['Un film feat. tout le monde', []],
  ['Le gift de Noël', []],
])('%s', (title, guests) => {
  const found = findGuests(readField(pageOf({ title }), 'title'));
  expect(found.map(({ text }) => text)).toEqual(guests);
  expect(found.every(({ text, start, end }) => title.slice(start, end) === text)).toBe(true);
});
