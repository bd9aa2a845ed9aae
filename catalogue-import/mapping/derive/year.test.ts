import { describe, expect, it } from 'vitest';
import { indexed } from '../testing/indexed.ts';
import { yearOfPublication } from './year.ts';

function general(dates: string): string {
  return `100 __ $a20140630${dates}k  y0frey5003    ba`;
}

describe('yearOfPublication', () => {
  it('reads date 1 of 100$a', () => {
    expect(yearOfPublication(indexed(general('d1987    '), '210 __ $dcop. 1968'))).toBe(1987);
  });

  it('reads date 2 where date 1 is blank', () => {
    expect(yearOfPublication(indexed(general('     1988')))).toBe(1988);
  });

  it.each([
    ['P 1985', 1985],
    ['cop. 1968', 1968],
    ['[ca 1975]', 1975],
    ['1989-', 1989],
    ['DL 2015', 2015],
    ['impr. 2008-', 2008],
    ['11/2001', 2001],
    ['[s.d.]', null],
    ['[194-?]', null],
    ['12345', null],
    ['0999', null],
    ['2999', null],
  ])('reads the printed date %s', (date, year) => {
    expect(yearOfPublication(indexed(general('         '), `210 __ $d${date}`))).toBe(year);
  });

  it('prefers 214 to 210 and does without either', () => {
    expect(yearOfPublication(indexed('210 __ $d1990', '214 _0 $d1991'))).toBe(1991);
    expect(yearOfPublication(indexed())).toBeNull();
  });

  it('refuses a coded year that cannot be', () => {
    expect(yearOfPublication(indexed(general('d19.. 2999')))).toBeNull();
  });
});
