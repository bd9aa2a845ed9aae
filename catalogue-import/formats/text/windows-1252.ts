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
