import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ean13, isbn13, issn } from './standard-numbers.ts';

describe('isbn13', () => {
  it.each([
    ['2-07-036822-X', '9782070368228'],
    ['2-211-01716-9', '9782211017169'],
    ['978-2-211-01716-9', '9782211017169'],
    ['978-2-211-01716_9', '9782211017169'],
    ['2211017169 (rel.)', '9782211017169'],
    ['ISBN 978-2-211-01716-9', '9782211017169'],
    ['ISBN-13 : 978-2-211-01716-9', '9782211017169'],
    ['ISBN10 2-211-01716-9', '9782211017169'],
    ['ISBN: 2-211-01716-9 (br.) : 10 EUR', '9782211017169'],
    ['979-10-90636-07-1', '9791090636071'],
    ['2 211 01716 9 12 EUR', '9782211017169'],
    ['2-07-036822-x', '9782070368228'],
  ])('reads %s', (text, isbn) => {
    expect(isbn13(text)).toBe(isbn);
  });

  it.each([
    '2-211-01716-8',
    '9782211017160',
    '3521383441879',
    '3760068030018',
    '9790000000001',
    'Br.',
    '',
    '123',
  ])('refuses %s', (text) => {
    expect(isbn13(text)).toBeNull();
  });

  it('gives the same number for the 10 and the 13 digits of a book', () => {
    const nine = fc.stringMatching(/^\d{9}$/);
    fc.assert(
      fc.property(nine, (digits) => {
        const sum = Array.from(digits).reduce(
          (total, digit, at) => total + (10 - at) * Number(digit),
          0,
        );
        const check = (11 - (sum % 11)) % 11;
        const thirteen = isbn13(`${digits}${check === 10 ? 'X' : check}`);
        expect(thirteen?.slice(0, 12)).toBe(`978${digits}`);
        expect(isbn13(thirteen ?? '')).toBe(thirteen);
      }),
    );
  });
});

describe('ean13 and issn', () => {
  it('read an article number with its check digit only', () => {
    expect(ean13('3760063 731231')).toBe('3760063731231');
    expect(ean13('3760063731231 (DVD)')).toBe('3760063731231');
    expect(ean13('3760063731232')).toBeNull();
  });

  it('write an ISSN with its hyphen', () => {
    expect(issn('0398-8384')).toBe('0398-8384');
    expect(issn('2104957x')).toBe('2104-957X');
    expect(issn('ISSN 0398-8384')).toBe('0398-8384');
    expect(issn('0398')).toBeNull();
  });
});
