// 0x80-0x9F; an undefined byte stays empty.
// prettier-ignore
const UPPER = [
  '€', '', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '', 'Ž', '',
  '', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '', 'ž', 'Ÿ',
];

/**
 * The character that Windows-1252 has for a C1 control (U+0080-U+009F): text of that set read as Latin-1 holds such
 * controls. Empty where the set has nothing.
 */
export function windows1252Of(control: string): string {
  return UPPER[control.charCodeAt(0) - 0x80] ?? '';
}

/** The byte that is this character in Windows-1252, and in Latin-1 for the rest; null where it is none. */
export function windows1252Byte(character: string): number | null {
  const upper = UPPER.indexOf(character);
  if (upper !== -1) return 0x80 + upper;
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : null;
}

const C1 = /[\u0080-\u0087\u008a-\u009f]/g;
/** What ISO 8859-15 has in the place of "½", "¼", "¦" and "¤", where these cannot be meant: "c½ur", "20 ¤". */
const LATIN_9: readonly (readonly [meant: RegExp, letter: string])[] = [
  [/(?<=[a-zA-Z])½(?=[a-z])|(?<!\d ?)½(?=[uidns][a-z])/g, 'œ'],
  [/(?<=[A-Z])¼(?=[A-Z])|(?<!\d ?)¼(?=[uidns][a-z])/g, 'Œ'],
  [/¦(?=[a-z])/g, 'Š'],
  [/(?<=\d ?)¤/g, '€'],
];
const OF_LATIN_9 = /[½¼¦¤]/;

/**
 * Text in Windows-1252, or in ISO 8859-15 where its own letters show. The bytes 0x80-0x9F become the controls U+0080 to
 * U+009F, which `cleanText` reads as punctuation or as marks of what is not filed.
 */
export function decodeWindows1252(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('latin1', start, end);
  if (!OF_LATIN_9.test(text)) return text;
  return LATIN_9.reduce((rest, [meant, letter]) => rest.replace(meant, letter), text);
}

/** The same with punctuation in place of controls; those that the set does not define are U+FFFD. */
export function shownIn1252(bytes: Buffer): string {
  return decodeWindows1252(bytes, 0, bytes.length)
    .replace(C1, (each) => windows1252Of(each) || '\ufffd')
    .replaceAll('\u0088', '\u0098')
    .replaceAll('\u0089', '\u009c');
}
