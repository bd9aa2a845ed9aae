import { learnZone } from './calendar-zones.ts';

/** A content line (RFC 5545, 3.1): name, parameters, value. */
// Exchange does not quote a zone with a colon: "TZID=tzone://Microsoft/Utc".
const LINE =
  /^([A-Z][A-Z\d-]*)((?:;[A-Z\d-]+=(?:"[^"]*"|[^";:,]*(?::\/\/[^";:,]*)?)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/i;
const BEGINS_LINE = /^[A-Z][A-Z\d-]*[;:]/i;
const TZID = /;TZID=(?:"([^"]*)"|([^";]*))/i;
const VALUE = /;VALUE=[^;:]*/i;

const DATES = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE']);
/** What says nothing where it is empty, and ical.js would take for damaged. */
const NEVER_EMPTY = new Set([...DATES, 'DURATION', 'RRULE', 'SEQUENCE', 'GEO']);
/** A length that no event has, which ical.js would count day by day. */
const AGES = /\d{7}/;
const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

interface Line {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/**
 * The lines of a component, unfolded and with the slips mended that programs make: texts whose line breaks are not
 * escaped, dates as ISO 8601 writes them, days that are not marked as such, empty properties, rules in small letters, and
 * zones under another name than the IANA's.
 */
export function mendedLines(block: string): string[] {
  const lines: string[] = [];
  for (const line of block.replace(/\n[ \t]/g, '').split('\n')) {
    const last = lines.length - 1;
    if (BEGINS_LINE.test(line) || last < 0) lines.push(line);
    else if (line.trim() !== '') lines[last] += `\\n${line}`;
  }
  return lines.flatMap(mendedLine);
}

function mendedLine(text: string): string[] {
  const [, name = '', parameters = '', value = ''] = LINE.exec(text) ?? [];
  const line = { name: name.toUpperCase(), parameters, value: value.trim() };
  if (line.value === '' && NEVER_EMPTY.has(line.name)) return [];
  if (line.name === 'DURATION' && AGES.test(line.value)) return [];
  if (line.name === 'RRULE') return [`RRULE:${line.value.toUpperCase().replace(/;+$/, '')}`];
  return [DATES.has(line.name) ? mendedDates(line) : text];
}

function mendedDates({ name, parameters, value }: Line): string {
  const areDays = /;VALUE=DATE(?![A-Z-])/i.test(parameters);
  const values = value
    .split(',')
    .map((each) => mendedDate(each.trim()))
    .map((each) => (areDays ? each.slice(0, 'YYYYMMDD'.length) : each));
  const isDay = values.every((each) => /^\d{8}$/.test(each));
  const others = parameters.replace(VALUE, '').replace(TZID, '');
  return `${name}${others}${isDay ? ';VALUE=DATE' : zoneParameter(parameters)}:${values.join(',')}`;
}

/** A date or time as iCalendar writes it; of a period its start. */
function mendedDate(text: string): string {
  const [start = ''] = text.split('/');
  const iso = ISO.exec(start);
  if (iso === null) return start.replace(/^(\d{8}T\d{4})(Z?)$/, '$100$2');
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', zone = ''] = iso;
  if (hour === undefined) return year + month + day;
  if (/^[+-]/.test(zone)) {
    const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
    return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  }
  return `${year}${month}${day}T${hour}${minute}${second}${zone.toUpperCase()}`;
}

function zoneParameter(parameters: string): string {
  const [, quoted, plain] = TZID.exec(parameters) ?? [];
  const tzid = quoted ?? plain ?? '';
  return tzid === '' ? '' : `;TZID="${learnZone(tzid) ?? tzid}"`;
}
