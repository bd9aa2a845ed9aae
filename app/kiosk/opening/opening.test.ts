import { expect, it } from 'vitest';
import type { OpeningHours } from '../../config/opening-settings.ts';
import { openingAt } from './opening.ts';

const CLOSED: OpeningHours['days'][number] = [];
const TWO_PARTS = [
  { from: 600, to: 720 },
  { from: 840, to: 1_080 },
];
/** Tuesday and Saturday in two parts; closed for the end of the year. */
const HOURS: OpeningHours = {
  days: [CLOSED, CLOSED, TWO_PARTS, CLOSED, CLOSED, CLOSED, TWO_PARTS],
  closures: [{ from: '2026-12-24', to: '2027-01-04' }],
  noticeMinutes: 10,
};
const week = (day: typeof CLOSED): (typeof CLOSED)[] => Array.from({ length: 7 }, () => day);
const SATURDAY = [2026, 10, 28] as const;
const at = (hours: number, minutes = 0): Date => new Date(...SATURDAY, hours, minutes);

it.each([
  ['before it opens', at(9, 59), at(10)],
  ['at noon', at(12), at(14)],
  ['in the evening, until the next open day', at(18), new Date(2026, 11, 1, 10)],
  ['on a closed day', new Date(2026, 10, 29, 11), new Date(2026, 11, 1, 10)],
  [
    'in a closure, until the first open day after it',
    new Date(2026, 11, 26, 11),
    new Date(2027, 0, 5, 10),
  ],
])('is closed %s', (_when, now, opensAt) => {
  expect(openingAt(HOURS, now)).toEqual({ kind: 'closed', opensAt });
});

it('is open to the minute, and knows how many are left', () => {
  expect(openingAt(HOURS, at(10))).toEqual({ kind: 'open', minutesLeft: 120 });
  expect(openingAt(HOURS, new Date(2026, 10, 28, 17, 59, 59))).toEqual({
    kind: 'open',
    minutesLeft: 1,
  });
});

it('is always open where no hours are written, and over midnight where they meet there', () => {
  expect(openingAt(null, at(3))).toEqual({ kind: 'open', minutesLeft: null });
  const always = { ...HOURS, days: week([{ from: 0, to: 1_440 }]), closures: [] };
  expect(openingAt(always, at(23, 59))).toEqual({ kind: 'open', minutesLeft: null });
});

it('does not look for ever for a day on which it opens', () => {
  const never = { ...HOURS, days: week(CLOSED) };
  expect(openingAt(never, at(11))).toEqual({ kind: 'closed', opensAt: null });
});
