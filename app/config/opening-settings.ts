import { z } from 'zod';

/** A part of a day, in minutes after midnight: from the first to before the last. */
export interface OpenSpan {
  readonly from: number;
  readonly to: number;
}

/** When the library is open, by its own clock. */
export interface OpeningHours {
  /** The open parts of each day of the week, Sunday first as `Date.getDay` counts; none: closed all day. */
  readonly days: readonly (readonly OpenSpan[])[];
  /** Days of closure, "2026-12-24" to "2027-01-02", both included. */
  readonly closures: readonly { readonly from: string; readonly to: string }[];
  /** How long before closing the patron is told, in minutes. */
  readonly noticeMinutes: number;
}

const WEEK = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const HOURS = 'des heures comme "10:00-12:00, 14:00-18:30", dans l’ordre, ou "" pour un jour fermé';
const CLOSURE = 'un jour comme "2026-12-25", ou deux séparés par "/" comme "2026-12-24/2027-01-02"';

const day = z
  .string()
  .refine((text) => spansOf(text) !== null, HOURS)
  .optional();

/** `[opening]`: nothing written, the seat is always open; as soon as one day is, the others are closed. */
export const openingSettings = z.strictObject({
  monday: day,
  tuesday: day,
  wednesday: day,
  thursday: day,
  friday: day,
  saturday: day,
  sunday: day,
  closures: z.array(z.string().refine((text) => closureOf(text) !== null, CLOSURE)).default([]),
  notice_minutes: z.coerce.number().int().min(1).max(60).default(10),
});

/** The hours as the seat reads them; null: always open. */
export function openingOf(settings: z.infer<typeof openingSettings>): OpeningHours | null {
  const isAlways = WEEK.every((name) => settings[name] === undefined);
  if (isAlways && settings.closures.length === 0) return null;
  const usual = isAlways ? '00:00-24:00' : '';
  return Object.freeze({
    days: WEEK.map((name) => spansOf(settings[name] ?? usual) ?? []),
    closures: settings.closures.flatMap((text) => closureOf(text) ?? []),
    noticeMinutes: settings.notice_minutes,
  });
}

/** "10:00-12:00, 14:00-18:30", or null where that is not how it is written. */
function spansOf(text: string): OpenSpan[] | null {
  if (text.trim() === '') return [];
  const spans = text.split(',').map((part) => spanOf(part.trim()));
  const read = spans.filter((span) => span !== null);
  const inOrder = read.every(({ from }, index) => from >= (read[index - 1]?.to ?? 0));
  return read.length === spans.length && inOrder ? read : null;
}

function spanOf(text: string): OpenSpan | null {
  const [from = '', to = '', ...rest] = text.split('-');
  if (!TIME.test(from) || !TIME.test(to) || rest.length > 0) return null;
  const span = { from: minutesOf(from), to: minutesOf(to) };
  return span.from < span.to ? span : null;
}

/** "04:30" as minutes after midnight. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function closureOf(text: string): OpeningHours['closures'][number] | null {
  const [from = '', to = from, ...rest] = text.split('/');
  return isDate(from) && isDate(to) && from <= to && rest.length === 0 ? { from, to } : null;
}

/** "2026-02-30" is written like a date and is none. */
function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
