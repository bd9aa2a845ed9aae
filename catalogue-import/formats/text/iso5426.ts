import { byteTable, type CodedSet } from './coded-set.ts';

// prettier-ignore
const CHARACTERS = [
  // 0xA1
  '¡', '„', '£', '$', '¥', '†', '§', '′', '‘', '“', '«', '♭', '©', '℗', '®',
  // 0xB0
  'ʻ', 'ʼ', '‚', '', '', '', '‡', '·', '″', '’', '”', '»', '♯', 'ʹ', 'ʺ', '¿',
];
// prettier-ignore
const LETTERS = [
  // 0xE1
  'Æ', 'Đ', '', '', '', 'Ĳ', '', 'Ł', 'Ø', 'Œ', '', 'Þ', '', '', '',
  // 0xF0
  '', 'æ', 'đ', 'ð', '', 'ı', 'ĳ', '', 'ł', 'ø', 'œ', 'ß', 'þ',
];
// prettier-ignore
const MARKS = [
  // 0xC0: hook, grave, acute, circumflex, tilde, macron, breve, dot, tréma, umlaut, ring…
  '\u0309', '\u0300', '\u0301', '\u0302', '\u0303', '\u0304', '\u0306', '\u0307',
  '\u0308', '\u0308', '\u030a', '\u0315', '\u0313', '\u030b', '\u031b', '\u030c',
  // 0xD0: cedilla…
  '\u0327', '\u031c', '\u0326', '\u0328', '\u0325', '\u032e', '\u0323', '\u0324',
  '\u0332', '\u0333', '\u0329', '\u032d', '', '\u0360',
];

/** ISO 5426, the extended Latin set that UNIMARC and Intermarc declare as "03" (100$a/28-29). */
export const ISO_5426: CodedSet = {
  characters: new Map([...byteTable(0xa1, CHARACTERS), ...byteTable(0xe1, LETTERS)]),
  // The right halves of a double mark: Unicode has one character over both letters.
  marks: new Map([...byteTable(0xc0, MARKS), [0xde, ''], [0xdf, '']]),
};

// oxlint-disable-next-line no-control-regex -- 0x1F ends a subfield
const NUMBER_SIGN = /(?<=\b[nN])ß(?=[ \u001f]|$)/g;

/**
 * What the files of the BnF hold beside the standard, in the text that `decodeCombining` gave: "ß"
 * after N is the degree sign of "n° 1", a left half ring below c is a cedilla.
 */
export function repairBnf5426(text: string): string {
  return text.replace(NUMBER_SIGN, '°').replace(/(?<=[cC])\u031c/g, '\u0327');
}
