import { cleanText } from './clean-text.ts';
import type { Encoding } from './decide-encoding.ts';
import { decodeText } from './encodings.ts';

/** What some bytes hold: printable ASCII, letters of two bytes in UTF-8 besides, or anything. */
export type Contents = 0 | 1 | 3;
export const ASCII = 0;
const LETTERS = 1;
const ANYTHING = 3;

const INVALID = '\ufffd';
/**
 * U+00C0 to U+02BF are a byte 0xC3-0xCA before one of 0x80-0xBF. Without these none of them is Á, Â, Ã, Ä, Å, È, Ê, Ï, Ð or Ô,
 * by which `cleanText` knows what was read in a wrong set.
 */
const OF_MISREAD = new Set([0x81, 0x82, 0x83, 0x84, 0x85, 0x88, 0x8a, 0x8f, 0x90, 0x94]);
function isOfLetter(byte: number): boolean {
  return byte >= 0xc0 ? byte >= 0xc3 && byte <= 0xca : byte >= 0x80 && !OF_MISREAD.has(byte);
}

/** By byte. "<" and "&" may begin an escape; of the controls only the delimiter is nothing to clean. */
const CONTENTS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x1f && byte < 0x7f) return byte === 0x3c || byte === 0x26 ? ANYTHING : ASCII;
  return isOfLetter(byte) ? LETTERS : ANYTHING;
});

/** What the bytes `start` to `end` (exclusive) hold. ASCII reads the same in every encoding, and is clean as it stands. */
export function contentsOf(bytes: Buffer, start: number, end: number): Contents {
  let contents = 0;
  for (let at = start; at < end; at += 1) contents |= CONTENTS[bytes[at] ?? 0] ?? ANYTHING;
  return contents as Contents;
}

/** The bytes `start` to `end` (exclusive), which hold `contents`, as clean text: see `decodeText` and `cleanText`. */
export function readText(
  bytes: Buffer,
  start: number,
  end: number,
  encoding: Encoding,
  contents: Contents,
): string {
  if (contents === LETTERS && encoding === 'utf-8') {
    // Whole letters alone are clean as they stand: looking for what is not would take longer than to decode them.
    const text = bytes.toString('utf8', start, end);
    if (!text.includes(INVALID)) return text;
  }
  return cleanText(decodeText(bytes, start, end, encoding));
}
