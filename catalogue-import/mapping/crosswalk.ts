import type { DataField, Subfield } from '../formats/marc-record.ts';
import { latinFirst, TYPE_PATHS, unimarcLeader } from './derive/intermarc-values.ts';
import { fieldsOf, valuesAt, type IndexedRecord } from './indexed-record.ts';
import { parsePath, type Path } from './path.ts';
import type { CrossedField, Rule } from './verbs.ts';

/** How a field of one format becomes a field of another. */
export interface Crossing {
  readonly from: string;
  readonly to: string;
  /** Code there by code here; subfields of other codes are left out. */
  readonly codes: ReadonlyMap<string, string>;
  /** Changes a value, or leaves the subfield out (null). */
  readonly change: (subfield: Subfield) => string | null;
  /** Changes the field before and after, where a value depends on its neighbours. */
  readonly before: (field: DataField) => DataField;
  readonly after: (field: DataField) => DataField;
}

/** A coded position that becomes a subfield of another format, where no field there has become that field. */
export interface CodedCrossing {
  readonly path: Path;
  readonly written: string;
  readonly to: string;
  readonly change: (value: string) => string;
}

interface Changes {
  readonly change?: Crossing['change'];
  readonly before?: Crossing['before'];
  readonly after?: Crossing['after'];
}

/** Edition, imprint, titles of the document, its set and its series: repeated in the script of the document. */
const IN_TWO_SCRIPTS: ReadonlySet<string> = new Set(['245', '250', '260', '290', '295']);

const SAME = ({ value }: Subfield): string => value;
const WHOLE = (field: DataField): DataField => field;

/**
 * A row of a crosswalk: `cross('100', '700', 'a m>b d>f')` takes $a as it is, makes $m $b and $d $f. Throws at load
 * where a code is not written so.
 */
export function cross(
  from: string,
  to: string,
  codes: string,
  { change = SAME, before = WHOLE, after = WHOLE }: Changes = {},
): Crossing {
  return { from, to, codes: new Map(codes.split(' ').map(parseCode)), change, before, after };
}

/** The same row for several fields, in their order. */
export function crossAll(
  tags: string,
  to: string,
  codes: string,
  changes: Changes = {},
): readonly Crossing[] {
  return tags.split(' ').map((from) => cross(from, to, codes, changes));
}

/** A coded position: `coded('008[31-33]', '101')` makes these characters, perhaps changed, $a of field 101. */
export function coded(
  written: string,
  to: string,
  change: CodedCrossing['change'] = (value) => value,
): CodedCrossing {
  return { path: parsePath(written), written, to, change };
}

/** What a named function of `derive/` makes of the fields of an Intermarc record, once they have become UNIMARC. */
export function crossed<T>(
  read: (record: IndexedRecord) => T,
  ...rows: readonly (Crossing | CodedCrossing)[]
): Rule<T> {
  return {
    paths: rows.map(pathOf),
    steps: [{ verb: 'crossed', argument: read.name }],
    crossings: rows.map(fieldOf),
    read: (record) => read(crossRecord(record, rows)),
  };
}

/** The same for a function that asks the leader what sort of document it is: Intermarc says it elsewhere. */
export function crossedWithType<T>(
  read: (record: IndexedRecord) => T,
  ...rows: readonly (Crossing | CodedCrossing)[]
): Rule<T> {
  return {
    paths: [...TYPE_PATHS, ...rows.map(pathOf)],
    steps: [{ verb: 'crossed', argument: read.name }],
    crossings: [
      ...TYPE_PATHS.map((from) => ({ from, to: 'LDR', codes: NO_CODES })),
      ...rows.map(fieldOf),
    ],
    read: (record) => read({ ...crossRecord(record, rows), leader: unimarcLeader(record) }),
  };
}

/** The record in the other format, as far as the rows go. */
function crossRecord(
  record: IndexedRecord,
  rows: readonly (Crossing | CodedCrossing)[],
): IndexedRecord {
  const data = new Map<string, DataField[]>();
  for (const row of rows) {
    const made = 'from' in row ? crossFields(record, row) : codedFields(record, row, data);
    if (made.length > 0) data.set(row.to, [...(data.get(row.to) ?? []), ...made]);
  }
  return { leader: record.leader, control: record.control, data };
}

/** The field in the other format, null where nothing of it crosses. */
export function crossField(field: DataField, row: Crossing): DataField | null {
  const own = { ...field, subfields: field.subfields.filter(({ code }) => row.codes.has(code)) };
  const subfields = row.before(own).subfields.flatMap((subfield): Subfield[] => {
    const code = row.codes.get(subfield.code);
    const value = code === undefined ? null : row.change(subfield);
    return code === undefined || value === null || value === '' ? [] : [{ code, value }];
  });
  if (subfields.length === 0) return null;
  return row.after({ tag: row.to, indicators: field.indicators, subfields });
}

function crossFields(record: IndexedRecord, row: Crossing): DataField[] {
  const fields = fieldsOf(record, row.from);
  return (IN_TWO_SCRIPTS.has(row.from) ? latinFirst(fields) : fields)
    .map((field) => crossField(field, row))
    .filter((field) => field !== null);
}

function codedFields(
  record: IndexedRecord,
  { path, to, change }: CodedCrossing,
  already: ReadonlyMap<string, readonly DataField[]>,
): DataField[] {
  const value = change(valuesAt(record, path)[0] ?? '');
  if (value.trim() === '' || already.has(to)) return [];
  return [{ tag: to, indicators: '  ', subfields: [{ code: 'a', value }] }];
}

const NO_CODES: ReadonlyMap<string, string> = new Map();
const ONLY_A: ReadonlyMap<string, string> = new Map([['', 'a']]);

function fieldOf(row: Crossing | CodedCrossing): CrossedField {
  if ('written' in row) return { from: row.written, to: row.to, codes: ONLY_A };
  return { from: row.from, to: row.to, codes: row.codes };
}

function pathOf(row: Crossing | CodedCrossing): string {
  if ('written' in row) return row.written;
  return row.from + [...row.codes.keys()].map((code) => `$${code}`).join('');
}

function parseCode(text: string): [string, string] {
  const match = /^(\w)(?:>(\w))?$/.exec(text);
  const from = match?.[1];
  if (from === undefined)
    throw new Error(`"${text}" is no subfield of a crosswalk: write a or m>b`);
  return [from, match?.[2] ?? from];
}
