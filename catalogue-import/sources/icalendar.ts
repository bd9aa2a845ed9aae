import ICAL from 'ical.js';
import { Failure, messageOf } from '../../app/shared/failure.ts';
import { CUT_SHORT } from '../formats/record-event.ts';
import { datesOf, type Times } from './event-dates.ts';
import { readText } from './file-text.ts';
import { isTimeZone, wallInstant } from './instant.ts';
import {
  describe,
  heading,
  type ReadContext,
  type SourceContent,
  type SourceEvent,
  type SourceOrigin,
} from './source-record.ts';

const YEAR = 366 * 86_400_000;
/** Repetitions that are looked at: a daily event of twenty-seven years. */
const MOST_REPETITIONS = 10_000;
const BLOCK = /^BEGIN:VEVENT[ \t]*$[\s\S]*?^END:VEVENT[ \t]*$/gim;
const ZONE_BLOCK = /^BEGIN:VTIMEZONE[ \t]*$[\s\S]*?^END:VTIMEZONE[ \t]*$/gim;
// Some programs put their own name before that of the zone: "/mozilla.org/20070129_1/Europe/Paris".
const PREFIXED_ZONE = /[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_/-]+$/;

interface Block extends SourceOrigin {
  readonly component: ICAL.Component;
}

/**
 * The events of an agenda in iCalendar (RFC 5545), repetitions told one by one for a year. Each VEVENT is read on its
 * own, so that a broken one stops no other. Throws `file-unreadable`, `file-empty` or `format-unknown`.
 */
export function* readICalendar(file: string, context: ReadContext): Generator<SourceEvent> {
  const text = readText(file).replace(/\r\n?/g, '\n');
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) {
    throw new Failure(
      'format-unknown',
      `« ${file} » n’est pas un iCalendar : il ne commence pas par BEGIN:VCALENDAR.`,
    );
  }
  const zones = (text.match(ZONE_BLOCK) ?? []).join('\n');
  const byUid = new Map<string, Block[]>();
  let number = 0;
  for (const match of text.matchAll(BLOCK)) {
    number += 1;
    const byte = Buffer.byteLength(text.slice(0, match.index));
    const block = parseBlock(match[0], zones, { number, byte });
    if ('reason' in block) {
      yield block;
      continue;
    }
    const uid = textOf(block.component, 'uid') ?? `h${number}`;
    byUid.set(uid, [...(byUid.get(uid) ?? []), block]);
  }
  for (const [uid, blocks] of byUid) yield* eventsOf(uid, blocks, context);
  if (!/^END:VCALENDAR\s*$/im.test(text)) {
    const byte = Buffer.byteLength(text);
    yield { kind: 'refused', id: null, reason: CUT_SHORT, number: number + 1, byte };
  }
}

function parseBlock(
  text: string,
  zones: string,
  origin: SourceOrigin,
): Block | Extract<SourceEvent, { kind: 'refused' }> {
  try {
    const calendar = ['BEGIN:VCALENDAR', zones, text, 'END:VCALENDAR'].filter(Boolean).join('\r\n');
    const component = new ICAL.Component(ICAL.parse(calendar.replace(/\r?\n/g, '\r\n')));
    const event = component.getFirstSubcomponent('vevent');
    if (event?.getFirstPropertyValue('dtstart') instanceof ICAL.Time) {
      return { ...origin, component: event };
    }
    return { ...origin, kind: 'refused', id: null, reason: 'sans date de début (DTSTART)' };
  } catch (error) {
    const id = /^UID:(.*)$/im.exec(text)?.[1]?.trim() ?? null;
    return { ...origin, kind: 'refused', id, reason: `illisible : ${messageOf(error)}` };
  }
}

/** The one event of a UID: its master with the repetitions that were moved, or those alone. */
function* eventsOf(
  uid: string,
  blocks: readonly Block[],
  context: ReadContext,
): Generator<SourceEvent> {
  // Of several versions of an event the last in the file counts.
  const master = blocks.findLast(({ component }) => !component.hasProperty('recurrence-id'));
  const moved = blocks.filter(({ component }) => component.hasProperty('recurrence-id'));
  const [first] = blocks;
  const main = master ?? first;
  if (main === undefined) return;
  const { number, byte } = main;
  try {
    yield { ...eventOf(uid, main, master === undefined ? [] : moved, context), number, byte };
  } catch (error) {
    yield { kind: 'refused', id: uid, reason: `illisible : ${messageOf(error)}`, number, byte };
  }
}

