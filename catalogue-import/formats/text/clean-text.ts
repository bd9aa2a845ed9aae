import { repairEncodedTwice } from './encoded-twice.ts';
import { repairMisreadMarks } from './misread-marks.ts';
import { windows1252Of } from './windows-1252.ts';

/** Begin and end of what is not filed ("Les" in "Les misérables"), as UNIMARC in UTF-8 writes them. */
export const NON_SORTING_BEGIN = '\u0098';
export const NON_SORTING_END = '\u009c';

// oxlint-disable no-control-regex -- control characters are what is looked for
// One class, so that the usual text is looked through once.
const UNUSUAL =
  /[\u0300-\uffff\u0000-\u001e\u007f-\u009f\u00a1-\u00a6\u00a8\u00aa\u00ac-\u00af\u00b1\u00b4-\u00b6\u00b8\u00ba\u00bc-\u00be\u00c1-\u00c5\u00c8\u00ca\u00cf\u00d0\u00d4\u02c6\u02dc<&]/;
const SUSPECT = /[\u0000-\u001e\u007f-\u009f\u00ac\u00ad\u02dc\u200b\u2060\ufeff]|<[<U]|&lt;U/;
const CONTROL = /[\u0000-\u001e\u007f]+/g;
const C1 = /[\u0080-\u0097\u0099-\u009b\u009d-\u009f]/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** ISO 6630 in 7 bits: ESC H begins and ESC I ends what is not filed. Other escape sequences say nothing in UTF-8. */
const ESCAPED_MARKS: readonly (readonly [RegExp, string])[] = [
  [/\u001bH/g, NON_SORTING_BEGIN],
  [/\u001bI/g, NON_SORTING_END],
  [/\u001b[ -/]+[0-~]/g, ''],
];
const MARKED = /[\u0098\u0088]([^\u001f\u0098\u009c\u0088\u0089]*)[\u009c\u0089]/g;
/**
 * "<<Les >>misérables", "¬Les ¬misérables" and "˜Les œmisérables" at the start of a subfield: what is not filed, in exports
 * of some systems; the last are the marks themselves, read as Windows-1252.
 */
const BRACKETED =
  /(^|\u001f.)(?:<<([^<>\u001f]{0,8}[ '’])>>|¬([^¬\u001f]{1,9})¬|˜([^˜œ\u001f]{1,8}[ '’])œ)(?=[^\u001f])/g;
/** "n<U+00B0> 5": how one tool writes what its own character set lacks. */
const CODE_POINT = /(?:<|&lt;)U\+([0-9A-F]{4,5})(?:>|&gt;)/g;
/** A ring above what has none: a blank, a digit or a comma. */
const MISPLACED_RING = /([ \d,])\u030a/g;
const LONE_END = /(?<!\u0098[^\u001f\u0098\u009c]*)\u009c/g;
const LONE_BEGIN = /\u0098(?![^\u001f\u0098\u009c]*\u009c)/g;
// oxlint-enable no-control-regex
// Every character below U+0300 is its own NFC form.
const MAY_DECOMPOSE = /[\u0300-\uffff]/;

/**
 * The text as the rest of the product expects it: NFC; line feeds, tabs and other controls are blanks; no soft hyphen,
 * byte order mark or space without width; a ring above a digit or a blank is a degree sign; controls that are really Windows-1252 punctuation are repaired, and so is text that was
 * encoded twice. The separator
 * 0x1F is kept, so a whole field can be cleaned before it is split. Non-sorting marks stay, always as the pair
 * U+0098 … U+009C (some systems write U+0088 … U+0089, escape sequences or brackets): `mapping/derive` removes them and
 * files by them.
 */
export function cleanText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  const once = repairMisreadMarks(repairEncodedTwice(text));
  const plain = SUSPECT.test(once) ? removeControls(once) : once;
  const cleaned = MAY_DECOMPOSE.test(plain) ? withDegrees(plain.normalize('NFC')) : plain;
  // What was taken out may have stood between the halves of something.
  return cleaned === text ? text : cleanText(cleaned);
}

/** ISO 5426 has no degree sign: that of "n° 12" was keyed as a ring, which fell on what is beside it: "n1̊2", "n ̊12". */
function withDegrees(text: string): string {
  return text.replace(MISPLACED_RING, (_ring, under: string) => `°${under.trim()}`);
}

function removeControls(text: string): string {
  const unescaped = text.includes('\u001b') ? withoutEscapes(text) : text;
  return unescaped
    .replace(MARKED, `${NON_SORTING_BEGIN}$1${NON_SORTING_END}`)
    .replace(BRACKETED, `$1${NON_SORTING_BEGIN}$2$3$4${NON_SORTING_END}`)
    .replace(LONE_END, 'œ')
    .replace(LONE_BEGIN, '')
    .replace(C1, windows1252Of)
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(CODE_POINT, (_escape, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

function withoutEscapes(text: string): string {
  return ESCAPED_MARKS.reduce((rest, [escape, mark]) => rest.replace(escape, mark), text);
}
