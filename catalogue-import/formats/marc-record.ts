/** A subfield: its code (1 or 2 characters) and its text, NFC, cleaned of control characters. */
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
