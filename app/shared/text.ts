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
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;
const APOSTROPHE = /['’ʼ`´]/;
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

/**
 * The words of a text, folded, with exact offsets. An elided article or pronoun ("l'", "qu'") is dropped: "l'école"
 * gives "ecole". Digits are words.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const folded = foldText(match[0]);
    if (folded === '' || isElision(folded, text, end)) continue;
    tokens.push({ folded, start, end });
  }
  return tokens;
}

function isElision(folded: string, text: string, end: number): boolean {
  const next = text[end + 1];
  return (
    ELIDED.has(folded) &&
    APOSTROPHE.test(text[end] ?? '') &&
    next !== undefined &&
    /[\p{L}\p{N}«"“]/u.test(next)
  );
}

/** The folded words joined by single spaces: two texts of the same words are equal. */
export function foldedWords(text: string): string {
  return tokenise(text)
    .map((token) => token.folded)
    .join(' ');
}