function eventOf(
  uid: string,
  { component }: Block,
  moved: readonly Block[],
  context: ReadContext,
): SourceContent {
  const title = textOf(component, 'summary');
  if (title === null) return { kind: 'refused', id: uid, reason: 'sans titre (SUMMARY)' };
  if (isCancelled(component) || isPrivate(component)) return { kind: 'withdrawn', id: uid };
  const event = new ICAL.Event(component, { exceptions: moved.map((each) => each.component) });
  const timeZone = zoneNameOf(component) ?? context.timeZone;
  const said = {
    wholeDays: event.startDate.isDate,
    timeZone,
    place: textOf(component, 'location'),
  };
  const dates = datesOf([...timesOf(event, context)], said, context);
  if (dates === null) return { kind: 'withdrawn', id: uid };
  const record = describe({
    id: uid,
    kind: 'event',
    title,
    summary: textOf(component, 'description'),
    subjects: component
      .getAllProperties('categories')
      .flatMap((property) => property.getValues().map(String))
      .map((category) => heading('keyword', category)),
    links: [textOf(component, 'url') ?? ''],
    ...dates,
  });
  return { kind: 'record', record };
}

/** Every time of an event from its first to a year after today. */
function* timesOf(event: ICAL.Event, context: ReadContext): Generator<Times[number]> {
  if (!event.isRecurring()) {
    yield timeOf(event, event.startDate, event.endDate, context);
    return;
  }
  const horizon = new Date(Date.parse(context.today) + YEAR).toISOString();
  const repetitions = event.iterator();
  for (let count = 0; count < MOST_REPETITIONS; count += 1) {
    // The declared type forgets that the last one is followed by none.
    const next = repetitions.next() as ICAL.Time | undefined | null;
    if (next === undefined || next === null) return;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const time = timeOf(item, startDate, endDate, context);
    if (time.start > horizon) return;
    if (!isCancelled(item.component)) yield time;
  }
}

function timeOf(
  event: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time,
  context: ReadContext,
): Times[number] {
  return {
    start: instant(start, event.component, context),
    end: instant(end, event.component, context),
  };
}

function instant(time: ICAL.Time, component: ICAL.Component, context: ReadContext): string {
  const zone = zoneNameOf(component) ?? context.timeZone;
  const isOwnZone = time.zone === ICAL.Timezone.utcTimezone || hasZoneOfFile(time, component);
  const found =
    isOwnZone && !time.isDate
      ? `${time.toJSDate().toISOString().slice(0, 19)}Z`
      : wallInstant(time, zone);
  if (found === null) throw new Error(`date impossible (${time.toString()})`);
  return found;
}

/** Whether the file defines the zone of a time and no machine knows its name, as Outlook's "Romance Standard Time". */
function hasZoneOfFile(time: ICAL.Time, component: ICAL.Component): boolean {
  return zoneNameOf(component) === null && time.zone !== ICAL.Timezone.localTimezone;
}

/** The IANA name of the zone of an event, null where it names none that this machine knows. */
function zoneNameOf(component: ICAL.Component): string | null {
  const named = component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? '';
  const name = PREFIXED_ZONE.exec(named)?.[0] ?? named;
  return name !== '' && isTimeZone(name) ? name : null;
}

function isCancelled(component: ICAL.Component): boolean {
  return textOf(component, 'status')?.toUpperCase() === 'CANCELLED';
}

/** RFC 5545, 3.8.1.3: an agenda of the staff may hold what is meant for them alone. */
function isPrivate(component: ICAL.Component): boolean {
  return /^(?:private|confidential)$/i.test(textOf(component, 'class') ?? '');
}

function textOf(component: ICAL.Component, property: string): string | null {
  const value = component.getFirstPropertyValue(property);
  const text = value === null ? '' : String(value).trim();
  return text === '' ? null : text;
}
