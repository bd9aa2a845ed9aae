import type { Audience } from '../../app/shared/catalogue-record.ts';
import { Failure, messageOf } from '../../app/shared/failure.ts';
import { datesOf, type Times } from './event-dates.ts';
import { bytesBefore, pageHint, readText } from './file-text.ts';
import { instantOf, isTimeZone } from './instant.ts';
import {
  describe,
  heading,
  type ReadContext,
  type SourceContent,
  type SourceEvent,
} from './source-record.ts';

/** OpenAgenda's state of an entry: 2 published; others are refused (-1), to be looked at (0) or ready (1). */
const PUBLISHED = 2;
/** OpenAgenda's states: 4 postponed to no date, 6 cancelled. */
const WITHDRAWN = new Set([4, 6]);
/** Years from which a reader counts as a young adult and as an adult. */
const YOUNG_ADULT = 13;
const ADULT = 18;
/** Characters of an entry within which the next is looked for. */
const LONGEST_ENTRY = 100_000;
const EXPECTED = 'Exportez l’agenda en JSON, depuis OpenAgenda ou son jeu de données Opendatasoft';

type Json = Readonly<Record<string, unknown>>;

/**
 * The events of an agenda of OpenAgenda in JSON: its own export (`events`), or that of Opendatasoft in version 1
 * (`records[].fields`) or 2 (`results`, a bare array, one object a line, or GeoJSON), where lists and states are JSON
 * inside strings. Throws `file-unreadable`, `file-empty` or `format-unknown`.
 */
export function* readOpenAgenda(file: string, context: ReadContext): Generator<SourceEvent> {
  const text = readText(file);
  const byteOf = placesIn(text);
  let number = 0;
  for (const entry of entriesOf(file, text)) {
    number += 1;
    const record = objectOf(entry['record'] ?? entry);
    const event = objectOf(record['fields'] ?? entry['properties'] ?? entry);
    const id = wordOf(event['uid']) ?? wordOf(event['slug']) ?? wordOf(entry['recordid']);
    yield { ...eventOf(id, event, context), number, byte: byteOf(id) };
  }
}

function entriesOf(file: string, text: string): readonly Json[] {
  const parsed = parse(file, text);
  if (Array.isArray(parsed)) return parsed.map(objectOf);
  const document = objectOf(parsed);
  const list = ['events', 'records', 'results', 'features']
    .map((name) => document[name])
    .find(Array.isArray);
  if (list !== undefined) return list.map(objectOf);
  const said = wordOf(document['message']) ?? wordOf(document['error']);
  throw new Failure(
    'format-unknown',
    `« ${file} » est du JSON${said === null ? '' : ` qui dit « ${said} »,`} sans liste d’événements (« events », « records » ou « results »). ${EXPECTED}.`,
  );
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.trim().split('\n').map(unpacked);
    if (lines.length > 1 && lines.every((line) => typeof line === 'object')) return lines;
    throw new Failure(
      'file-unreadable',
      `« ${file} » n’est pas un JSON entier${placeOfError(error)}. ${EXPECTED}.${pageHint(text)}`,
      { cause: error },
    );
  }
}

/** Where reading stopped. The parser also quotes the text, which may be a list of readers. */
function placeOfError(error: unknown): string {
  const at = /\(line (\d+) column (\d+)\)/.exec(messageOf(error));
  return at === null ? '' : ` (ligne ${at[1]}, colonne ${at[2]})`;
}

function eventOf(id: string | null, event: Json, context: ReadContext): SourceContent {
  const title = textIn(event, 'title');
  if (id === null || title === null) {
    return { kind: 'refused', id, reason: 'événement sans numéro (uid) ou sans titre' };
  }
  if (!isPublished(event)) return { kind: 'withdrawn', id };
  const zone = wordOf(event['timezone']) ?? '';
  const timeZone = isTimeZone(zone) ? zone : context.timeZone;
  const times = timesOf(event, timeZone);
  if (times.length === 0) return { kind: 'refused', id, reason: 'sans date lisible (timings)' };
  const dates = datesOf(times, { wholeDays: false, timeZone, place: placeOf(event) }, context);
  if (dates === null) return { kind: 'withdrawn', id };
  const record = describe({
    id,
    kind: 'event',
    title,
    summary: [textIn(event, 'description'), textIn(event, 'longdescription', 'longDescription')]
      .filter((text) => text !== null)
      .map(withoutMarkdown)
      .join(' '),
    subjects: keywordsOf(event).map((keyword) => heading('keyword', keyword)),
    notes: [textIn(event, 'conditions') ?? ''],
    audience: audienceOf(event),
    links: linksOf(event),
    ...dates,
  });
  return { kind: 'record', record };
}

