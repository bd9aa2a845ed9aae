/**
 * A subfield: its code (1 or 2 characters) and its text, NFC, cleaned of control characters. The only ones left are
 * the pair U+0098 … U+009C around what is not filed.
 */
export interface Subfield {
  readonly code: string;
  readonly value: string;
}

/** A field 001-009 has a `value` and no subfields; any other has indicators and subfields in record order. */
export type MarcField = ControlField | DataField;
export interface ControlField {
  readonly tag: string;
  readonly value: string;
}
export interface DataField {
  readonly tag: string;
  /** Two characters; anything that is no letter or digit became a blank. */
  readonly indicators: string;
  readonly subfields: readonly Subfield[];
}

/** A record as its format gives it, in record order. */
export interface MarcRecord {
  /** 24 characters, or what there was of them. */
  readonly leader: string;
  readonly fields: readonly MarcField[];
}

/** Where a record stood, for messages and for the report. */
export interface RecordOrigin {
  readonly file: string;
  /** From 1. */
  readonly number: number;
  /** Offset of its first byte in the (unzipped) file. */
  readonly byte: number;
}

export function isControlField(field: MarcField): field is ControlField {
  return 'value' in field;
}

/** The number of the record, field 001 (or the `$a` of it, in Intermarc-NG); null where there is none. */
export function recordNumber(record: MarcRecord): string | null {
  const field = record.fields.find((each) => each.tag === '001');
  if (field === undefined) return null;
  const value = isControlField(field) ? field.value : (field.subfields[0]?.value ?? '');
  return value.trim() === '' ? null : value.trim();
}
