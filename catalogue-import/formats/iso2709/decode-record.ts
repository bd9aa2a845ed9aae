import { decideEncoding, type DeclaredSets, type Encoding } from '../text/decide-encoding.ts';
import { noHabit, type LatinHabit } from '../text/latin-evidence.ts';
import { ASCII, contentsOf, readText } from '../text/read-text.ts';
import { fieldFinder, flavourOf, type Flavour } from '../flavour.ts';
import type { DataField, MarcField, MarcRecord, Subfield } from '../marc-record.ts';
import { fieldSpans, type FieldSpan } from './directory.ts';
import { TagTable } from './tag-table.ts';

const LEADER_LENGTH = 24;
const DELIMITER = '\x1f';
const ALL_FIELDS = new TagTable();
const GENERAL_DATA = new TagTable({ tags: new Set(['100']) });
const BLANK_OR_DIGITS = /^[\d #|]{2}/;
const NO_LETTER_OR_DIGIT = /[^0-9A-Za-z]/g;
/** What people write for 0x1F, and programs that lose controls put in its place: "$a", "‡a", "|a", "^a". */
const WRITTEN_DELIMITER = /^[$‡|^](?=[0-9A-Za-z])/;

export type Decoded =
  | {
      readonly kind: 'record';
      readonly record: MarcRecord;
      readonly encoding: Encoding;
      readonly flavour: Flavour;
    }
  | { readonly kind: 'refused'; readonly id: string | null; readonly reason: string };

/**
 * Decodes one ISO 2709 record, from its leader to before its 0x1D. Never throws and never rejects for the leader, an
 * indicator, an encoding or an empty subfield: only for a directory that cannot be matched with the fields. Positions
 * 10-11 of the leader are not read: two indicators and one-character codes are all that exists in libraries. Fields
 * that the table does not want are left out without being decoded.
 */
export function decodeRecord(
  bytes: Buffer,
  table: TagTable = ALL_FIELDS,
  habit: LatinHabit = noHabit(),
): Decoded {
  const found = fieldSpans(bytes, table);
  if (found.kind === 'refused') return { ...found, id: recordId(bytes) };
  const encoding = decideEncoding(bytes, () => declaredSets(bytes), habit);
  const raw: RawText = { bytes, latin1: bytes.toString('latin1'), encoding };
  const leader = raw.latin1.slice(0, LEADER_LENGTH);
  const fields: MarcField[] = [];
  const unread: FieldSpan[] = [];
  for (const span of found.spans) {
    if (!span.isWanted) unread.push(span);
    else {
      const field = decodeField(raw, span);
      if (field !== null) fields.push(field);
    }
  }
  const has = fieldFinder(fields, unread, (span) => decodeField(raw, span) !== null);
  return { kind: 'record', record: { leader, fields }, encoding, flavour: flavourOf(leader, has) };
}

/** UNIMARC(B) 100$a/26-33: the codes of up to four sets, two digits each. */
function declaredSets(bytes: Buffer): DeclaredSets {
  const found = fieldSpans(bytes, GENERAL_DATA);
  const general = found.kind === 'spans' ? found.spans.find(({ isWanted }) => isWanted) : undefined;
  if (general === undefined) return [];
  const text = bytes.toString('latin1', general.start, general.end);
  const coded = text.slice(text.indexOf(`${DELIMITER}a`) + 2);
  return coded.slice(26, 34).match(/../g) ?? [];
}

/** What stands first after the directory, nearly always field 001: for messages on records that cannot be decoded. */
export function recordId(bytes: Buffer): string | null {
  const [, first] = bytes.toString('latin1').split('\x1e', 2);
  return first !== undefined && /^[\w.:/-]{1,40}$/.test(first) ? first : null;
}

/** A record that is being decoded. */
interface RawText {
  readonly bytes: Buffer;
  /** Each byte as one character, so that offsets are the same. */
  readonly latin1: string;
  readonly encoding: Encoding;
}

/** Null for a field without any text. */
function decodeField({ bytes, latin1, encoding }: RawText, span: FieldSpan): MarcField | null {
  const { tag, start, end } = span;
  const contents = contentsOf(bytes, start, end);
  // ASCII is the same in `latin1`, and to take each field out of the bytes would cost more than all the rest. The number
  // of a record is taken out of them, for an import keeps it, and what is part of a text keeps the whole in memory.
  if (contents === ASCII && tag !== '001') return fieldIn(tag, latin1, start, end);
  const text = readText(bytes, start, end, encoding, contents);
  return fieldIn(tag, text, 0, text.length);
}

/** The field whose text stands from `start` to `end` (exclusive); null where it has none. */
function fieldIn(tag: string, text: string, start: number, end: number): MarcField | null {
  if (!tag.startsWith('00')) return dataFieldIn(tag, text, start, end);
  // Some systems write field 001 as if it had subfields.
  const delimiter = delimiterIn(text, start, end);
  const subfields = delimiter < end ? dataFieldIn(tag, text, start, end)?.subfields : undefined;
  const value = subfields?.[0]?.value ?? text.slice(start, delimiter);
  return value.trim() === '' ? null : { tag, value };
}

/** Where the first delimiter stands; `end` where there is none before it. */
function delimiterIn(text: string, start: number, end: number): number {
  const found = text.indexOf(DELIMITER, start);
  return found === -1 || found > end ? end : found;
}

function dataFieldIn(tag: string, text: string, start: number, end: number): DataField | null {
  const first = delimiterIn(text, start, end);
  if (first === end) return withoutDelimiter(tag, text.slice(start, end));
  const subfields: Subfield[] = [];
  let from = first;
  while (from < end) {
    const to = delimiterIn(text, from + 1, end);
    // A delimiter and a code without text is an empty subfield: it says nothing.
    if (to - from > 2)
      subfields.push({ code: text.charAt(from + 1), value: text.slice(from + 2, to) });
    from = to;
  }
  if (subfields.length === 0) return null;
  return { tag, indicators: indicatorsOf(text.slice(start, first)), subfields };
}

/** A field of text alone: its delimiters are written, or lost, and what is left is most likely subfield a. */
function withoutDelimiter(tag: string, text: string): DataField | null {
  const indicators = BLANK_OR_DIGITS.exec(text)?.[0] ?? '';
  const value = text.slice(indicators.length);
  if (value.trim() === '') return null;
  const written = WRITTEN_DELIMITER.exec(value)?.[0];
  if (written !== undefined) {
    const restored = indicators + withDelimiter(value, written);
    return dataFieldIn(tag, restored, 0, restored.length);
  }
  return { tag, indicators: indicatorsOf(indicators), subfields: [{ code: 'a', value }] };
}

function withDelimiter(value: string, written: string): string {
  const [first = '', ...rest] = value.split(written);
  return rest.reduce(
    (text, part) => text + (/^[0-9A-Za-z]/.test(part) ? DELIMITER : written) + part,
    first,
  );
}

function indicatorsOf(text: string): string {
  if (text.length === 2 && isUsual(text.charCodeAt(0)) && isUsual(text.charCodeAt(1))) return text;
  return text.replace(NO_LETTER_OR_DIGIT, ' ').slice(0, 2).padEnd(2);
}

/** A blank or a digit. */
function isUsual(code: number): boolean {
  return code === 0x20 || (code >= 0x30 && code <= 0x39);
}
