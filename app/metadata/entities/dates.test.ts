import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../testing/catalogue.ts';
import { findDates } from './dates.ts';
import { readField } from './words.ts';

const datesIn = (description: string) =>
  findDates(readField(pageOf({ description }), 'description')).map(({ text, type, years }) => [
    text,
    type,
    years?.from,
    years?.to,
  ]);

describe('dates and the years they mean', () => {
  test.each([
    ['le 14 mai 2008 au soir', '14 mai 2008', 2008, 2008],
    ['le 1er janvier 1802', '1er janvier 1802', 1802, 1802],
    ['la famine (1845-1851)', '1845-1851', 1845, 1851],
    ['de 1939 à 1945', '1939 à 1945', 1939, 1945],
    ['la guerre de 1914-18', '1914-18', 1914, 1918],
    ['au XIXe siècle', 'XIXe siècle', 1801, 1900],
    ['aux XVIe et XVIIe siècles', 'XVIe et XVIIe siècles', 1501, 1700],
    ['au 19ème siècle', '19ème siècle', 1801, 1900],
    ['au Ier siècle av. J.-C.', 'Ier siècle av. J.-C.', -100, -1],
    ['el siglo XVI', 'siglo XVI', 1501, 1600],
    ['les années 30', 'années 30', 1930, 1939],
    ['les années 1780', 'années 1780', 1780, 1789],
    ['en 44 av. J.-C.', '44 av. J.-C.', -44, -44],
    ['en 732 à Poitiers', '732', 732, 732],
    ['la IIIe République', 'IIIe République', 1870, 1940],
    ['au Moyen Âge', 'Moyen Âge', 476, 1492],
  ])('%s', (sentence, text, from, to) => {
    expect(datesIn(sentence)).toContainEqual([text, 'date', from, to]);
  });

  test('great events have years and are events', () => {
    expect(datesIn('la Première Guerre mondiale')).toEqual([
      ['Première Guerre mondiale', 'event', 1914, 1918],
    ]);
    expect(datesIn('les poilus de 14-18')).toEqual([['14-18', 'event', 1914, 1918]]);
  });
});

test.each([
  '1500 euros',
  '1 200 000 vues',
  'en 1920x1080',
  '12:1999',
  'modèle A2000',
  'un prix de 1999,90',
  'le 1789e abonné',
  '1600 km',
  'une page sur 300',
  'le XXXe siècle',
])('no date in "%s"', (sentence) => {
  expect(datesIn(sentence)).toEqual([]);
});

test('centuries that are told backwards are in order', () => {
  const [[, , from, to] = []] = datesIn('du VIe au Ve siècle');
  expect([from, to]).toEqual([401, 600]);
});

test('whatever the digits, years are in order and near enough', () => {
  const digits = fc.stringMatching(/^(?:\d{1,4}|[IVX]{1,6}e siècle|-| à | av\. J\.-C\.| )+$/);
  fc.assert(
    fc.property(digits, (text) => {
      for (const [, , from = 0, to = 0] of datesIn(text)) {
        expect(Number(from)).toBeLessThanOrEqual(Number(to));
        expect(Number(to)).toBeLessThanOrEqual(2100);
      }
    }),
  );
});
