import { cleanText } from '../text/clean-text.ts';
import { decideEncoding, type DeclaredSets, type Encoding } from '../text/decide-encoding.ts';
import { decodeText } from '../text/encodings.ts';
import { fieldFinder, flavourOf, type Flavour } from '../flavour.ts';
import type { DataField, MarcField, MarcRecord, Subfield } from '../marc-record.ts';
import { fieldSpans, type FieldSpan } from './directory.ts';

const LEADER_LENGTH = 24;
const DELIMITER = '\x1f';
const GENERAL_DATA = new Set(['100']);
const BLANK_OR_DIGITS = /^[\d #|]{2}/;
const NO_LETTER_OR_DIGIT = /[^0-9A-Za-z]/g;

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
 * 10-11 of the leader are not read: two indicators and one-character codes are all that exists in libraries. Where
 * `tags` is given, other fields are left out without being decoded.
 */
export function decodeRecord(bytes: Buffer, tags?: ReadonlySet<string>): Decoded {
  const found = fieldSpans(bytes, tags);
  if (found.kind === 'refused') return { ...found, id: recordId(bytes) };
  const encoding = decideEncoding(bytes, () => declaredSets(bytes));
  const leader = bytes.toString('latin1', 0, LEADER_LENGTH);
  const fields: MarcField[] = [];
  const unread: FieldSpan[] = [];
  for (const span of found.spans) {
    const field = span.isWanted ? decodeField(bytes, span, encoding) : null;
    if (field !== null) fields.push(field);
    else if (!span.isWanted) unread.push(span);
  }
  const has = fieldFinder(fields, unread, (span) => decodeField(bytes, span, encoding) !== null);
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

/** Null for a field without any text. */
function decodeField(bytes: Buffer, span: FieldSpan, encoding: Encoding): MarcField | null {
  const text = cleanText(decodeText(bytes, span.start, span.end, encoding));
  if (!span.tag.startsWith('00')) return decodeDataField(span.tag, text);
  // Some systems write field 001 as if it had subfields.
  const value = text.includes(DELIMITER)
    ? (decodeDataField('', text)?.subfields[0]?.value ?? '')
    : text;
  return value.trim() === '' ? null : { tag: span.tag, value };
}

function decodeDataField(tag: string, text: string): DataField | null {
  const first = text.indexOf(DELIMITER);
  const subfields: Subfield[] = [];
  let start = first;
  while (start !== -1) {
    const next = text.indexOf(DELIMITER, start + 1);
    const end = next === -1 ? text.length : next;
    // A delimiter and a code without text is an empty subfield: it says nothing.
    if (end - start > 2)
      subfields.push({ code: text.charAt(start + 1), value: text.slice(start + 2, end) });
    start = next;
  }
  if (first === -1) return withoutDelimiter(tag, text);
  if (subfields.length === 0) return null;
  return { tag, indicators: indicatorsOf(text.slice(0, first)), subfields };
}

/** A field of text alone: its delimiter was lost, and what is left is most likely subfield a. */
function withoutDelimiter(tag: string, text: string): DataField | null {
  const indicators = BLANK_OR_DIGITS.exec(text)?.[0] ?? '';
  const value = text.slice(indicators.length);
  if (value.trim() === '') return null;
  return { tag, indicators: indicatorsOf(indicators), subfields: [{ code: 'a', value }] };
}

function indicatorsOf(text: string): string {
  if (text.length === 2 && isUsual(text.charCodeAt(0)) && isUsual(text.charCodeAt(1))) return text;
  return text.replace(NO_LETTER_OR_DIGIT, ' ').slice(0, 2).padEnd(2);
}

/** A blank or a digit. */
function isUsual(code: number): boolean {
  return code === 0x20 || (code >= 0x30 && code <= 0x39);
}
