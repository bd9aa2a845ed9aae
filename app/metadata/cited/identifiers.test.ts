import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentifiers, isbn13 } from './identifiers.ts';

const identifiersIn = (text: string) =>
  findIdentifiers(text).map(({ kind, identifier }) => [kind, identifier]);

describe('identifiers of works', () => {
  test.each([
    ['ISBN 978-2-07-036822-8', 'isbn', '9782070368228'],
    ['ISBN : 2-07-036822-X', 'isbn', '9782070368228'],
    ['https://libraire.exemple/livre/9782070368228-l-etranger', 'isbn', '9782070368228'],
    ['ISSN 0395-2037', 'issn', '0395-2037'],
    ['(https://doi.org/10.1017/nws.2012.4).', 'doi', '10.1017/nws.2012.4'],
    ['doi:10.1016/S0140-6736(08)61345-8,', 'doi', '10.1016/s0140-6736(08)61345-8'],
    ['https://gallica.bnf.fr/ark:/12148/bpt6k5702a', 'ark', 'ark:/12148/bpt6k5702a'],
    ['https://arxiv.org/abs/1904.09828', 'link', 'arXiv:1904.09828'],
    ['https://hal.science/hal-01234567', 'link', 'hal-01234567'],
  ])('%s', (text, kind, identifier) => {
    expect(identifiersIn(text)).toEqual([[kind, identifier]]);
  });

  test.each(['ISBN 978-2-07-036822-9', 'ISSN 0395-2038', '9782070368227', '06 12 34 56 78'])(
    'a wrong check digit is no identifier: %s',
    (text) => {
      expect(identifiersIn(text)).toEqual([]);
    },
  );

  test('any ISBN with its own check digit is read, with any other it is not', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^97[89]\d{9}$/), (stem) => {
        const right = Array.from({ length: 10 }, (_, i) => isbn13(stem + i)).filter(Boolean);
        expect(right).toHaveLength(1);
      }),
    );
  });
});
