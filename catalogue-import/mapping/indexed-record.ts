import {
  isControlField,
  type DataField,
  type MarcField,
  type MarcRecord,
} from '../formats/marc-record.ts';
import { LEADER, type Path } from './path.ts';

/** A record whose fields are found by tag. */
export interface IndexedRecord {
  readonly leader: string;
  /** The value of the first control field of that tag. */
  readonly control: ReadonlyMap<string, string>;
  readonly data: ReadonlyMap<string, readonly DataField[]>;
}

/** Sorts the fields of a record by tag, each tag in record order. */
export function indexRecord(record: MarcRecord): IndexedRecord {
  const control = new Map<string, string>();
  const data = new Map<string, DataField[]>();
  for (const field of record.fields) {
    const value = controlValue(field);
    if (value !== null) {
      if (!control.has(field.tag)) control.set(field.tag, value);
      continue;
    }
    if (isControlField(field)) continue;
    const same = data.get(field.tag);
    if (same === undefined) data.set(field.tag, [field]);
    else same.push(field);
  }
  return { leader: record.leader, control, data };
}

/** Intermarc-NG has no control fields: 001 to 009 hold a subfield `$a` there. */
function controlValue(field: MarcField): string | null {
  if (isControlField(field)) return field.value;
  return field.tag.startsWith('00') ? (field.subfields[0]?.value ?? '') : null;
}

const NONE: readonly DataField[] = [];
const NO_VALUES: readonly string[] = [];

/** The same function of a record, computed once where several rows of a table ask for it one after the other. */
export function oncePerRecord<T>(read: (record: IndexedRecord) => T): (record: IndexedRecord) => T {
  let last: { readonly record: IndexedRecord; readonly value: T } | null = null;
  return (record) => {
    if (last?.record !== record) last = { record, value: read(record) };
    return last.value;
  };
}

/** The first field of that tag. */
export function firstField(record: IndexedRecord, tag: string): DataField | undefined {
  return record.data.get(tag)?.[0];
}

/** The fields of those tags, tag after tag, each in record order. */
export function fieldsOf(record: IndexedRecord, ...tags: readonly string[]): readonly DataField[] {
  // Most records have few of the tags that a rule asks for: this loop runs some thousand times for each of them.
  let fields = NONE;
  for (const tag of tags) {
    const same = record.data.get(tag);
    if (same !== undefined) fields = fields.length === 0 ? same : [...fields, ...same];
  }
  return fields;
}

/** The values of those subfields in record order. */
export function valuesOf(field: DataField, ...codes: readonly string[]): string[] {
  const values: string[] = [];
  addValues(values, field, codes);
  return values;
}

function addValues(to: string[], { subfields }: DataField, codes: readonly string[]): void {
  const [first] = codes;
  for (const { code, value } of subfields)
    if (code === first || (codes.length > 1 && codes.includes(code))) to.push(value);
}

/** The values of those subfields in every field of the tag, in record order. */
export function valuesIn(
  record: IndexedRecord,
  tag: string,
  ...codes: readonly string[]
): string[] {
  const values: string[] = [];
  for (const field of record.data.get(tag) ?? NONE) addValues(values, field, codes);
  return values;
}

/** Whether a field of the tag has that subfield. */
export function hasValue(record: IndexedRecord, tag: string, code: string): boolean {
  for (const field of record.data.get(tag) ?? NONE) if (valueOf(field, code) !== null) return true;
  return false;
}

/** The value of the first subfield of that code, null where there is none. */
export function valueOf(field: DataField, code: string): string | null {
  for (const subfield of field.subfields) if (subfield.code === code) return subfield.value;
  return null;
}

/** The values at a path, in record order. */
export function valuesAt(record: IndexedRecord, path: Path): readonly string[] {
  const values = path.codes.length === 0 ? controlValues(record, path) : dataValues(record, path);
  const { range } = path;
  return range === null ? values : values.map((value) => value.slice(range.from, range.to + 1));
}

function controlValues(record: IndexedRecord, path: Path): readonly string[] {
  const value = path.tag === LEADER ? record.leader : record.control.get(path.tag);
  return value === undefined ? NO_VALUES : [value];
}

function dataValues(record: IndexedRecord, path: Path): readonly string[] {
  const fields = record.data.get(path.tag);
  if (fields === undefined) return NO_VALUES;
  const values: string[] = [];
  for (const field of fields) {
    if (path.indicators?.test(field.indicators) ?? true) addValues(values, field, path.codes);
  }
  return values;
}
