import { ANSEL } from './ansel.ts';
import { CP850, decodeEightBit, MACINTOSH } from './eight-bit-sets.ts';
import { decodeIso2022 } from './iso2022.ts';
import { ISO_5426, repairBnf5426 } from './iso5426.ts';
import { shownIn1252 } from './windows-1252.ts';

/** The 8-bit sets in which Latin letters come. */
export type LatinEncoding = 'cp850' | 'iso-5426' | 'macintosh' | 'marc-8' | 'windows-1252';

interface Reading {
  readonly encoding: LatinEncoding;
  /** What it is worth that exports in this set are more frequent, in letters. */
  readonly start: number;
  readonly decode: (bytes: Buffer) => string;
}

const READINGS: readonly Reading[] = [
  { encoding: 'windows-1252', start: 0.8, decode: shownIn1252 },
  {
    encoding: 'iso-5426',
    start: 0.4,
    decode: (bytes) =>
      repairBnf5426(decodeIso2022(bytes, 0, bytes.length, ISO_5426)).normalize('NFC'),
  },
  {
    encoding: 'marc-8',
    start: 0.2,
    decode: (bytes) => decodeIso2022(bytes, 0, bytes.length, ANSEL).normalize('NFC'),
  },
  { encoding: 'cp850', start: 0, decode: (bytes) => decodeEightBit(bytes, CP850) },
  { encoding: 'macintosh', start: 0, decode: (bytes) => decodeEightBit(bytes, MACINTOSH) },
];
/** What a set gains by being declared: less than one letter that makes sense. */
const DECLARED = 0.5;
/** By being what the file is written in elsewhere, and by how much the best must be better to tell that. */
const USUAL = 1;
const NO_DOUBT = 3;
/** So many records in a row make a habit. */
const STEADY = 4;
/** By escape sequences, which the other sets do not have. */
const SWITCHING = 5;
// oxlint-disable-next-line no-control-regex -- 0x1B begins an escape sequence
const SWITCH = /\u001b[$(),-]/;

const FIELD_END = 0x1e;
const DELIMITER = '\u001f';
/** Bytes before and after one above 0x7F that tell whether it makes sense, and how many such places are enough. */
const AROUND = 2;
const ENOUGH = 400;

/** What the last records of one file that left no doubt were written in, and how many of them in the same set. */
export interface LatinHabit {
  last: LatinEncoding | null;
  inARow: number;
}

/** What is known before the first record of a file. */
export function noHabit(): LatinHabit {
  return { last: null, inARow: 0 };
}

/**
 * The set in which the text makes most sense as French. Where several make nearly as much, what is declared decides, or what
 * the last records were written in that left no doubt: some files change from one record to the next.
 */
export function latinEncoding(
  bytes: Buffer,
  declared: LatinEncoding | null,
  habit: LatinHabit,
): LatinEncoding {
  const places = highPlaces(bytes);
  const escaped = SWITCH.test(bytes.toString('latin1'));
  const scores = READINGS.map(({ encoding, start, decode }) => {
    const switches = escaped && (encoding === 'iso-5426' || encoding === 'marc-8') ? SWITCHING : 0;
    return { encoding, own: sense(decode(places)) + start + switches };
  });
  const most = (bonus: (encoding: LatinEncoding) => number): Scored =>
    scores.reduce((best, next) =>
      next.own + bonus(next.encoding) > best.own + bonus(best.encoding) ? next : best,
    );
  const alone = most(() => 0);
  const second = Math.max(...scores.flatMap((each) => (each === alone ? [] : [each.own])));
  if (alone.own - second >= NO_DOUBT) {
    habit.inARow = alone.encoding === habit.last ? habit.inARow + 1 : 1;
    habit.last = alone.encoding;
  }
  const usual = habit.inARow >= STEADY ? habit.last : null;
  return most(
    (encoding) => (encoding === declared ? DECLARED : 0) + (encoding === usual ? USUAL : 0),
  ).encoding;
}

interface Scored {
  readonly encoding: LatinEncoding;
  readonly own: number;
}

/** The bytes above 0x7F with those around them, a terminator of fields in each gap. */
function highPlaces(bytes: Buffer): Buffer {
  const places: number[] = [];
  let end = 0;
  for (let at = 0; at < bytes.length && places.length < ENOUGH; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const start = Math.max(at - AROUND, end);
    if (start > end) places.push(FIELD_END);
    end = Math.min(at + AROUND + 1, bytes.length);
    for (let from = start; from < end; from += 1) places.push(bytes[from] ?? 0);
  }
  return Buffer.from(places);
}

