import { isAscii, isUtf8 } from 'node:buffer';
import { ANSEL } from './ansel.ts';
import { ISO_5426 } from './iso5426.ts';

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
const VOWELS = 'aeiouyAEIOUY';
// French letters of Windows-1252: à â ç è é ê ë î ï ô ù û ü œ, capitals, « » ’ “ ” … – ° €; ä í ñ ò ó ö ú of its neighbours
const FRENCH_1252 = new Set(
  Buffer.from(
    'e0e2e7e8e9eaebeeeff4f9fbfcc0c2c7c8c9cacbcecfd4d9db9c8cabbb9293948596b080e4edf2f3f6',
    'hex',
  ),
);
// The same of ISO 5426, besides marks: « » ’ “ ” ‘ œ Œ æ ß §
const FRENCH_5426 = new Set(Buffer.from('abbbb9aabaa9faeaf1fba7', 'hex'));
// French letters of DOS: Ç ü é â à ç ê ë è ï î É ô û ù; and of the Macintosh: É Ç à â ç é è ê ë î ï ô ù û ü
const FRENCH_850 = new Set(Buffer.from('80818283858788898a8b8c90939697', 'hex'));
const FRENCH_MACINTOSH = new Set(Buffer.from('838288898d8e8f90919495999d9e9f', 'hex'));
/** In the other sets they stand around what is not filed (ISO 6630). */
const NON_SORTING = new Set([0x88, 0x89]);
// è, È and circumflexes stand before a consonant; in the other sets the same bytes are marks before a vowel.
const BEFORE_CONSONANT_1252 = new Set(Buffer.from('e8c8e2eaeef4fbc2caced4db', 'hex'));
// In ISO 5426 these bytes are œ, which stands before u ("cœur"), i ("œil") or d ("Œdipe"), and æ, before a consonant.
const U_ACUTE = 0xfa;
const N_TILDE = 0xf1;
/** Letters that French and its neighbours put under a mark, by the mark. */
const MARKED_LETTERS: Readonly<Record<string, string>> = {
  '\u0300': 'aeiouAEIOU ',
  '\u0301': VOWELS + 'cnszCNSZ',
  '\u0302': VOWELS,
  '\u0303': 'anoANO',
  '\u0304': VOWELS,
  '\u0306': VOWELS + 'gG',
  '\u0307': 'zZ',
  '\u0308': VOWELS,
  '\u030a': 'aAuU 0123456789',
  '\u030c': 'cegrszCEGRSZ',
  '\u0323': 'adhlmnrstzADHLMNRSTZ',
  '\u0327': 'csCS',
  '\u031c': 'cC',
};

/**
 * The encoding of a record, decided by its bytes because declarations lie (UNIMARC 100$a/26-29 says ISO 5426 over
 * UTF-8 bytes in whole exports). Mostly valid UTF-8 is UTF-8. Words of nothing but bytes above 0x9F are Cyrillic, or
 * Greek where that is declared. Otherwise the 8-bit Latin sets are compared by how many bytes above 0x7F make sense in
 * them; what is declared decides only between equals.
 */
export function decideEncoding(bytes: Buffer, declares: () => DeclaredSets): Encoding {
  if (isAscii(bytes)) return bytes.includes(ESCAPE) ? escapedEncoding(declares()) : 'ascii';
  if (isUtf8(bytes) || isMostlyUtf8(bytes)) return 'utf-8';
  const declared = declares();
  return otherScript(bytes, declared) ?? latinEncoding(bytes, declared);
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

function latinEncoding(bytes: Buffer, declared: DeclaredSets): Encoding {
  const scores: [Encoding, number][] = [
    ['windows-1252', count1252(bytes)],
    ['iso-5426', count5426(bytes) + (declared.includes(ISO_5426_CODE) ? 0.5 : 0)],
    ['marc-8', countAnsel(bytes)],
    ['cp850', countInWords(bytes, FRENCH_850)],
    ['macintosh', countInWords(bytes, FRENCH_MACINTOSH)],
  ];
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
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

function count5426(bytes: Buffer): number {
  return countPlausible(bytes, (byte, next) => {
    const mark = ISO_5426.marks.get(byte);
    return mark === undefined ? FRENCH_5426.has(byte) : marks(mark, next);
  });
}

function countAnsel(bytes: Buffer): number {
  return countPlausible(bytes, (byte, next) => {
    const mark = ANSEL.marks.get(byte);
    return mark !== undefined && marks(mark, next);
  });
}

function count1252(bytes: Buffer): number {
  return countPlausible(bytes, (byte, next, before) => {
    // A capital inside a word or before a number is a mark of another set: "RaÉuber", "NÊ12".
    if (byte >= 0xc0 && byte < 0xdf && !mayBeCapital(before, next)) return false;
    if (BEFORE_CONSONANT_1252.has(byte)) return !VOWELS.includes(next);
    if (byte === U_ACUTE) return !'uid'.includes(next);
    return FRENCH_1252.has(byte) || (byte === N_TILDE && VOWELS.includes(next));
  });
}

/** In Windows-1252 these bytes are punctuation, which touches letters on one side at most, and rarely. */
function countInWords(bytes: Buffer, letters: ReadonlySet<number>): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (letters.has(bytes[at] ?? 0) && isInWord(bytes, at)) count += 1;
  }
  return count;
}

function isInWord(bytes: Buffer, at: number): boolean {
  const isAfterLetter = isAsciiLetter(bytes[at - 1]) && bytes[at - 2] !== DELIMITER;
  const isBeforeLetter = isAsciiLetter(bytes[at + 1]);
  return NON_SORTING.has(bytes[at] ?? 0)
    ? isAfterLetter && isBeforeLetter
    : isAfterLetter || isBeforeLetter;
}

function isAsciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte));
}

function marks(mark: string, letter: string): boolean {
  return letter !== '' && (MARKED_LETTERS[mark]?.includes(letter) ?? false);
}

function charOf(byte: number | undefined): string {
  return String.fromCharCode(byte ?? 0);
}

function mayBeCapital(before: string, next: string): boolean {
  return !/[a-z]/.test(before) && !/\d/.test(next) && !/[A-Z][a-z]/.test(before + next);
}

function countPlausible(
  bytes: Buffer,
  isPlausible: (byte: number, next: string, before: string) => boolean,
): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    // What follows a delimiter is the code of a subfield, and no letter of a word.
    const before = bytes[at - 2] === DELIMITER ? 0 : bytes[at - 1];
    if (isPlausible(byte, charOf(bytes[at + 1]), charOf(before))) count += 1;
  }
  return count;
}
