import ICAL from 'ical.js';
import { Failure, messageOf } from '../../app/shared/failure.ts';
import { CUT_SHORT } from '../formats/record-event.ts';
import { mendedLines } from './calendar-lines.ts';
import { eventTimes, isCancelled } from './calendar-times.ts';
import { zoneNamed } from './calendar-zones.ts';
import { datesOf } from './event-dates.ts';
import { bytesBefore, pageHint, readText } from './file-text.ts';
import {
  describe,
  heading,
  madeId,
  type ReadContext,
  type SourceContent,
  type SourceEvent,
  type SourceOrigin,
} from './source-record.ts';

const BLOCK = /^BEGIN:VEVENT[ \t]*$[\s\S]*?^END:VEVENT[ \t]*$/gim;
const ZONE_BLOCK = /^BEGIN:VTIMEZONE[ \t]*$[\s\S]*?^END:VTIMEZONE[ \t]*$/gim;

interface Block extends SourceOrigin {
  readonly component: ICAL.Component;
}

/**
 * The events of an agenda in iCalendar (RFC 5545), repetitions told one by one for a year. Each VEVENT is read on its
 * own, so that a broken one stops no other. Throws `file-unreadable`, `file-empty` or `format-unknown`.
 */
export function* readICalendar(file: string, context: ReadContext): Generator<SourceEvent> {
  const text = readText(file).replace(/\r\n?/g, '\n');
  if (!/^[ \t]*BEGIN:VCALENDAR/im.test(text)) {
    throw new Failure(
      'format-unknown',
      `« ${file} » n’est pas un iCalendar : il n’a pas de ligne BEGIN:VCALENDAR.${pageHint(text)}`,
    );
  }
  const zones = unknownZones(text);
  const byUid = new Map<string, Block[]>();
  const byteAt = bytesBefore(text);
  let number = 0;
  for (const match of text.matchAll(BLOCK)) {
    number += 1;
    const byte = byteAt(match.index);
    const block = parseBlock(match[0], zones, { number, byte });
    if ('reason' in block) {
      yield block;
      continue;
    }
    const uid = uidOf(block);
    byUid.set(uid, [...(byUid.get(uid) ?? []), block]);
  }
  const own = ownContext(text, context);
  for (const [uid, blocks] of byUid) yield* eventsOf(uid, blocks, own);
  if (!/^END:VCALENDAR\s*$/im.test(text)) {
    const byte = Buffer.byteLength(text);
    yield { kind: 'refused', id: null, reason: CUT_SHORT, number: number + 1, byte };
  }
}

/** The zones of the file that this machine does not know better by their name. */
function unknownZones(text: string): string {
  const blocks = text.match(ZONE_BLOCK) ?? [];
  return blocks
    .filter((block) => zoneNamed(/^TZID:(.*)$/im.exec(block)?.[1] ?? '') === null)
    .join('\n');
}

/** Google and others name the zone of times that name none. */
function ownContext(text: string, context: ReadContext): ReadContext {
  const named = zoneNamed(/^X-WR-TIMEZONE[^:\n]*:(.*)$/im.exec(text)?.[1] ?? '');
  return named === null ? context : { ...context, timeZone: named };
}

const NO_ICALENDAR = 'illisible : une ligne n’a pas la forme NOM:valeur (RFC 5545)';

function parseBlock(
  text: string,
  zones: string,
  origin: SourceOrigin,
): Block | Extract<SourceEvent, { kind: 'refused' }> {
  const lines = mendedLines(text);
  try {
    const calendar = ['BEGIN:VCALENDAR', ...zones.split('\n').filter(Boolean), ...lines];
    const component = new ICAL.Component(ICAL.parse([...calendar, 'END:VCALENDAR'].join('\r\n')));
    const event = component.getFirstSubcomponent('vevent');
    if (event?.getFirstPropertyValue('dtstart') instanceof ICAL.Time) {
      return { ...origin, component: event };
    }
    return { ...origin, kind: 'refused', id: null, reason: 'sans date de début (DTSTART)' };
  } catch {
    // The parser quotes the line, which may hold the name and address of a guest.
    const id = lines.find((line) => /^UID:/i.test(line))?.slice('UID:'.length) ?? null;
    return { ...origin, kind: 'refused', id, reason: NO_ICALENDAR };
  }
}

function uidOf({ component }: Block): string {
  const said = ['summary', 'dtstart', 'location'].map((name) => textOf(component, name));
  return textOf(component, 'uid') ?? madeId(said);
}

/** The one event of a UID: its master with the repetitions that were moved, or what is there of it. */
function* eventsOf(
  uid: string,
  blocks: readonly Block[],
  context: ReadContext,
): Generator<SourceEvent> {
  const isMoved = ({ component }: Block): boolean => component.hasProperty('recurrence-id');
  const masters = newest(blocks.filter((block) => !isMoved(block)));
  const moved = blocks.filter(isMoved);
  const mains = masters.length > 0 ? masters : moved;
  const main = mains.find(({ component }) => !isCancelled(component)) ?? mains[0];
  if (main === undefined) return;
  const { number, byte } = main;
  const exceptions = masters.length > 0 ? moved : [];
  try {
    yield { ...eventOf(uid, main, { mains, exceptions }, context), number, byte };
  } catch (error) {
    yield { kind: 'refused', id: uid, reason: `illisible : ${messageOf(error)}`, number, byte };
  }
}

/**
 * Of several versions of an event that of the highest SEQUENCE counts. Some programs give one UID to all dates of an
 * event, each written as an event of its own: those stay together.
 */
function newest(masters: readonly Block[]): readonly Block[] {
  const sequence = ({ component }: Block): number => Number(textOf(component, 'sequence') ?? 0);
  const highest = Math.max(...masters.map(sequence));
  const byStart = new Map(
    masters
      .filter((block) => sequence(block) === highest)
      .map((block) => [textOf(block.component, 'dtstart'), block]),
  );
  return [...byStart.values()];
}

interface Parts {
  readonly mains: readonly Block[];
  readonly exceptions: readonly Block[];
}

function eventOf(
  uid: string,
  { component }: Block,
  { mains, exceptions }: Parts,
  context: ReadContext,
): SourceContent {
  const title = textOf(component, 'summary');
  if (title === null) return { kind: 'refused', id: uid, reason: 'sans titre (SUMMARY)' };
  if (isCancelled(component) || isPrivate(component)) return { kind: 'withdrawn', id: uid };
  const moved = exceptions.map((each) => each.component);
  const times = mains
    .filter((each) => !isCancelled(each.component))
    .flatMap((each) => [...eventTimes(each.component, moved, context)]);
  const start = component.getFirstProperty('dtstart');
  const zone = start?.getFirstParameter('tzid') ?? '';
  const said = {
    wholeDays: start?.type === 'date',
    timeZone: zoneNamed(zone) ?? context.timeZone,
    place: textOf(component, 'location'),
  };
  const dates = datesOf(times, said, context);
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

/** RFC 5545, 3.8.1.3: an agenda of the staff may hold what is meant for them alone. */
function isPrivate(component: ICAL.Component): boolean {
  return /^(?:private|confidential)$/i.test(textOf(component, 'class') ?? '');
}

/** The text of a property, in French where it is there in several languages (RFC 5545, 3.2.10). */
function textOf(component: ICAL.Component, property: string): string | null {
  const all = component.getAllProperties(property);
  const french = all.find((each) => /^fr/i.test(each.getFirstParameter('language') ?? ''));
  const text = String((french ?? all[0])?.getFirstValue() ?? '').trim();
  return text === '' ? null : text;
}
