import { Failure } from '../../app/shared/failure.ts';
import { CUT_SHORT } from '../formats/record-event.ts';
import { datesOf, type Times } from './event-dates.ts';
import { pageHint, readText } from './file-text.ts';
import { instantOf, isDateAlone, withoutMidnight } from './instant.ts';
import {
  describe,
  heading,
  madeId,
  type ReadContext,
  type SourceContent,
  type SourceEvent,
} from './source-record.ts';
import { textAt, textsAt, xmlElements, type Element } from './xml-elements.ts';

/** A list of events without any. */
const EMPTY_LIST = /<events?(?:\s[^>]*)?(?:\/>|>\s*<\/event)/;

/** The lists of the document besides the events: what an event names by number. */
const LISTS = ['location', 'category', 'city'] as const;
type Lists = Readonly<Record<(typeof LISTS)[number], ReadonlyMap<string, Element>>>;

/**
 * The events of a town's agenda in XML: `<event>` with an `<item>` for each, its days as `date_start` and `date_end`
 * ("16/05/2012"), HTML in its texts, its place and categories by number in lists of the same document. Throws
 * `file-unreadable`, `file-empty` or `format-unknown`.
 */
export function* readTownAgenda(file: string, context: ReadContext): Generator<SourceEvent> {
  const text = readText(file);
  const { found, root, complete } = xmlElements(text, new Set(['item']));
  const items = found.filter(({ parent }) => parent === 'event' || parent === 'events');
  if (items.length === 0 && !(complete && EMPTY_LIST.test(text))) {
    throw new Failure(
      'format-unknown',
      `« ${file} » n’est pas un agenda : aucun <item> dans un <event> (premier élément : <${root ?? '?'}>).${pageHint(text)}`,
    );
  }
  const list = (name: string): ReadonlyMap<string, Element> =>
    new Map(
      found
        .filter(({ parent }) => parent === name)
        .map(({ element }) => [element.attributes['index'] ?? '', element]),
    );
  const lists = { location: list('location'), category: list('category'), city: list('city') };
  let number = 0;
  for (const { element, byte, complete: isWhole } of items) {
    number += 1;
    if (isWhole) yield { ...eventOf(element, lists, context), number, byte };
    else yield { kind: 'refused', id: null, reason: CUT_SHORT, number, byte };
  }
  if (!complete && items.every((item) => item.complete)) {
    yield { kind: 'refused', id: null, reason: CUT_SHORT, number: number + 1, byte: 0 };
  }
}

function eventOf(item: Element, lists: Lists, context: ReadContext): SourceContent {
  const [title = null] = textsAt(item, 'title');
  const days = daysOf(item);
  const id =
    item.attributes['index'] ?? item.attributes['id'] ?? madeId([title, ...days.slice(0, 1)]);
  if (title === null) return { kind: 'refused', id, reason: 'événement sans titre (title)' };
  const time = timeOf(days, context);
  if (time === null) {
    return { kind: 'refused', id, reason: `date illisible : « ${days.join(' ')} » (JJ/MM/AAAA)` };
  }
  const said = {
    wholeDays: isDateAlone(days[0] ?? ''),
    timeZone: context.timeZone,
    place: placeOf(item, lists),
  };
  const dates = datesOf([time], said, context);
  if (dates === null) return { kind: 'withdrawn', id };
  const record = describe({
    id,
    kind: 'event',
    title,
    subtitle: textAt(item, 'subtitle'),
    summary: [...textsAt(item, 'abstract'), ...textsAt(item, 'description')].join(' '),
    subjects: categoriesOf(item, lists).map((name) => heading('keyword', name)),
    // "Tous les samedis de 14h à 18h": what the two days do not say.
    notes: [...textsAt(item, 'date_wording'), ...textsAt(item, 'tariffs')],
    links: ['url1', 'url2', 'url3', 'url'].flatMap((name) => textsAt(item, name)),
    ...dates,
  });
  return { kind: 'record', record };
}

/** First and last day as written, without the midnight of databases; else the wording, which may be a date itself. */
function daysOf(item: Element): readonly string[] {
  const days = [...textsAt(item, 'date_start'), ...textsAt(item, 'date_end')];
  const written = days.length > 0 ? days : textsAt(item, 'date_wording').slice(0, 1);
  const bare = written.map(withoutMidnight);
  return bare.every(isDateAlone) ? bare : written;
}

/** A last day that is none ("00/00/0000"), or before the first, is the first. */
function timeOf(
  [begin = '', finish = begin]: readonly string[],
  { timeZone }: ReadContext,
): Times[number] | null {
  const start = instantOf(begin, 'start', timeZone);
  const end = instantOf(finish, 'end', timeZone);
  if (start === null) return null;
  return {
    start,
    end: end !== null && end > start ? end : (instantOf(begin, 'end', timeZone) ?? start),
  };
}

function placeOf(item: Element, { location, city }: Lists): string | null {
  const where = location.get(item.attributes['location'] ?? '');
  const town = city.get(item.attributes['city2'] ?? item.attributes['city'] ?? '');
  const parts =
    where === undefined
      ? []
      : ['title', 'address', 'zip', 'city'].map((name) => textAt(where, name));
  const isTownTold = where !== undefined && textAt(where, 'city') !== null;
  return (
    [
      ...(where === undefined ? textsAt(item, 'location') : parts),
      isTownTold || town === undefined ? null : textAt(town, 'title'),
    ]
      .filter(Boolean)
      .join(', ') || null
  );
}

function categoriesOf(item: Element, { category }: Lists): string[] {
  const numbers = ['category', 'category2', 'category3'].map((name) => item.attributes[name] ?? '');
  const names = numbers.map((number) => {
    const found = category.get(number);
    return found === undefined ? null : textAt(found, 'title');
  });
  return [...new Set(names)].filter((name) => name !== null);
}
