import { TextDecoder } from 'node:util';
import { decideEncoding, type Encoding } from '../text/decide-encoding.ts';
import { decodeText } from '../text/encodings.ts';
import { noHabit, type LatinHabit } from '../text/latin-evidence.ts';
import { decodeHtmlEntities } from '../text/html-entities.ts';

/**
 * Text of a document whose bytes were read as Latin-1, one character each, entities as they are. So markup, which is
 * ASCII in every character set of libraries, is found before the set is known, and offsets are bytes.
 */
export type RawText = string;

/** How the raw texts of one record become text. */
export interface RecordCharset {
  /** For the report: an encoding that the bytes show, or the name that the document declares. */
  readonly name: string;
  readonly decode: (raw: RawText) => string;
}

const HIGH = /[\u0080-\u00ff]/;
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const LARGEST_CODE_POINT = 0x10ffff;
const DELIMITER = '\u001f';
/** Line breaks around a value come from a document that is laid out, not from the record. */
const LAYOUT = /^\s*[\r\n]\s*|\s*[\r\n]\s*$/g;

/** Whether a raw text needs a character set at all. */
export function isHigh(raw: RawText): boolean {
  return HIGH.test(raw);
}

/**
 * The character set of a record, by all that is not ASCII in it: UTF-8 where the bytes are, whatever the document
 * declares; else the 8-bit set that it declares; else the one that the bytes show.
 */
export function charsetOf(
  high: RawText,
  declared: string | null,
  habit: LatinHabit = noHabit(),
): RecordCharset {
  const encoding = decideEncoding(Buffer.from(high, 'latin1'), () => [], habit);
  const decoder = encoding === 'utf-8' || encoding === 'ascii' ? null : eightBit(declared);
  if (declared !== null && decoder !== null) {
    return { name: declared.toLowerCase(), decode: (raw) => finished(decodeWith(decoder, raw)) };
  }
  return { name: encoding, decode: (raw) => finished(decodeAs(raw, encoding)) };
}

function eightBit(declared: string | null): TextDecoder | null {
  if (declared === null || /^utf-?(?:8|16|32)|^ucs/i.test(declared)) return null;
  try {
    return new TextDecoder(declared);
  } catch {
    return null;
  }
}

function decodeWith(decoder: TextDecoder, raw: RawText): string {
  return isHigh(raw) ? decoder.decode(Buffer.from(raw, 'latin1')) : raw;
}

function decodeAs(raw: RawText, encoding: Encoding): string {
  if (!isHigh(raw)) return raw;
  const bytes = Buffer.from(raw, 'latin1');
  return decodeText(bytes, 0, bytes.length, encoding);
}

/** With entities replaced; the separator of ISO 2709 has no place in a value. */
function finished(text: string): string {
  const plain = text.includes('&') ? withoutEntities(text) : text;
  return plain.replace(LAYOUT, '').replaceAll(DELIMITER, ' ');
}

/** "&#156;" is U+009C, the end of what is not filed, and not the "œ" that a browser would show. */
function withoutEntities(text: string): string {
  const plain = text.replace(ENTITY, replacement);
  // "&eacute;", which XML does not have but exports do; beside markup it is part of an HTML text.
  return plain.includes('<') ? plain : decodeHtmlEntities(plain);
}

function replacement(entity: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > LARGEST_CODE_POINT ? '\ufffd' : String.fromCodePoint(code);
}

/**
 * A document that is escaped inside another, one level less. A character that is not ASCII stays an entity: only the
 * record that it stands in knows how its bytes are read.
 */
export function unescapeOnce(raw: RawText): RawText {
  return raw.replace(ENTITY, (entity: string, hex?: string, decimal?: string, name?: string) => {
    const text = replacement(entity, hex, decimal, name);
    return text > '\u007f' ? entity : text;
  });
}
