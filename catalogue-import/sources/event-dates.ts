import type { EventDates } from '../../app/shared/catalogue-record.ts';
import { plainText } from '../mapping/derive/plain-text.ts';
import type { ReadContext } from './source-record.ts';

/** As many times of one event as are kept: a weekly one for two years. */
const MOST = 104;

export type Times = readonly { readonly start: string; readonly end: string }[];

/** The dates of an event and when it is over; null where it is over already. Times may come in any order. */
export function datesOf(
  times: Times,
  said: Omit<EventDates, 'times'>,
  context: ReadContext,
): { readonly event: EventDates; readonly expires: string } | null {
  const coming = times
    .map(({ start, end }) => ({ start, end: end < start ? start : end }))
    .filter(({ end }) => end > context.today)
    .toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)))
    .slice(0, MOST);
  const expires = coming.map(({ end }) => end).reduce((last, end) => (end > last ? end : last), '');
  const place = said.place === null ? null : placeText(said.place);
  return coming.length === 0 ? null : { event: { ...said, place, times: coming }, expires };
}

/** A place on one line: the lines of an address stand behind commas. */
function placeText(place: string): string | null {
  const lines = place.split(/\n|<br\s*\/?>/i).map((line) => plainText(line).replace(/,$/, ''));
  return lines.filter((line) => line !== '').join(', ') || null;
}
