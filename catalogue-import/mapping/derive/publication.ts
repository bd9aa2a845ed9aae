import type { Publication } from '../../../app/shared/catalogue-record.ts';
import type { DataField } from '../../formats/marc-record.ts';
import { fieldsOf, valuesOf, type IndexedRecord } from '../indexed-record.ts';
import { imprintOfCard, isCard } from './card-imprint.ts';
import { shownValue } from './display-text.ts';

/** UNIMARC(B) 214, second indicator: 0 (or none) publication, 1 production, 2 distribution, 3 manufacture, 4 copyright. */
const IS_PUBLICATION = /^.[0 ]/;
/** "[S.l.]", "[s.n.]", "[s.d.]", "[Lieu de publication non identifié]": the cataloguer says that nothing is said. */
const NOTHING_SAID =
  /^[[(]?\s*(?:s\. ?l\. ?n\. ?d\..*|s\.\s?(?:l|n|d)\.?\s?\??|(?:lieu|éditeur|date|maison d[’']édition)\b[^\]]*\b(?:inconnue?|non identifiée?|absente?))\s*[\])]?$/i;
/** The same without its points, in small letters or brackets: "SN" may be a publisher. */
const NOTHING_SAID_SHORT = /^(?:\[s ?[lnd]\]|s ?[lnd])$/;
// "Paris : Gallimard ; Bruxelles : Labor, 1985": a whole imprint in the place.
const IMPRINT =
  /^(?<place>.+?)\s+:\s+(?<publisher>.+?)(?:\s+;\s+.+?)?(?:,\s*(?<date>[^,]*\d{4}[^,]*))?$/;
// "(S. l.", "1953.)": parentheses around a whole imprint.
const CLOSED_ONLY = /^([^()]*?)\.?\)$/;
const IS_COPYRIGHT = /^.4/;
const IS_MANUFACTURE = /^.3/;

/**
 * Place, publisher and date as printed: of 214 for publication, else 210, else the BnF's 219, else any other 214 but
 * manufacture (a printer is no publisher). A date that the chosen field lacks is that of the copyright, else of the
 * manufacture. "[S.l.]" and "[s.n.]" are nothing.
 */
export function publicationOf(record: IndexedRecord): Publication {
  const fields = fieldsOf(record, '214');
  const chosen =
    fields.find((field) => IS_PUBLICATION.test(field.indicators)) ??
    fieldsOf(record, '210', '219')[0] ??
    fields.find((field) => !IS_MANUFACTURE.test(field.indicators));
  const dateOf = (sort: RegExp): string | null =>
    text(
      fields.find((field) => sort.test(field.indicators)),
      'd',
    );
  const imprint = imprintOf(chosen);
  return { ...imprint, date: imprint.date ?? dateOf(IS_COPYRIGHT) ?? dateOf(IS_MANUFACTURE) };
}

function imprintOf(field: DataField | undefined): Publication {
  const [place, publisher] = [text(field, 'a'), text(field, 'c')];
  const date = text(field, 'd')?.replace(CLOSED_ONLY, '$1') ?? null;
  if (field === undefined || publisher !== null) return { place, publisher, date };
  const places = valuesOf(field, 'a');
  if (isCard(places, date)) return imprintOfCard(places, date);
  return { ...typedImprint(place), ...(date === null ? {} : { date }) };
}

function typedImprint(place: string | null): Publication {
  const typed = IMPRINT.exec(place ?? '')?.groups;
  return {
    place: typed?.['place'] ?? place,
    publisher: typed?.['publisher'] ?? null,
    date: typed?.['date'] ?? null,
  };
}

function text(field: DataField | undefined, code: string): string | null {
  const shown = field === undefined ? null : shownValue(field, code);
  const isNothing = shown !== null && (NOTHING_SAID.test(shown) || NOTHING_SAID_SHORT.test(shown));
  return isNothing ? null : shown;
}
