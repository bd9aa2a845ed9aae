import { ANSEL } from './ansel.ts';
import { byteTable, type CodedSet } from './coded-set.ts';
import { ISO_5427, ISO_5427_EXTENSION } from './cyrillic.ts';
import { ISO_5428 } from './greek.ts';
import { ARABIC, ARABIC_EXTENSION, HEBREW } from './hebrew-arabic.ts';
import { ISO_5426 } from './iso5426.ts';

const ESCAPE = 0x1b;
const DELIMITER = 0x1f;
/** ISO 6630 control functions: begin and end of what is not filed. */
const NON_SORTING_BEGIN = 0x88;
const NON_SORTING_END = 0x89;

/** The small sets that MARC-8 switches to by one letter: Greek symbols, subscripts, superscripts. */
const signs = (rows: readonly [first: number, characters: string][]): CodedSet => ({
  characters: new Map(rows.flatMap(([first, characters]) => [...byteTable(first, characters)])),
  marks: new Map(),
});
const SHORT_SETS: Readonly<Record<string, CodedSet | null>> = {
  g: signs([[0xe1, 'αβγ']]),
  b: signs([[0xa8, '₍₎ ₊ ₋  ₀₁₂₃₄₅₆₇₈₉']]),
  p: signs([[0xa8, '⁽⁾ ⁺ ⁻  ⁰¹²³⁴⁵⁶⁷⁸⁹']]),
  s: null,
};
/** Sets by the final byte of their escape sequence (International Register of ISO 2375); null is ASCII. */
const SETS: Readonly<Record<string, CodedSet | null>> = {
  '@': null,
  B: null,
  E: ANSEL,
  P: ISO_5426,
  N: ISO_5427,
  Q: ISO_5427_EXTENSION,
  S: ISO_5428,
  '2': HEBREW,
  '3': ARABIC,
  '4': ARABIC_EXTENSION,
};
/** Intermediate bytes that put a set into the left or the right half. */
const LEFT = /^[(,]/;
const RIGHT = /^[)-]/;

/** What is in force at a place of the text. A left half without set is ASCII. */
interface Halves {
  left: CodedSet | null;
  right: CodedSet;
  /** Bytes of one character: 3 in the East Asian set of MARC-8. */
  width: number;
}

/**
 * The bytes `start` to `end` (exclusive) as text, diacritics moved after their letter but not yet composed. The right
 * half holds `set` at the start of each subfield; escape sequences change halves until its end. Non-sorting marks, the
 * bytes 0x88 and 0x89 or their 7-bit forms ESC H and ESC I, become U+0098 and U+009C, as they are in UTF-8 records. An
 * undefined byte and an East Asian character give U+FFFD; other controls stay, for `cleanText`.
 */
export function decodeIso2022(
  bytes: Uint8Array,
  start: number,
  end: number,
  set: CodedSet,
): string {
  let halves: Halves = { left: null, right: set, width: 1 };
  let text = '';
  let pending = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === ESCAPE) {
      const escape = readEscape(bytes, at, end);
      text += escape.text;
      halves = { ...halves, ...escape.halves };
      at = escape.last;
      continue;
    }
    if (byte === DELIMITER) halves = { left: null, right: set, width: 1 };
    const mark = markOf(byte, halves);
    if (mark === undefined) {
      const found = character(byte, halves);
      // A mark at the end of a subfield has lost its letter.
      text += byte < 0x20 ? pending + found : found + pending;
      pending = '';
      at += widthOf(byte, halves) - 1;
    } else {
      pending += mark;
    }
  }
  return text + pending;
}

function widthOf(byte: number, halves: Halves): number {
  return byte > 0x20 && byte < 0x7f ? halves.width : 1;
}

function markOf(byte: number, halves: Halves): string | undefined {
  if (widthOf(byte, halves) > 1) return undefined;
  return byte < 0x80 ? halves.left?.marks.get(byte + 0x80) : halves.right.marks.get(byte);
}

function character(byte: number, halves: Halves): string {
  if (widthOf(byte, halves) > 1) return '\ufffd';
  if (byte === NON_SORTING_BEGIN) return '\u0098';
  if (byte === NON_SORTING_END) return '\u009c';
  if (byte <= 0x20 || (byte >= 0x7f && byte < 0xa0)) return String.fromCharCode(byte);
  if (byte < 0x80) return leftCharacter(byte, halves.left);
  return halves.right.characters.get(byte) ?? (byte === 0xa0 ? ' ' : '\ufffd');
}

function leftCharacter(byte: number, set: CodedSet | null): string {
  return set === null ? String.fromCharCode(byte) : (set.characters.get(byte + 0x80) ?? '\ufffd');
}

interface Escape {
  readonly text: string;
  readonly halves: Partial<Halves>;
  /** Offset of its final byte. */
  readonly last: number;
}

/** ISO 2022: 0x1B, any intermediate bytes 0x20-0x2F, one final byte. */
function readEscape(bytes: Uint8Array, escape: number, end: number): Escape {
  let last = escape + 1;
  while (last < end && isIntermediate(bytes[last] ?? 0)) last += 1;
  const intermediate = String.fromCharCode(...bytes.subarray(escape + 1, last));
  const final = last < end ? String.fromCharCode(bytes[last] ?? 0) : '';
  if (final < ' ') return { text: '', halves: {}, last: last - 1 };
  if (intermediate === '') return { ...shortEscape(final), last };
  return { text: '', halves: designated(intermediate, final), last };
}

function shortEscape(final: string): Omit<Escape, 'last'> {
  if (final === 'H') return { text: '\u0098', halves: {} };
  if (final === 'I') return { text: '\u009c', halves: {} };
  const left = SHORT_SETS[final];
  return { text: '', halves: left === undefined ? {} : { left, width: 1 } };
}

function designated(intermediate: string, final: string): Partial<Halves> {
  // Sets of more than one byte a character; MARC-8 has one, of three (EACC).
  if (intermediate.startsWith('$')) return { width: 3 };
  const set = SETS[final];
  if (set === undefined) return {};
  if (LEFT.test(intermediate)) return { left: set, width: 1 };
  return RIGHT.test(intermediate) && set !== null ? { right: set } : {};
}

function isIntermediate(byte: number): boolean {
  return byte >= 0x20 && byte <= 0x2f;
}
