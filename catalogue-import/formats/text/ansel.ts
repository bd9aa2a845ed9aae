import { byteTable, type CodedSet } from './coded-set.ts';

// prettier-ignore
const CHARACTERS = [
  // 0xA1
  'Ł', 'Ø', 'Đ', 'Þ', 'Æ', 'Œ', 'ʹ', '·', '♭', '®', '±', 'Ơ', 'Ư', 'ʼ', '',
  // 0xB0
  'ʻ', 'ł', 'ø', 'đ', 'þ', 'æ', 'œ', 'ʺ', 'ı', '£', 'ð', '', 'ơ', 'ư', '', '',
  // 0xC0
  '°', 'ℓ', '℗', '©', '♯', '¿', '¡', 'ß', '€',
];
// prettier-ignore
const MARKS = [
  // 0xE0: hook, grave, acute, circumflex, tilde, macron, breve, dot, tréma, caron, ring…
  '\u0309', '\u0300', '\u0301', '\u0302', '\u0303', '\u0304', '\u0306', '\u0307',
  '\u0308', '\u030c', '\u030a', '\u0361', '', '\u0315', '\u030b', '\u0310',
  // 0xF0: cedilla…
  '\u0327', '\u0328', '\u0323', '\u0324', '\u0325', '\u0333', '\u0332', '\u0326',
  '\u031c', '\u032e', '\u0360', '', '', '', '\u0313',
];

/** ANSEL (ANSI/NISO Z39.47), the Latin half of MARC-8, which Sirsi systems write. */
export const ANSEL: CodedSet = {
  characters: byteTable(0xa1, CHARACTERS),
  // The right halves of a double mark: Unicode has one character over both letters.
  marks: new Map([...byteTable(0xe0, MARKS), [0xec, ''], [0xfb, '']]),
};
