import { describe, expect, it } from 'vitest';
import { firstYear } from './year.ts';

describe('firstYear', () => {
  it.each([
    ['1988', 1988],
    ['P 1985', 1985],
    ['cop. 1968', 1968],
    ['[ca 1975]', 1975],
    ['1989-', 1989],
    ['DL 2015', 2015],
    ['impr. 2008-', 2008],
    ['11/2001', 2001],
    ['[s.d.]', null],
    ['[194-?]', null],
    ['19..', null],
    ['    ', null],
    ['12345', null],
    ['0999', null],
    ['2999', null],
  ])('reads the date "%s"', (date, year) => {
    expect(firstYear([date])).toBe(year);
  });

  it('takes the first text that has a year that can be', () => {
    expect(firstYear(['    ', '2999', 'cop. 1968', '1970'])).toBe(1968);
    expect(firstYear([])).toBeNull();
  });
});
