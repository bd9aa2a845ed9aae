import { remembered } from './remember.ts';
import { EMPTY_WORD, hashWord, mixHigh, mixLow } from './word-hash.ts';

/** A word of a text with its place, so that whatever is found can be shown where it stands. */
export interface Token {
  /** Folded form: see `foldText`. */
  readonly folded: string;
  /** UTF-16 offsets into the text that was tokenised, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
// A soft hyphen only says where a word may be cut at the end of a line.
const MARKS = /[\p{M}\u00ad]+/gu;
const LIGATURE = /[œæßøłđðþı]/g;
// Combining marks belong to the letter before them (NFD input); everything else that is no letter or digit parts words.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/uy;
const APOSTROPHES = ["'", '’', 'ʼ', '`', '´'];
const ELIDED = new Set([
  'l',
  'd',
  'j',
  'm',
  't',
  's',
  'n',
  'c',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
]);
// What may follow the apostrophe: the word itself, or its quotation mark.
const ELISION_END = /[\p{L}\p{N}«"“]/u;
const ASCII = /^[\u0020-\u007e]*$/;

/**
 * Lower case, no diacritics, ligatures opened: "Œuvre" and "oeuvre" become equal. The index, the gazetteer and the
 * reading of videos all fold with this one function; offsets do not survive it.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFC');
}

/** What a UTF-16 unit is to words: it parts them, it may begin one, or it may only go on with one. */
const [PARTS, BEGINS, GOES_ON] = [0, 1, 2];
/** The expressions decide once for the units of Latin text, which are nearly all that is ever read. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[\p{L}\p{N}]/u.test(character)) return BEGINS;
  return /[\p{M}\u00ad]/u.test(character) ? GOES_ON : PARTS;
});
/** General Punctuation (Unicode block): quotes, dashes, dots and thin spaces, no letter among them. */
const [PUNCTUATION, AFTER_PUNCTUATION] = [0x2000, 0x2070];

/**
 * The words of a text, folded, with exact offsets. An elided article or pronoun ("l'", "qu'") is dropped: "l'école"
 * gives "ecole". Digits are words.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  eachWord(text, (folded, start, end) => void tokens.push({ folded, start, end }));
  return tokens;
}

/** A text on one line: composed (NFC), without soft hyphens, one space between words and none around. */
export function onOneLine(text: string): string {
  return text.normalize('NFC').replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
}

/** The folded words of a text, in order, where nobody asks where they stand: see `tokenise`. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (folded) => void words.push(folded));
  return words;
}

function eachWord(text: string, take: (folded: string, start: number, end: number) => void): void {
  // V8 looks the length up anew each time it is asked for, and strings are of many sorts.
  const { length } = text;
  let at = 0;
  while (at < length) {
    const start = at;
    const end = endOfWord(text, start);
    at = Math.max(end, start + 1);
    if (end === start) continue;
    const word = foldWord(text, start, end);
    if (word !== '' && !isElision(word, text, end)) take(word, start, end);
  }
}

const rememberedFold = remembered(foldText);
const [BLANK, ZERO, NINE, A, Z, FIRST_BEYOND_ASCII] = [0x20, 0x30, 0x39, 0x61, 0x7a, 0x80];

/**
 * The word from `start` to `end` (exclusive), as `foldText`. Most words are plain small letters, folded already: to see it
 * takes less than to look them up.
 */
function foldWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  let isFolded = true;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_BEYOND_ASCII) return rememberedFold(word);
    isFolded &&= (unit >= A && unit <= Z) || (unit >= ZERO && unit <= NINE);
  }
  return isFolded ? word : word.toLowerCase();
}

/** Where the word ends that begins there; `start` where none does. */
function endOfWord(text: string, start: number): number {
  let at = start;
  let unit = text.charCodeAt(at);
  if (unit < LATIN.length && LATIN[unit] !== BEGINS) return start;
  while (unit < LATIN.length && LATIN[unit] !== PARTS) unit = text.charCodeAt((at += 1));
  if (!(unit >= LATIN.length) || (unit >= PUNCTUATION && unit < AFTER_PUNCTUATION)) return at;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/** The letter to which folding brings each unit of Latin text; 0 where it is none, or becomes several. */
const FOLDED = Uint16Array.from(LATIN, (kind, unit) => {
  const folded = foldText(String.fromCharCode(unit));
  return kind === BEGINS && folded.length === 1 ? folded.charCodeAt(0) : 0;
});

/** Is given the hash of a folded word, in two halves, and what reads the word itself. */
export type WordVisitor = (high: number, low: number, read: () => string) => void;

/**
 * Visits the words that `tokenise` gives, in order, for whoever meets millions that it nearly all knows: a word of plain
 * Latin letters is hashed where it stands, and not cut out.
 */
export function visitWords(text: string, visit: WordVisitor): void {
  const { length } = text;
  let [start, end] = [0, 0];
  const read = (): string => foldWord(text, start, end);
  for (; start < length; start = Math.max(end, start + 1)) {
    let { high, low } = EMPTY_WORD;
    for (end = start; end < length; end += 1) {
      const letter = FOLDED[text.charCodeAt(end)] ?? 0;
      if (letter === 0) break;
      high = mixHigh(high, letter);
      low = mixLow(low, letter);
    }
    if (end === length || isPlainEnd(text, end)) {
      if (end > start) visit(high, low, read);
      continue;
    }
    end = endOfWord(text, start);
    const word = read();
    if (word === '' || isElision(word, text, end)) continue;
    const hash = hashWord(word);
    visit(hash.high, hash.low, read);
  }
}

/** Whether a word of plain letters that goes up to there is whole, and no elision. */
function isPlainEnd(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  return unit === BLANK || (LATIN[unit] === PARTS && !APOSTROPHES.includes(text.charAt(end)));
}

function isElision(word: string, text: string, end: number): boolean {
  const after = text.charAt(end);
  if (after === ' ' || !APOSTROPHES.includes(after)) return false;
  return ELIDED.has(word) && ELISION_END.test(text.charAt(end + 1));
}

/** The folded words joined by single spaces: two texts of the same words are equal. */
export function foldedWords(text: string): string {
  let words = '';
  eachWord(text, (word) => {
    words = words === '' ? word : `${words} ${word}`;
  });
  return words;
}