/** How many characters that are not ASCII stand where French has such, those that stand where it has none taken off. */
export function sense(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character <= '\u007f') continue;
    // What follows a delimiter is the code of a subfield, and no letter of a word.
    const before = text.charAt(at - 2) === DELIMITER ? '' : text.charAt(at - 1);
    const after = text.charAt(at + 1);
    sum += isLetter(character)
      ? letter(character, before, after, text.charAt(at + 2))
      : sign(character, before, after);
  }
  return sum;
}

const VOWELS = 'aeiouyAEIOUY';
/** Letters of the languages beside French. */
const NEIGHBOURS = 'üöäíóñõìß';
const BEHIND_OE = 'uidnsc';
/** "âge" and "âme", the words in which a capital "É" is least likely. */
const AGE_OR_SOUL = new Set(['ge', 'me']);
const VIETNAMESE = 'ơư';
/** Capitals that begin hardly any word but a Slavonic one. */
const SLAVONIC = 'ŠŽ';

function letter(character: string, before: string, after: string, next: string): number {
  const small = character.toLowerCase();
  const isSmallOne = character === small;
  if (!isSmallOne && !mayBeCapital(before, after, next)) return -1;
  if (small === 'à' && !isLetter(after)) return 1;
  if (!isLetter(before) && !isLetter(after)) return letterAlone(small, after);
  if (isSmallOne) return smallLetter(small, before, after, next);
  if (SLAVONIC.includes(character)) return 0.1;
  return small === 'é' ? 1 : 0.8 * frequency(small, before, after);
}

/** "É. Zola", "Ô temps, suspends ton vol". */
function letterAlone(small: string, after: string): number {
  if (after === '.') return 0.3;
  return small === 'ô' && after === ' ' ? 0.8 : -0.5;
}

function smallLetter(small: string, before: string, after: string, next: string): number {
  if (isCapital(before) && isCapital(after)) return -1;
  return small === 'â' && AGE_OR_SOUL.has(after + next) ? 1.2 : frequency(small, before, after);
}

/** Within a word, beside a number or before the capital of a word it is a mark of another set: "RaÉuber", "NÊ12", "ÂEtat". */
function mayBeCapital(before: string, after: string, next: string): boolean {
  if (isSmall(before) || isDigit(before) || isDigit(after)) return false;
  if (isCapital(before)) return !isSmall(after) && (before !== 'N' || isCapital(after));
  return !(isCapital(after) && isSmall(next));
}

/** What a character counts for between two others: 1 for the most usual in French, less than 0 for never. */
type Weight = (before: string, after: string) => number;

const grave: Weight = (_before, after) => (isVowel(after) ? -0.3 : 1);
const circumflex: Weight = (before, after) =>
  isVowel(after) ? -0.3 : isLetter(before) ? 0.9 : 0.5;
const trema: Weight = (before) => (isVowel(before) ? 0.9 : 0.2);
/** In MARC-8 the same bytes are marks, which stand before vowels. */
const beforeConsonant: Weight = (_before, after) => (isVowel(after) ? -0.4 : 0.6);
const LETTERS: ReadonlyMap<string, Weight> = new Map<string, Weight>([
  ['é', () => 1],
  ['à', () => -0.2],
  // No word begins with it but "ès": "Áed" is no "èd".
  ['è', (before, after) => (isLetter(before) || isOneOf(after, 'sS') ? grave(before, after) : 0)],
  ['ê', grave],
  ['ç', (_before, after) => (isOneOf(after, 'aouAOU') ? 1 : 0)],
  ['ù', (_before, after) => (isLetter(after) ? 0.2 : 0.9)],
  ['ë', trema],
  ['ï', trema],
  ['ô', circumflex],
  ['î', circumflex],
  ['â', circumflex],
  ['û', circumflex],
  ['œ', (before, after) => (isVowel(before) ? -0.5 : isOneOf(after, BEHIND_OE) ? 1 : 0.2)],
  ['ã', (_before, after) => (after === 'o' ? 0.4 : isVowel(after) ? 0.1 : 0.5)],
  ['ú', (_before, after) => (isOneOf(after, 'uid') ? 0 : 0.6)],
  ['á', (_before, after) => (isVowel(after) && !isOneOf(after, 'iu') ? -0.4 : 0.5)],
  ['å', beforeConsonant],
  ['ò', beforeConsonant],
  ['ø', (before, after) => (isOneOf(before, 'nN') && !isLetter(after) ? -0.5 : 0.6)],
]);

