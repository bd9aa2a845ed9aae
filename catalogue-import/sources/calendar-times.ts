import ICAL from 'ical.js';
import { comesAgain } from './calendar-rules.ts';
import type { Times } from './event-dates.ts';
import { wallInstant } from './instant.ts';
import type { ReadContext } from './source-record.ts';

const YEAR = 366 * 86_400_000;
/** Repetitions that are looked at: a daily event of fifty years. */
const MOST_REPETITIONS = 20_000;

/**
 * Every time of an event from its first to a year after today, but for those that were cancelled; `moved` are the
 * components of its repetitions that are told apart. Throws where a date is none.
 */
export function* eventTimes(
  component: ICAL.Component,
  moved: readonly ICAL.Component[],
  context: ReadContext,
): Generator<Times[number]> {
  const event = new ICAL.Event(component);
  if (!isSeries(component, event)) {
    yield timeOf(event.startDate, event.endDate, context);
    return;
  }
  mendRule(component, event.startDate);
  addStart(component, event.startDate);
  for (const each of moved) event.relateException(exceptionOf(each, event.startDate));
  const horizon = new Date(Date.parse(context.today) + YEAR).toISOString();
  const repetitions = event.iterator();
  for (let count = 0; count < MOST_REPETITIONS; count += 1) {
    // The declared type forgets that the last one is followed by none.
    const next = repetitions.next() as ICAL.Time | undefined | null;
    if (next === undefined || next === null) return;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const time = timeOf(startDate, endDate, context);
    if (time.start > horizon && count > 0) return;
    if (!isCancelled(item.component)) yield time;
  }
}

/** What lasts for more than a year is written with a slip, and does not come again. */
function isSeries(component: ICAL.Component, event: ICAL.Event): boolean {
  const rules = component.getAllProperties('rrule').map((property) => property.getFirstValue());
  return (
    event.isRecurring() &&
    !component.hasProperty('recurrence-id') &&
    event.duration.toSeconds() * 1000 < YEAR &&
    rules.every((rule) => !(rule instanceof ICAL.Recur) || comesAgain(rule, event.startDate))
  );
}

/** A rule that ends on a day ends with that day, and one without zone in that of the event. */
function mendRule(component: ICAL.Component, start: ICAL.Time): void {
  for (const property of component.getAllProperties('rrule')) {
    const rule = property.getFirstValue();
    if (!(rule instanceof ICAL.Recur) || !(rule.until instanceof ICAL.Time) || start.isDate)
      continue;
    const { year, month, day, hour, minute, second, isDate, zone } = rule.until;
    if (!isDate && zone !== ICAL.Timezone.localTimezone) continue;
    const time = isDate ? { hour: 23, minute: 59, second: 59 } : { hour, minute, second };
    rule.until = new ICAL.Time({ year, month, day, ...time, isDate: false }, start.zone);
  }
}

/** The start is the first of the times (RFC 5545, 3.8.5.2), which ical.js forgets where only dates are listed. */
function addStart(component: ICAL.Component, start: ICAL.Time): void {
  if (!component.hasProperty('rrule') && component.hasProperty('rdate')) {
    component.addPropertyWithValue('rdate', start.clone());
  }
}

/** A repetition that is named by its day alone is that of the usual hour. */
function exceptionOf(component: ICAL.Component, start: ICAL.Time): ICAL.Component {
  const property = component.getFirstProperty('recurrence-id');
  const named = property?.getFirstValue();
  if (named instanceof ICAL.Time && named.isDate && !start.isDate) {
    const { year, month, day } = named;
    const { hour, minute, second } = start;
    const time = { year, month, day, hour, minute, second, isDate: false };
    property?.setValue(new ICAL.Time(time, start.zone));
  }
  return component;
}

function timeOf(start: ICAL.Time, end: ICAL.Time, context: ReadContext): Times[number] {
  // Some programs end a whole day on that day and not on the next.
  const isNoDay = start.isDate && end.isDate && end.compare(start) <= 0;
  const last = isNoDay ? start.clone() : end;
  if (isNoDay) last.addDuration(new ICAL.Duration({ days: 1 }));
  return { start: instant(start, context), end: instant(last, context) };
}

function instant(time: ICAL.Time, { timeZone }: ReadContext): string {
  const isOfWall = time.isDate || time.zone === ICAL.Timezone.localTimezone;
  const found = isOfWall
    ? wallInstant(time, timeZone)
    : `${time.toJSDate().toISOString().slice(0, 19)}Z`;
  if (found === null) throw new Error(`date impossible (${time.toString()})`);
  return found;
}

/** Whether an event, or one of its repetitions, does not take place. */
export function isCancelled(component: ICAL.Component): boolean {
  return /^cancelled$/i.test(String(component.getFirstPropertyValue('status') ?? ''));
}
