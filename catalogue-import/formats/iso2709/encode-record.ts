import { isControlField, type DataField, type MarcField, type MarcRecord } from '../marc-record.ts';

const FIELD_END = '\x1e';
const RECORD_END = '\x1d';
const DELIMITER = '\x1f';
const LEADER_LENGTH = 24;
const ENTRY_LENGTH = 12;
const DEFAULT_LEADER = '00000nam  2200000   450 ';
// The separators of ISO 2709 and every other control character: a value cannot hold them.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\x00-\x1f]/g;

/**
 * The record as ISO 2709 bytes in UTF-8, ending on 0x1D. Leader positions 0-4 (length), 10-11 (always "22") and 12-16
 * (base address) are computed, the others kept. A field over 9,999 bytes or a record over 99,999 does not fit the
 * directory: the number is written as all nines, as library systems do, and readers fall back to the order of fields.
 * Throws on a tag that has not 3 characters or a subfield code that has not 1: ISO 2709 cannot hold them.
 */
export function encodeRecord(record: MarcRecord): Uint8Array {
  const fields = record.fields.map((field) => Buffer.from(fieldText(field), 'utf8'));
  const baseAddress = LEADER_LENGTH + record.fields.length * ENTRY_LENGTH + 1;
  const bodyLength = fields.reduce((sum, field) => sum + field.length, 0);
  const leader = encodeLeader(record.leader, baseAddress + bodyLength + 1, baseAddress);
  const head = Buffer.from(leader + directory(record.fields, fields) + FIELD_END, 'utf8');
  return Buffer.concat([head, ...fields, Buffer.from(RECORD_END)]);
}

function encodeLeader(leader: string, length: number, baseAddress: number): string {
  const full = (leader + DEFAULT_LEADER.slice(leader.length)).slice(0, LEADER_LENGTH);
  return digits(length, 5) + full.slice(5, 10) + '22' + digits(baseAddress, 5) + full.slice(17);
}

function directory(fields: readonly MarcField[], encoded: readonly Uint8Array[]): string {
  let offset = 0;
  let entries = '';
  for (const [at, field] of fields.entries()) {
    if (field.tag.length !== 3) throw new Error(`tag "${field.tag}" has not 3 characters`);
    const length = encoded[at]?.length ?? 0;
    entries += field.tag + digits(length, 4) + digits(offset, 5);
    offset += length;
  }
  return entries;
}

function fieldText(field: MarcField): string {
  const text = isControlField(field) ? clean(field.value) : dataText(field);
  return text + FIELD_END;
}

function dataText(field: DataField): string {
  let text = field.indicators;
  for (const { code, value } of field.subfields) {
    if (code.length !== 1)
      throw new Error(`${field.tag}: subfield code "${code}" is not 1 character`);
    text += DELIMITER + code + clean(value);
  }
  return text;
}

function clean(value: string): string {
  return value.replace(CONTROLS, ' ');
}

function digits(value: number, width: number): string {
  return String(Math.min(value, 10 ** width - 1)).padStart(width, '0');
}
