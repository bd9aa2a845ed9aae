import { CP850, eightBitByte, MACINTOSH } from './eight-bit-sets.ts';
import { windows1252Byte } from './windows-1252.ts';

const INVALID = '\ufffd';
/** What bytes 0x80-0xBF are as Latin-1 and as Windows-1252, those set apart that stand behind letters in good text. */
const BEHIND_LETTERS =
  '\\u00a0§©«®°·¹²³»¿Š‹Œ‘’“”•–—™š›œŽž…\\u0085\\u0088-\\u008c\\u008e\\u0091-\\u009c\\u009e';
const OTHERS =
  '¡-¦¨ª¬\\u00ad¯±´-¶¸º¼-¾€‚ƒ„†‡ˆ‰˜Ÿ\\u0080-\\u0084\\u0086\\u0087\\u008d\\u008f\\u0090\\u009d\\u009f';
const ANY = `[${BEHIND_LETTERS}${OTHERS}]`;
/** One character in UTF-8, of two to four bytes. */
const SEQUENCE = new RegExp(
  `[\\u00c2-\\u00df]${ANY}|[\\u00e0-\\u00ef]${ANY}{2}|[\\u00f0-\\u00f4]${ANY}{3}`,
  'g',
);
/**
 * The first bytes of the UTF-8 that French needs, 0xC2 (« »), 0xC3 (é), 0xC5 (œ) and 0xE2 0x80 (’ – …). Other first bytes
 * are letters of French themselves: "é", a fixed blank and "»" is how a quotation ends. What follows them must tell.
 */
const TELLING = new RegExp(`^(?:[ÂÃÅ]|Ê[¹¿]|â[€\\u0080])|[${OTHERS}]`);
/** "Ä" begins the letters with a macron of scholars; it ends words in capitals. */
const WITHIN_WORD = new RegExp(`Ä${ANY}(?=[a-zÃÅÄÊá])`);
/** The fixed blank that was the second half of "à", or that stood before a sign, is a plain blank by now. */
// oxlint-disable-next-line no-control-regex -- 0x1F ends a subfield
const HALF_OF_A = /(?<![A-ZÀ-Þ])Ã(?: (?=[ \u001f]|$)|(?=[ \u001f]|$))/g;
const HALF_OF_BLANK = /(?<![A-ZÀ-Þ])Â(?= )/g;
/** First bytes of UTF-8 as DOS and the Macintosh show them, "├®" and "√©" for "é". */
const SHOWN_IN_CP850 = /[\u2500-\u256c]|ÔÇ/;
const SHOWN_ON_MACINTOSH = /[√≈]|¬[´ª∞®©†ßò]|‚Ä/;

/**
 * Text without characters that were UTF-8, read in an 8-bit set and written as UTF-8 again: "Ã©tÃ©" becomes "été".
 * Migrations between systems leave whole catalogues so, some of them twice; they read as Windows-1252 or Latin-1, the
 * command lines of Windows as code page 850. A text is decoded whole where all of it can be and something tells that it
 * must, else each sequence that tells.
 */
export function repairEncodedTwice(text: string): string {
  const repaired = decodedWhole(text) ?? text.replace(SEQUENCE, decodedWhereTelling);
  if (repaired !== text) return repairEncodedTwice(repaired);
  return text.replace(HALF_OF_A, 'à').replace(HALF_OF_BLANK, '');
}

function decodedWhole(text: string): string | null {
  const inWindows = isTelling(text) ? decoded(text, windows1252Byte) : null;
  if (inWindows !== null) return inWindows;
  if (SHOWN_IN_CP850.test(text)) return decoded(text, (each) => eightBitByte(each, CP850));
  if (SHOWN_ON_MACINTOSH.test(text)) return decoded(text, (each) => eightBitByte(each, MACINTOSH));
  return null;
}

function isTelling(text: string): boolean {
  const sequences = text.match(SEQUENCE);
  if (sequences === null) return false;
  return sequences.some((each) => TELLING.test(each)) || WITHIN_WORD.test(text);
}

function decodedWhereTelling(sequence: string): string {
  return TELLING.test(sequence) ? (decoded(sequence, windows1252Byte) ?? sequence) : sequence;
}

/** Null where the text is not UTF-8 that was read so. */
function decoded(text: string, byteOf: (character: string) => number | null): string | null {
  const bytes = Array.from(text, byteOf).filter((byte) => byte !== null);
  if (bytes.length < text.length) return null;
  const repaired = Buffer.from(bytes).toString('utf8');
  return repaired.includes(INVALID) ? null : repaired;
}
