const FORMS: readonly RegExp[] = [
  // Koha: ISO 8601, perhaps with a time after it.
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/,
  // UNIMARC 100$a/0-10, the day before type and date; PMB writes the day of the export there, and type "u" without date.
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:[^\du].*|u\d.*)?$/,
  // Intermarc 008/00-05: two digits for the year.
  /^(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)$/,
  // Symphony in France: day first, without leading zeros.
  /^(?<day>\d\d?)\/(?<month>\d\d?)\/(?<year>\d{4})$/,
];
// No catalogue was on a machine before the format of the Library of Congress of 1966.
const EARLIEST = '1966-01-01';
// A machine whose clock is ahead by some hours is believed. Read once: an import that runs over midnight stays consistent.
const LATEST = isoDay(new Date(Date.now() + 24 * 60 * 60 * 1000));

/**
 * A day as "2026-03-18": written so, as "20260318", "260318" or "18/3/2026". Null for one that is in no calendar, before
 * catalogues were kept on machines, or to come.
 */
export function dayOf(text: string): string | null {
  const groups = firstMatch(text.trim());
  if (groups === undefined) return null;
  const { year = '', month = '', day = '' } = groups;
  const written = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A 30 February would become a day of March.
  const date = new Date(`${written}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && isoDay(date) === written;
  return isReal && written >= EARLIEST && written <= LATEST ? written : null;
}

/** Whether a text names a day that can be: see `dayOf`. */
export function isDay(text: string): boolean {
  return dayOf(text) !== null;
}

function firstMatch(text: string): Readonly<Record<string, string>> | undefined {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups !== undefined) return groups;
  }
  return undefined;
}

/** "84" is 1984, "26" 2026: the last such year that has begun. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `20${year}` <= LATEST.slice(0, 4) ? `20${year}` : `19${year}`;
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
