/**
 * The lists of the city of Toulouse passed, in some years, through a system that wrote ANSEL (ANSI/NISO Z39.47), where
 * a diacritic stands before its letter, and were then read as ISO 8859-1: acute (0xE2) became "â", grave (0xE1) "á",
 * circumflex (0xE3) "ã", diaeresis (0xE8) "è", cedilla (0xF0) "ð", ring (0xEA) "ê". Only the pairs below are damage:
 * "âm", "èr", "ês" and the rest are French spelling, and "ão" at the end of a word is Portuguese.
 */
const MARKS: Readonly<Record<string, { readonly mark: string; readonly letters: string }>> = {
  â: { mark: '\u0301', letters: 'eEiI' },
  á: { mark: '\u0300', letters: 'aeuAEU' },
  ã: { mark: '\u0302', letters: 'aeiouAEIOU' },
  è: { mark: '\u0308', letters: 'aeiouAEIOU' },
  ð: { mark: '\u0327', letters: 'cC' },
};

const PAIRS = Object.entries(MARKS).map(([shown, { letters }]) => `${shown}[${letters}]`);
const DAMAGED = new RegExp(String.raw`(?!ão(?!\p{L}))(?:${PAIRS.join('|')})`, 'gu');

/** Single damages, each found once or twice: a degree sign (0xC0), "ø" (0xB2), and names that lost more than a mark. */
const SINGLE: readonly (readonly [string, string])[] = [
  ['NÀ', 'N°'],
  ['R²nning', 'Rønning'],
  ['nááe', "n'è"],
  ['SakaÏ', 'Sakaï'],
  ['Abš R*a*sid, Zšnat', 'Abirached, Zeina'],
];

/**
 * The text with its accents back: "rãeve" becomes "rêve", "Câecile" "Cécile", "Aèie" "Aïe". Text that was never
 * damaged comes back as it was, in NFC.
 */
export function repairAccents(text: string): string {
  const whole = SINGLE.reduce(
    (repaired, [wrong, right]) => repaired.replaceAll(wrong, right),
    text,
  );
  return whole.replace(DAMAGED, composed).normalize('NFC');
}

/** Whether a damaged accent is left. */
export function hasDamagedAccents(text: string): boolean {
  return text.search(DAMAGED) >= 0 || SINGLE.some(([wrong]) => text.includes(wrong));
}

function composed(pair: string): string {
  const mark = MARKS[pair.charAt(0)]?.mark ?? '';
  return (pair.charAt(1) + mark).normalize('NFC');
}
