/** An 8-bit character set in which a diacritic precedes its letter: bytes 0xA0-0xFF, the lower half being ASCII. */
export interface CombiningCharset {
  /** Character of a byte that stands alone. */
  readonly characters: ReadonlyMap<number, string>;
  /** Combining character (Unicode) of a byte that modifies the letter after it. */
  readonly marks: ReadonlyMap<number, string>;
}

/** Byte 0x1B begins an escape sequence (ISO 2022): intermediate bytes 0x20-0x2F and one final byte. */
const ESCAPE = 0x1b;
/** ISO 6630 control functions: begin and end of what is not filed. */
const NON_SORTING_BEGIN = 0x88;
const NON_SORTING_END = 0x89;

/**
 * The bytes `start` to `end` (exclusive) as text, diacritics moved after their letter but not yet composed. Non-sorting
 * marks become U+0098 and U+009C, as they are in UTF-8 records; escape sequences vanish; an undefined byte gives U+FFFD.
 */
export function decodeCombining(
  bytes: Uint8Array,
  start: number,
  end: number,
  charset: CombiningCharset,
): string {
  let text = '';
  let pending = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === ESCAPE) {
      at = escapeEnd(bytes, at, end);
      continue;
    }
    const mark = charset.marks.get(byte);
    if (mark === undefined) {
      text += character(byte, charset) + pending;
      pending = '';
    } else {
      pending += mark;
    }
  }
  return text + pending;
}

function character(byte: number, charset: CombiningCharset): string {
  if (byte < 0x80) return String.fromCharCode(byte);
  if (byte === NON_SORTING_BEGIN) return '\u0098';
  if (byte === NON_SORTING_END) return '\u009c';
  return charset.characters.get(byte) ?? '\ufffd';
}

function escapeEnd(bytes: Uint8Array, escape: number, end: number): number {
  let at = escape + 1;
  while (at < end && isIntermediate(bytes[at] ?? 0)) at += 1;
  return at;
}

function isIntermediate(byte: number): boolean {
  return byte >= 0x20 && byte <= 0x2f;
}

/** A map from a first byte and the characters of the bytes that follow it; a blank leaves its byte undefined. */
export function byteTable(first: number, characters: readonly string[]): Map<number, string> {
  const entries = characters.map((text, at): [number, string] => [first + at, text]);
  return new Map(entries.filter(([, text]) => text !== ''));
}
