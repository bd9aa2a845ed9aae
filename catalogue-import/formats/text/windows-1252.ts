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
