import { isAscii, isUtf8 } from 'node:buffer';
import { latinEncoding, noHabit, type LatinHabit } from './latin-evidence.ts';

/** How the bytes of one record are to be read. */
export type Encoding =
  | 'ascii'
  | 'cp850'
  | 'utf-8'
  | 'iso-5426'
  | 'iso-5427'
  | 'iso-5428'
  | 'macintosh'
  | 'marc-8'
  | 'windows-1251'
  | 'windows-1252';

/** Codes of character sets that a record declares, two digits each: UNIMARC(B) 100$a/26-33. */
export type DeclaredSets = readonly string[];
const CYRILLIC_CODES = ['02', '04'];
const ISO_5426_CODE = '03';
const GREEK_CODE = '05';

const ESCAPE = 0x1b;
const FIELD_END = 0x1e;
const DELIMITER = 0x1f;
const ENDS = new Set([FIELD_END, DELIMITER]);
const CUT_OFF = new Set([0xc2, 0xc3]);
/**
 * The encoding of a record, decided by its bytes because declarations lie (UNIMARC 100$a/26-29 says ISO 5426 over
 * UTF-8 bytes in whole exports). Mostly valid UTF-8 is UTF-8. Words of nothing but bytes above 0x9F are Cyrillic, or
 * Greek where that is declared. Otherwise the 8-bit Latin sets are compared by how many bytes above 0x7F make sense in
 * them; what is declared decides only between equals.
 */
export function decideEncoding(
  bytes: Buffer,
  declares: () => DeclaredSets,
  habit: LatinHabit = noHabit(),
): Encoding {
  if (isAscii(bytes)) return bytes.includes(ESCAPE) ? escapedEncoding(declares()) : 'ascii';
  if (isUtf8(bytes) || isMostlyUtf8(bytes)) return 'utf-8';
  const declared = declares();
  return (
    otherScript(bytes, declared) ??
    latinEncoding(bytes, declared.includes(ISO_5426_CODE) ? 'iso-5426' : null, habit)
  );
}

function escapedEncoding(declared: DeclaredSets): Encoding {
  return declared.includes(ISO_5426_CODE) ? 'iso-5426' : 'marc-8';
}

/** Cyrillic or Greek, null where words are in Latin letters. */
function otherScript(bytes: Buffer, declared: DeclaredSets): Encoding | null {
  const { high, touching, upperHalf } = highBytes(bytes);
  const isDeclared = declared.some((code) => CYRILLIC_CODES.includes(code) || code === GREEK_CODE);
  // A word or two are enough where the record says that they are there.
  if (high < (isDeclared ? 3 : 8) || touching < 0.6 * high) return null;
  if (declared.includes(GREEK_CODE)) return 'iso-5428';
  // Small letters are 0xE0-0xFF in Windows-1251 and 0xC0-0xDF in ISO 5427.
  const isIso = declared.some((code) => CYRILLIC_CODES.includes(code)) && upperHalf < 0.5 * high;
  return isIso ? 'iso-5427' : 'windows-1251';
}

/** In Cyrillic and Greek whole words are above 0xBF; in a Latin set such bytes hardly ever touch. */
function highBytes(bytes: Buffer): { high: number; touching: number; upperHalf: number } {
  let [high, touching, upperHalf] = [0, 0, 0];
  for (let at = 1; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0xc0) continue;
    high += 1;
    // The accents of ISO 5428, 0xA1-0xA7, stand between its letters.
    if ((bytes[at - 1] ?? 0) >= 0xa1) touching += 1;
    if (byte >= 0xe0) upperHalf += 1;
  }
  return { high, touching, upperHalf };
}

/** Two thirds of what is above 0x7F in well-formed sequences: a few broken characters do not change the encoding. */
function isMostlyUtf8(bytes: Buffer): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const length = sequenceLength(bytes, at);
    if (length > 1) good += 1;
    else if (!isCutOff(bytes, at)) bad += 1;
    at += length - 1;
  }
  return good >= 2 * bad;
}

/** The first byte of "é" or "»" in UTF-8 at the end of a subfield: the other was cut off. No 8-bit set ends words so. */
function isCutOff(bytes: Buffer, at: number): boolean {
  return CUT_OFF.has(bytes[at] ?? 0) && ENDS.has(bytes[at + 1] ?? FIELD_END);
}

/** Length of the UTF-8 sequence that begins at `at`, 1 where there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 1;
  return isUtf8(bytes.subarray(at, at + length)) ? length : 1;
}