function frequency(small: string, before: string, after: string): number {
  const weight = LETTERS.get(small);
  if (weight !== undefined) return weight(before, after);
  // Beyond U+00FF stand letters that only marks make, as scholars transliterate.
  const isUsual = NEIGHBOURS.includes(small) || (small > 'ÿ' && !VIETNAMESE.includes(small));
  return isUsual ? 0.6 : 0.2;
}

/** Letters before an apostrophe: "l’", "qu’". */
const ELIDED = 'ldjmtscnuLDJMTSCNU';
const apostrophe: Weight = (before, after) => {
  if (!isWithin(before, after)) return isLetter(before) ? 0.5 : 0.1;
  return isOneOf(before, ELIDED) ? 1 : after === 's' ? 0.8 : 0.3;
};
const opening: Weight = (before) => (isLetter(before) ? -1 : 0.7);
const closing: Weight = (_before, after) => (isLetter(after) ? -1 : 0.7);
const dash: Weight = (before, after) => {
  if (isWithin(before, after)) return -0.5;
  return isLetter(before) || isLetter(after) ? 0 : 0.4;
};
const degree: Weight = (before, after) => (isOfNumber(before, after) ? 0.9 : -0.5);
const besideWord: Weight = (before, after) => (isWithin(before, after) ? -1 : 0.2);
/** Soft and hard signs, alif and ayn, as scholars transliterate them. */
const softSign: Weight = () => 0.3;
const underline: Weight = (before) => (isLetter(before) ? 0 : -1);
const SIGNS: ReadonlyMap<string, Weight> = new Map<string, Weight>([
  ['’', apostrophe],
  ...Array.from('«“‘', (each) => [each, opening] as const),
  ...Array.from('»”', (each) => [each, closing] as const),
  ...Array.from('–—', (each) => [each, dash] as const),
  ...Array.from('°\u030a', (each) => [each, degree] as const),
  ['©', (before, after) => (isDigit(after) ? 0.6 : besideWord(before, after))],
  ...Array.from('®™§·²³\u00a0', (each) => [each, besideWord] as const),
  ...Array.from('ʹʺʻʼʾʿ', (each) => [each, softSign] as const),
  ...Array.from('\u0332\u0333', (each) => [each, underline] as const),
  ['…', (before, after) => (isWithin(before, after) ? -1 : isLetter(before) ? 0.5 : 0.2)],
  ['€', (before, after) => (isLetter(before) || isLetter(after) ? -1 : 0.4)],
  ['\u0098', (before, after) => (!isLetter(before) && isLetter(after) ? 0.8 : -0.5)],
  ['\u009c', (before, after) => (!isLetter(before) && isLetter(after) ? 0.6 : -0.5)],
]);
/** A mark that found no letter, a control, and what the set does not define. */
const NOTHING = /[\p{M}\u0080-\u009f\ufffd]/u;

function sign(character: string, before: string, after: string): number {
  const weight = SIGNS.get(character);
  if (weight !== undefined) return weight(before, after);
  return isLetter(before) || isLetter(after) || NOTHING.test(character) ? -1 : -0.2;
}

/** Whether a degree sign may stand here: "n° 5", "n °5", "20°", "in-8°". */
function isOfNumber(before: string, after: string): boolean {
  if (before === ' ') return after === ' ' || isDigit(after);
  return before === 'n' || before === 'N' || isDigit(before);
}

function isWithin(before: string, after: string): boolean {
  return isLetter(before) && isLetter(after);
}

function isOneOf(character: string, characters: string): boolean {
  return character !== '' && characters.includes(character);
}

function isVowel(character: string): boolean {
  return isOneOf(character, VOWELS);
}

function isLetter(character: string): boolean {
  return (
    character.toLowerCase() !== character.toUpperCase() && character !== 'ƒ' && character !== 'µ'
  );
}

function isCapital(character: string): boolean {
  return isLetter(character) && character === character.toUpperCase();
}

function isSmall(character: string): boolean {
  return isLetter(character) && character !== character.toUpperCase();
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
