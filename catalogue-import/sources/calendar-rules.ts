import type ICAL from 'ical.js';

/** Rules that come again within the day are of no use for an agenda, and cost ical.js minutes. */
const WITHIN_DAY = new Set(['SECONDLY', 'MINUTELY', 'HOURLY']);
/** Nobody announces an event that comes again after more than so many days, weeks, months or years. */
const LONGEST_INTERVAL = 1000;
/** Days of a daily rule that are tried: those of thirteen years, so that 29 February is among them. */
const DAYS_TRIED = 5000;
const DAY = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * Whether a rule names days on which an event comes again. ical.js looks for ever for those of a daily rule that never
 * come ("every seventh day from a Saturday, if it is a Monday"), and of daily rules that count from the month's end.
 */
export function comesAgain(rule: ICAL.Recur, start: ICAL.Time): boolean {
  if (WITHIN_DAY.has(rule.freq) || rule.interval > LONGEST_INTERVAL) return false;
  if (rule.freq !== 'DAILY') return true;
  const [months, monthDays, weekdays] = ['BYMONTH', 'BYMONTHDAY', 'BYDAY'].map(
    (part) => new Set(rule.getComponent(part).map(String)),
  );
  const first = Date.UTC(start.year, start.month - 1, start.day);
  const step = Math.max(rule.interval, 1);
  for (let count = 1; count <= DAYS_TRIED; count += 1) {
    const date = new Date(first + count * step * DAY);
    if (
      allows(months, String(date.getUTCMonth() + 1)) &&
      allows(monthDays, String(date.getUTCDate())) &&
      allows(weekdays, WEEKDAYS[date.getUTCDay()] ?? '')
    ) {
      return true;
    }
  }
  return false;
}

function allows(values: ReadonlySet<string> | undefined, value: string): boolean {
  return values === undefined || values.size === 0 || values.has(value);
}
