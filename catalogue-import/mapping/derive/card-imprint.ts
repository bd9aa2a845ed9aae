import type { Publication } from '../../../app/shared/catalogue-record.ts';
import { displayText } from './display-text.ts';

/**
 * The catalogue of the Bibliothèque nationale had whole imprints on its cards, of which "Paris, Plon (impr. de Plon)" and
 * "1957. In-16 (20 cm), 311 p. 795 fr." became one subfield each.
 */
const PRINTER = /(?:^|[\s('’])impr(?:\.|imerie)/i;
const FORMAT = /[.)]\s*-?\s*(?:\([^)]*\)\s*)?In-(?:\d|f)/i;
/** "1957", "1900-1914", "(Copyright 1938": the date that stands before all the rest. */
const DATE = /^\(?(?<date>[^.()]*\d{4}(?:-\d{4})?)/;
const YEAR = /\d{4}/;
const IN_PARENTHESES = /\s*\([^)]*\)/g;
const PLACE_IN_PARENTHESES = /^\(([^),]+),?\),?\s*/;
const ADDRESS = /^(?:\d|rue |boulevard |avenue |place |quai |route )/i;

/** Whether an imprint was on such a card: it names a printer or the format of the book, without the signs of the ISBD. */
export function isCard(places: readonly string[], date: string | null): boolean {
  if (places.some((place) => place.includes(' : '))) return false;
  if (FORMAT.test(date ?? '')) return true;
  return places.some((place, at) => PRINTER.test(place) && (at > 0 || place.includes(',')));
}

/** Place, publisher and date of an imprint on a card, the printer left out. */
export function imprintOfCard(places: readonly string[], date: string | null): Publication {
  const imprints = places.map(partsOf);
  const own = imprints.find(({ publisher }) => publisher !== null) ?? imprints[0];
  return {
    place: own?.place ?? null,
    publisher: own?.publisher ?? null,
    date:
      date === null ? null : (DATE.exec(date)?.groups?.['date'] ?? YEAR.exec(date)?.[0] ?? null),
  };
}

/** "Paris, impr. Busson ; Albin Michel, 22, rue Huyghens": place, and the first name that is no printer's nor an address. */
function partsOf(text: string): Pick<Publication, 'place' | 'publisher'> {
  const plain = text.replace(PLACE_IN_PARENTHESES, '$1, ').replace(IN_PARENTHESES, '');
  const [place = '', ...names] = plain.split(/,\s+|\s+;\s+/).map(displayText);
  const publisher = names.find((name) => !ADDRESS.test(name) && !PRINTER.test(name));
  return { place: place === '' ? null : place, publisher: publisher ?? null };
}
