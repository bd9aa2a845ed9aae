import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesIn, segmentsOf } from './segments.ts';

const rolesOf = (description: string) => segmentsOf(description).map(({ role }) => role);

describe('pieces of a description', () => {
  test.each([
    ["Comment les volcans d'Auvergne sont-ils nés ?", 'content'],
    ['Abonnez-vous et activez la cloche !', 'social'],
    ['Instagram : https://www.instagram.com/chaine', 'social'],
    ['Pour commander le livre : https://boutique.exemple', 'shop'],
    ['-10 % avec le code promo VOLCAN', 'shop'],
    ['Montage : Jeanne Duval', 'credit'],
    ['Maquillage & coiffure : Jeanne Duval', 'credit'],
    ['Costumes et décors du théâtre de Lille', 'content'],
    ['Avec le soutien de la Ville de Lille', 'credit'],
    ['Elle règne avec le soutien de la Suède.', 'content'],
  ])('%s is %s', (piece, role) => {
    expect(rolesOf(piece)).toEqual([role]);
  });

  test('a long sentence is prose whatever words of trade it holds', () => {
    const prose = `Cette histoire de la boutique du Palais ${'raconte la vie d’un quartier '.repeat(8)}.`;
    expect(rolesOf(prose)).toEqual(['content']);
  });

  test('pictograms open pieces within a line', () => {
    expect(rolesOf('Une plongée dans la mer. 🔔 Abonnez-vous ! 📕 Commandez le livre')).toEqual([
      'content',
      'social',
      'shop',
    ]);
  });

  test('together they hold every character but white space, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (description) => {
        let end = 0;
        for (const segment of segmentsOf(description)) {
          expect(description.slice(end, segment.start).trim()).toBe('');
          expect(segment.end).toBeGreaterThan(segment.start);
          end = segment.end;
        }
        expect(description.slice(end).trim()).toBe('');
      }),
    );
  });
});

test('addresses, e-mail and handles are found', () => {
  const text = 'Voir https://a.exemple/b?c=1 ou www.d.exemple, écrire à e@f.exemple, suivre @g_h';
  expect(addressesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'https://a.exemple/b?c=1',
    'www.d.exemple,',
    'e@f.exemple',
    '@g_h',
  ]);
});
