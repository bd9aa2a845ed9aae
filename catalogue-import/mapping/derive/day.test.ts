import { describe, expect, it } from 'vitest';
import { dayOf, isDay } from './day.ts';

describe('dayOf', () => {
  it.each([
    ['2024-05-18', '2024-05-18'],
    ['2024-05-18 10:30:00', '2024-05-18'],
    ['20240313', '2024-03-13'],
    ['20240313d20', '2024-03-13'],
    ['20240313u19', '2024-03-13'],
    ['20240313 19', '2024-03-13'],
    ['240313', '2024-03-13'],
    ['840619', '1984-06-19'],
    ['11/9/2019', '2019-09-11'],
    [' 01/12/2020 ', '2020-12-01'],
  ])('reads the day "%s"', (text, day) => {
    expect(dayOf(text)).toBe(day);
    expect(isDay(text)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['        ', 'blanks'],
    ['UTF8    ', 'what ArchiRès writes in 100$a'],
    ['20240313u', 'the day of an export of PMB'],
    ['00000000', 'zeros'],
    ['20240230', 'no day of the calendar'],
    ['2024-13-01', 'no month'],
    ['13/25/2019', 'a day after an American month'],
    ['2024-05-181', 'a digit too many'],
    ['19651231', 'a day before catalogues on machines'],
    ['29990101', 'a day to come'],
    ['5', 'a number'],
  ])('takes "%s" for no day: %s', (text) => {
    expect(dayOf(text)).toBeNull();
    expect(isDay(text)).toBe(false);
  });
});
