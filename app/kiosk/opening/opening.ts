import type { OpeningHours } from '../../config/opening-settings.ts';

/** Whether the library is open. */
export type Opening =
  | {
      readonly kind: 'open';
      /** Minutes until it closes, begun ones counted whole; null: not before tomorrow. */
      readonly minutesLeft: number | null;
    }
  | {
      readonly kind: 'closed';
      /** When it opens again, local time; null: not within the days that are looked at. */
      readonly opensAt: Date | null;
    };

const DAY = 1_440;
const DAYS_AHEAD = 31;

/** Whether a library with these hours is open at a moment, by the clock of the place. */
export function openingAt(hours: OpeningHours | null, now: Date): Opening {
  if (hours === null) return { kind: 'open', minutesLeft: null };
  const minute = now.getHours() * 60 + now.getMinutes();
  const span = spansOn(hours, now).find(({ from, to }) => from <= minute && minute < to);
  if (span === undefined) return { kind: 'closed', opensAt: nextOpening(hours, now, minute) };
  if (span.to === DAY && opensAtMidnight(hours, now)) return { kind: 'open', minutesLeft: null };
  return { kind: 'open', minutesLeft: span.to - minute };
}

function spansOn({ days, closures }: OpeningHours, date: Date): OpeningHours['days'][number] {
  const day = isoDay(date);
  const isClosure = closures.some(({ from, to }) => from <= day && day <= to);
  return isClosure ? [] : (days[date.getDay()] ?? []);
}

function opensAtMidnight(hours: OpeningHours, now: Date): boolean {
  return spansOn(hours, dayAfter(now, 1))[0]?.from === 0;
}

function nextOpening(hours: OpeningHours, now: Date, minute: number): Date | null {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = dayAfter(now, ahead);
    const span = spansOn(hours, day).find(({ from }) => ahead > 0 || from > minute);
    if (span === undefined) continue;
    // By the hands of the clock: a day in which the clocks change has not 24 hours.
    return new Date(day.getFullYear(), day.getMonth(), day.getDate(), 0, span.from);
  }
  return null;
}

function dayAfter(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}

/** "2026-11-28", local. */
function isoDay(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