function isPublished(event: Json): boolean {
  if (WITHDRAWN.has(stateOf(event['status']))) return false;
  if (event['draft'] === true || Number(event['private'] ?? 0) === 1) return false;
  return event['state'] === undefined || stateOf(event['state']) === PUBLISHED;
}

/** OpenAgenda writes long texts in Markdown: the words of emphasis, headings, lists and links stay. */
function withoutMarkdown(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\*\*|__|^[ \t]*(?:#{1,6}|[*+>-])[ \t]+/gm, '');
}

/** All times; the next and the last where a short answer leaves them out, or the whole span of Opendatasoft. */
function timesOf(event: Json, timeZone: string): Times {
  const timings = unpacked(event['timings']);
  if (Array.isArray(timings) && timings.length > 0) return readable(timings, timeZone);
  const near = [event['nextTiming'] ?? event['firstTiming'], event['lastTiming']];
  const short = readable(near.map(unpacked), timeZone);
  if (short.length > 0) return [...new Map(short.map((time) => [time.start, time])).values()];
  return readable([{ begin: event['firstdate_begin'], end: event['lastdate_end'] }], timeZone);
}

function readable(timings: readonly unknown[], timeZone: string): Times {
  return timings.map(objectOf).flatMap((timing) => {
    const start = instantOf(wordOf(timing['begin'] ?? timing['start']) ?? '', 'start', timeZone);
    if (start === null) return [];
    return [{ start, end: instantOf(wordOf(timing['end']) ?? '', 'end', timeZone) ?? start }];
  });
}

/** The page of the event, then where one registers and takes part; no telephone and no mail address. */
function linksOf(event: Json): string[] {
  const registration = unpacked(event['registration']);
  const ways: unknown[] = Array.isArray(registration) ? registration : [registration];
  return [
    event['canonicalurl'] ?? event['canonicalUrl'],
    ...ways.map((way) => (typeof way === 'string' ? way : objectOf(way)['value'])),
    event['onlineaccesslink'] ?? event['onlineAccessLink'],
  ].flatMap((link) => wordOf(link) ?? []);
}

function audienceOf(event: Json): Audience {
  const age = objectOf(unpacked(event['age']));
  const [least, most] = [age['min'] ?? event['age_min'], age['max'] ?? event['age_max']].map(
    Number,
  );
  if (least === undefined || most === undefined || !(least >= 0)) return 'unknown';
  if (least >= ADULT) return 'adult';
  if (!(most > 0 && most < ADULT)) return 'unknown';
  return least < YOUNG_ADULT ? 'child' : 'young-adult';
}

function placeOf(event: Json): string | null {
  const location = objectOf(unpacked(event['location']));
  const parts = ['name', 'address', 'city'].map((name) =>
    wordOf(location[name] ?? event[`location_${name}`]),
  );
  const [name, address, city] = parts;
  // Most addresses end with the town.
  const town =
    city !== null && city !== undefined && address?.includes(city) === true ? null : city;
  return [name, address, town].filter(Boolean).join(', ') || null;
}

function keywordsOf(event: Json): string[] {
  const keywords = unpacked(event['keywords_fr'] ?? frenchOf(unpacked(event['keywords'])));
  const listed: unknown[] = Array.isArray(keywords)
    ? keywords
    : (wordOf(keywords) ?? '').split(';');
  return listed.map(wordOf).filter((keyword) => keyword !== null);
}

/** A text under one of those names: "title_fr" beside "title", or an object by language. French before others. */
function textIn(event: Json, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = wordOf(event[`${name}_fr`]) ?? wordOf(frenchOf(unpacked(event[name])));
    if (found !== null) return found;
  }
  return null;
}

/** Of an object by language the French value, or the first other that says something. */
function frenchOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const byLanguage = objectOf(value);
  const all = [byLanguage['fr'], ...Object.values(byLanguage)];
  return all.find((each) => (Array.isArray(each) ? each.length > 0 : wordOf(each) !== null));
}

function stateOf(value: unknown): number {
  const state = unpacked(value);
  return Number(typeof state === 'object' ? objectOf(state)['id'] : state);
}

/** A value, or what a string that is JSON itself stands for. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function wordOf(value: unknown): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? null : text;
}

/** Where the entries of ids that come one behind the other stand, near enough to find them. */
function placesIn(text: string): (id: string | null) => number {
  const byteAt = bytesBefore(text);
  let place = 0;
  return (id) => {
    const near = text.slice(place, place + LONGEST_ENTRY);
    const written = id === null ? [] : [`"${id}"`, `:${id},`, `: ${id},`];
    const found = written.map((each) => near.indexOf(each)).filter((at) => at !== -1);
    place += found.length === 0 ? 0 : Math.min(...found);
    return byteAt(place);
  };
}
