import { NON_SORTING_BEGIN, NON_SORTING_END } from '../../formats/text/clean-text.ts';
import type { DataField, Subfield } from '../../formats/marc-record.ts';
import { loadCodeList } from '../code-list.ts';
import type { IndexedRecord } from '../indexed-record.ts';
import { displayText } from './display-text.ts';

/** "L'|Information": the bar of Intermarc ends what is not filed. */
const SORTING_BAR = '|';
/** "+* 1945......- 9900......+:1945-....:": coded dates, then the period as it is read. */
const PERIOD = /^\+\*.*\+:(?<period>.*?):?$/;
const LOCAL_BAR = /\s*\|\s*/g;
const CARD_SEPARATOR = /^\s*[/:]\s*/;

const TYPES = loadCodeList('intermarc-types');
const ROLES = loadCodeList('intermarc-roles');
/** The scheme of field 680, as the BnF names it in its UNIMARC records. */
const BNF_SCHEME = 'Cadre de classement de la Bibliographie nationale française';

/** Where `unimarcLeader` reads. */
export const TYPE_PATHS = ['009[0]', 'LDR[22]', 'LDR[8]'] as const;

/** The UNIMARC leader: type of document of 009/00, else leader 22; level of leader 8, where "d" is an analytic record. */
export function unimarcLeader({ leader, control }: IndexedRecord): string {
  const type = control.get('009')?.charAt(0).trim() || leader.charAt(22);
  const level = leader.charAt(8) === 'd' ? 'a' : leader.charAt(8);
  return `     ${leader.charAt(5)}${TYPES.meaning(type) ?? ' '}${level}  2200000   450 `;
}

/**
 * Function codes ($4): see `code-lists/intermarc-roles.tsv`; one that is not in it stays as it is. The last digit says
 * how certain the function is: 0 certain, 1 presumed, 3 pretended.
 */
export function unimarcRole({ code, value }: Subfield): string {
  if (code !== '4') return value;
  const written = value.trim();
  return ROLES.meaning(written.replace(/[13]$/, '0')) ?? written;
}

/** A title with non-sorting marks; what an old card has after it ($r) without its separator. */
export function withMarks({ code, value }: Subfield): string {
  return code === 'r' ? value.replace(CARD_SEPARATOR, '') : unfiledTitle(value);
}

/** A subject heading or subdivision as it is read. */
export function withoutCodedDates({ value }: Subfield): string {
  return periodOf(value);
}

/** A work as a subject, whose title has the bar as any other. */
export function withoutBarsAndCodedDates({ value }: Subfield): string {
  return periodOf(unfiledTitle(value));
}

/** A free heading typed whole, with its subdivisions, for UNIMARC 610 has none: "Boulez, Pierre -- Enseignement". */
export function typedWhole(field: DataField): DataField {
  const parts = qualified(field.subfields).map(({ value }) => value.trim());
  return { ...field, subfields: [{ code: 'a', value: parts.join(' -- ') }] };
}

/** The heading with its qualifiers in place: see `qualified`. */
export function withQualifiers(field: DataField): DataField {
  return { ...field, subfields: qualified(field.subfields) };
}

/** The BnF does not name RAMEAU in headings that have an authority of it. */
export function withRameau(field: DataField): DataField {
  const has = (code: string): boolean => field.subfields.some((subfield) => subfield.code === code);
  return has('3') && !has('2') ? withScheme(field, 'rameau') : field;
}

/** The BnF does not name its own classes in field 680. */
export function withBnfScheme(field: DataField): DataField {
  return withScheme(field, BNF_SCHEME);
}

/** UNIMARC(A) 5XX$5: g broader, z another heading to see. */
export function withBroader(field: DataField): DataField {
  return { ...field, subfields: [{ code: '5', value: 'g' }, ...field.subfields] };
}

export function withRelated(field: DataField): DataField {
  return { ...field, subfields: [{ code: '5', value: 'z' }, ...field.subfields] };
}

function withScheme(field: DataField, scheme: string): DataField {
  return { ...field, subfields: [...field.subfields, { code: '2', value: scheme }] };
}

/** A title with the non-sorting marks of UNIMARC in place of the bar; further bars go. */
export function unfiledTitle(value: string): string {
  const bar = value.indexOf(SORTING_BAR);
  if (bar === -1) return value;
  const rest = value.slice(bar + 1).replace(LOCAL_BAR, ' ');
  return bar === 0 ? rest : NON_SORTING_BEGIN + value.slice(0, bar) + NON_SORTING_END + rest;
}

/** A chronological subdivision without its coded dates; any other value as it is. */
export function periodOf(value: string): string {
  return PERIOD.exec(value)?.groups?.['period'] ?? value;
}

/**
 * A heading with its qualifiers in place: `$o` follows what it inverts ("Atlantique, Côte de l'"), `$g` stands in
 * parentheses ("Chinois (langue)"). In Intermarc each is a subfield after the word that it qualifies.
 */
export function qualified(subfields: readonly Subfield[]): Subfield[] {
  const joined: Subfield[] = [];
  for (const subfield of subfields) {
    const last = joined.at(-1);
    const joint = last === undefined ? null : qualify(last.value, subfield);
    if (last === undefined || joint === null) joined.push(subfield);
    else joined[joined.length - 1] = { code: last.code, value: joint };
  }
  return joined;
}

function qualify(value: string, { code, value: qualifier }: Subfield): string | null {
  switch (code) {
    case 'o':
      return `${displayText(value)}, ${displayText(qualifier)}`;
    case 'g':
      return `${displayText(value)} (${displayText(qualifier)})`;
    default:
      return null;
  }
}
