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
const IS_COPYRIGHT = /^.4/;
const IS_MANUFACTURE = /^.3/;

/**
 * Place, publisher and date as printed: of 214 for publication, else 210, else the BnF's 219, else any other 214 but
 * manufacture (a printer is no publisher). A date that the chosen field lacks comes from the copyright field. "[S.l.]" and
 * "[s.n.]" are nothing.
 */
export function publicationOf(record: IndexedRecord): Publication {
  const fields = fieldsOf(record, '214');
  const chosen =
    fields.find((field) => IS_PUBLICATION.test(field.indicators)) ??
    fieldsOf(record, '210', '219')[0] ??
    fields.find((field) => !IS_MANUFACTURE.test(field.indicators));
  const copyright = fields.find((field) => IS_COPYRIGHT.test(field.indicators));
  const imprint = imprintOf(chosen);
  return { ...imprint, date: imprint.date ?? text(copyright, 'd') };
}

function imprintOf(field: DataField | undefined): Publication {
  const [place, publisher, date] = [text(field, 'a'), text(field, 'c'), text(field, 'd')];
  const places = field === undefined ? [] : valuesOf(field, 'a');
  if (publisher === null && isCard(places, date)) return imprintOfCard(places, date);
  const typed = publisher === null ? IMPRINT.exec(place ?? '')?.groups : undefined;
  if (typed === undefined) return { place, publisher, date };
  return {
    place: typed['place'] ?? null,
    publisher: typed['publisher'] ?? null,
    date: date ?? typed['date'] ?? null,
  };
}

function text(field: DataField | undefined, code: string): string | null {
  const shown = field === undefined ? null : shownValue(field, code);
  const isNothing = shown !== null && (NOTHING_SAID.test(shown) || NOTHING_SAID_SHORT.test(shown));
  return isNothing ? null : shown;
}
