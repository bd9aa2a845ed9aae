import { NON_SORTING_BEGIN, NON_SORTING_END } from '../../formats/text/clean-text.ts';
import type { DataField, Subfield } from '../../formats/marc-record.ts';
import { loadCodeList } from '../code-list.ts';
import { valueOf, type IndexedRecord } from '../indexed-record.ts';
import { displayText } from './display-text.ts';

/** "L'|Information": the bar of Intermarc ends what is not filed. */
const SORTING_BAR = '|';
/** "+* 1945......- 9900......+:1945-....:": coded dates, then the period as it is read. */
const PERIOD = /^\s*\+\*.*\+:(?<period>.*?):?\s*$/;
const LOCAL_BAR = /\s*\|\s*/g;
/** Functions that the last digit makes more precise, where the list knows only the function itself. */
const PRECISE_ROLE = /^(?:0\d\d[1-4]|1\d\d[1-9]|[2-4]\d\d[13])$/;

/** Forename, place, dates and quality in a free heading, as the qualifiers that they are there. */
const TYPED: Readonly<Record<string, string>> = { m: 'o', c: 'g', d: 'g', e: 'g' };

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

/** Codes of a field, position 4: the script of the text, "b" for that of transliterations. */
const SCRIPT = 4;
const LATIN = /^[b. ]?$/;

/** Fields that a record has in two scripts: first those in Latin letters, which are filed. */
export function latinFirst(fields: readonly DataField[]): readonly DataField[] {
  if (fields.length < 2) return fields;
  return [...fields.filter(isLatin), ...fields.filter((field) => !isLatin(field))];
}

function isLatin(field: DataField): boolean {
  return LATIN.test(valueOf(field, 'w')?.charAt(SCRIPT) ?? '');
}

/**
 * A name or its function. Function codes ($4): see `code-lists/intermarc-roles.tsv`; one that is not in it stays as it
 * is. The last digit makes a function more precise: 1 presumed, 2 of the model, 3 pretended, 4 of the work reproduced;
 * 7 to 9 sorts of instruments.
 */
export function unimarcRole({ code, value }: Subfield): string {
  if (code !== '4') return unfiledTitle(value);
  const written = value.trim();
  const known = ROLES.meaning(written);
  if (known !== null || !PRECISE_ROLE.test(written)) return known ?? written;
  return ROLES.meaning(`${written.slice(0, 3)}0`) ?? written;
}

/** A title with non-sorting marks. */
export function withMarks({ value }: Subfield): string {
  return unfiledTitle(value);
}

/** A subject heading or subdivision as it is read: without the bar of titles and names, and without coded dates. */
export function withoutBarsAndCodedDates({ value }: Subfield): string {
  return periodOf(unfiledTitle(value));
}

/**
 * A free heading typed whole, with its subdivisions, for UNIMARC 610 has none: "Boulez, Pierre (1925-2016) --
 * Enseignement", "Niort (Deux-Sèvres, France)".
 */
export function typedWhole(field: DataField): DataField {
  const asQualifiers = field.subfields.map(({ code, value }) => ({
    code: TYPED[code] ?? code,
    value,
  }));
  const parts = qualified(asQualifiers).map(({ value }) => value.trim());
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

/** Intermarc(A) 301, first indicator: 3 an earlier, 4 a later name of the body; anything else is another body. */
const OTHER_NAME = /^[34]/;

export function otherNameOnly(field: DataField): DataField {
  return OTHER_NAME.test(field.indicators) ? field : { ...field, subfields: [] };
}

/** UNIMARC(A) 5XX$5: a earlier name. */
export function withOtherName(field: DataField): DataField {
  return { ...field, subfields: [{ code: '5', value: 'a' }, ...field.subfields] };
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
      return `${displayText(value)} (${displayText(qualifier)})`.replace(') (', ', ');
    default:
      return null;
  }
}
