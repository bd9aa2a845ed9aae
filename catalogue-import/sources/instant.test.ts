import { describe, expect, it } from 'vitest';
import { instantOf, isDateAlone, isTimeZone, wallInstant, withoutMidnight } from './instant.ts';

const PARIS = 'Europe/Paris';
const at = (text: string): string | null => instantOf(text, 'start', PARIS);

describe('instantOf', () => {
  it.each([
    ['2026-03-18T09:00:00+01:00', '2026-03-18T08:00:00Z'],
    ['2026-03-18T09:00:00.500Z', '2026-03-18T09:00:00Z'],
    ['2026-07-14T20:30', '2026-07-14T18:30:00Z'],
    ['2026-01-14 20:30:15', '2026-01-14T19:30:15Z'],
    ['2026-01-14', '2026-01-13T23:00:00Z'],
    ['16/05/2012', '2012-05-15T22:00:00Z'],
    ['16-05-2012', '2012-05-15T22:00:00Z'],
    ['16/05/2012 14:30', '2012-05-16T12:30:00Z'],
    ['16/05/2012 à 14h', '2012-05-16T12:00:00Z'],
    ['16/05/2012 14:30:00', '2012-05-16T12:30:00Z'],
    ['16/05/2012 14\u00a0h\u00a030', '2012-05-16T12:30:00Z'],
    ['16/05/12', '2012-05-15T22:00:00Z'],
    ['16-mai-12', '2012-05-15T22:00:00Z'],
    ['1er août 2026', '2026-07-31T22:00:00Z'],
    ['Mercredi 16 mai 2012 à 14h30', '2012-05-16T12:30:00Z'],
    ['le sam. 6 juin 2026', '2026-06-05T22:00:00Z'],
    ['31 déc. 2026', '2026-12-30T23:00:00Z'],
  ])('%s is %s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });
  it.each(['', 'samedi', '31/02/2026', '2026-13-01', '12/2026', 'déc. 2026', '3 brumaire 2026'])(
    '"%s" is none',
    (text) => {
      expect(at(text)).toBeNull();
    },
  );
  it('ends a date without time after its last moment', () => {
    expect(instantOf('31/12/2026', 'end', PARIS)).toBe('2026-12-31T23:00:00Z');
    expect(instantOf('31/12/2026 20:00', 'end', PARIS)).toBe('2026-12-31T19:00:00Z');
  });
  it('takes the midnight of databases away', () => {
    const days = ['31/12/2026 00:00', '31/12/2026 00:00:00', '31/12/2026 à 0h'].map(
      withoutMidnight,
    );
    expect(new Set(days)).toEqual(new Set(['31/12/2026']));
    expect(withoutMidnight('2026-12-31T00:00:00.000')).toBe('2026-12-31');
    expect(withoutMidnight('31/12/2026 10:00')).toBe('31/12/2026 10:00');
  });
  it('tells a date from a time', () => {
    expect(['16/05/2012', '2026-01-14'].every(isDateAlone)).toBe(true);
    expect(['16/05/2012 14:30', '2026-01-14T20:30', '2026-01-14T20:30:00Z'].some(isDateAlone)).toBe(
      false,
    );
  });
});

describe('wallInstant, where the clocks change', () => {
  const wall = (month: number, day: number, hour: number, minute: number): string | null =>
    wallInstant({ year: 2026, month, day, hour, minute, second: 0 }, PARIS);
  it('knows both sides of spring and autumn', () => {
    expect(wall(3, 29, 1, 59)).toBe('2026-03-29T00:59:00Z');
    expect(wall(3, 29, 3, 0)).toBe('2026-03-29T01:00:00Z');
    expect(wall(10, 25, 1, 59)).toBe('2026-10-24T23:59:00Z');
    expect(wall(10, 25, 3, 0)).toBe('2026-10-25T02:00:00Z');
  });
  it('takes an hour that is skipped by the clock before, and of one shown twice the first', () => {
    expect(wall(3, 29, 2, 30)).toBe('2026-03-29T01:30:00Z');
    expect(wall(10, 25, 2, 30)).toBe('2026-10-25T00:30:00Z');
  });
  it('knows zones by their name', () => {
    expect([isTimeZone('America/Cayenne'), isTimeZone('Europe/Nowhere')]).toEqual([true, false]);
  });
});
