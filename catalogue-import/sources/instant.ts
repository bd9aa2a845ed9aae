import { foldText } from '../../app/shared/text.ts';

const ISO_WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?$/;
const FRENCH =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?:\s+(?:à\s+)?(\d{1,2})\s*[h:]\s*(\d\d)?(?::(\d\d))?)?$/;
const WRITTEN =
  /^(?:le\s+)?(?:[a-z]{3,8}\.?,?\s+)?(\d{1,2})(?:er)?[\s-]+([a-zéû]{3,9})\.?[\s-]+(\d{4}|\d\d)(?:,?\s+(?:à\s+)?(\d{1,2})\s*[h:]\s*(\d\d)?(?::(\d\d))?)?$/i;
/** How the French names of months begin, accents taken off. */
const MONTHS = [
  'janv',
  'fev',
  'mars',
  'avr',
  'mai',
  'juin',
  'juil',
  'aou',
  'sept',
  'oct',
  'nov',
  'dec',
] as const;
const MIDNIGHT = /[T\s]+(?:à\s+)?0?0\s*[h:]\s*(?:00)?(?::00(?:\.0+)?)?$/;
const CENTURY = 2000;
const DAY = 86_400_000;

/** A date and time as a clock on the wall shows them; the month is 1 to 12. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * The instant (ISO 8601, UTC, whole seconds) of a date as sources write it: ISO 8601 with a zone, without one, or alone,
 * "16/05/2012", "16/05/12", "16/05/2012 à 14h30", "mercredi 16 mai 2012", "16-mai-12". A date without time is the first
 * moment of the day, or with `edge` "end" the first after it. Null for anything else, and for days that do not exist.
 */
export function instantOf(text: string, edge: 'start' | 'end', timeZone: string): string | null {
  const plain = text.trim();
  if (ISO_WITH_ZONE.test(plain)) return isoOf(Date.parse(plain));
  const written = writtenDate(plain);
  if (written === null || !exists(written.wall)) return null;
  return !written.hasTime && edge === 'end'
    ? wallInstant(nextDay(written.wall), timeZone)
    : wallInstant(written.wall, timeZone);
}

/** Whether a text is a date without a time. */
export function isDateAlone(text: string): boolean {
  return writtenDate(text.trim())?.hasTime === false;
}

/** A date without the midnight that databases and spreadsheets put behind a day: "31/12/2026 00:00:00". */
export function withoutMidnight(text: string): string {
  return text.trim().replace(MIDNIGHT, '');
}

interface WrittenDate {
  readonly wall: WallTime;
  readonly hasTime: boolean;
}

/** A date without a zone, whether or not there is such a day. */
function writtenDate(text: string): WrittenDate | null {
  const iso = ISO.exec(text);
  if (iso !== null) return wallOf(iso[1], Number(iso[2]), iso[3], iso.slice(4));
  const french = FRENCH.exec(text);
  if (french !== null) return wallOf(french[3], Number(french[2]), french[1], french.slice(4));
  const written = WRITTEN.exec(text);
  const month = MONTHS.findIndex((name) => foldText(written?.[2] ?? '').startsWith(name)) + 1;
  return written === null ? null : wallOf(written[3], month, written[1], written.slice(4));
}

function wallOf(
  year: string | undefined,
  month: number,
  day: string | undefined,
  [hour, minute, second]: readonly (string | undefined)[],
): WrittenDate {
  const [shown, full] = [Number(year), year?.length === 2 ? CENTURY : 0];
  const time = {
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
  };
  const wall = { year: shown + full, month, day: Number(day), ...time };
  return { wall, hasTime: hour !== undefined };
}

/**
 * The instant at which the clocks of a zone show `wall`. In the hour that clocks skip in spring, that of the clock as
 * it was before; in the hour that they show twice in autumn, the first.
 */
export function wallInstant(wall: WallTime, timeZone: string): string | null {
  const asUtc = utcOf(wall);
  const early = asUtc - offsetAt(asUtc - DAY, timeZone);
  const late = asUtc - offsetAt(asUtc + DAY, timeZone);
  // The offsets of the days around differ only where the clocks change between them.
  const exact = [early, late].find((instant) => instant + offsetAt(instant, timeZone) === asUtc);
  return isoOf(exact ?? early);
}

/** Whether a name is that of a zone that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

function isoOf(milliseconds: number): string | null {
  if (Number.isNaN(milliseconds)) return null;
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function utcOf({ year, month, day, hour, minute, second }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function nextDay(wall: WallTime): WallTime {
  const next = new Date(utcOf(wall) + DAY);
  return {
    ...wall,
    year: next.getUTCFullYear(),
    month: next.getUTCMonth() + 1,
    day: next.getUTCDate(),
  };
}

function exists(wall: WallTime): boolean {
  const date = new Date(utcOf(wall));
  return (
    date.getUTCMonth() + 1 === wall.month &&
    date.getUTCDate() === wall.day &&
    wall.hour < 25 &&
    wall.minute < 60
  );
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that the clocks of a zone are ahead of UTC at an instant (milliseconds since 1970). */
export function offsetAt(instant: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(instant / 1000) * 1000;
}

// Making one takes longer than using it a hundred times.
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  FORMATS.set(timeZone, format);
  return format;
}
