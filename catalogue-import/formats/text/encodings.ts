import { isUtf8 } from 'node:buffer';
import { once } from '../../../app/shared/remember.ts';
import { ANSEL } from './ansel.ts';
import { ISO_5427 } from './cyrillic.ts';
import { decideEncoding, type Encoding } from './decide-encoding.ts';
import { CP850, decodeEightBit, MACINTOSH } from './eight-bit-sets.ts';
import { ISO_5428 } from './greek.ts';
import { decodeIso2022 } from './iso2022.ts';
import { ISO_5426, repairBnf5426 } from './iso5426.ts';
import { decodeWindows1252 } from './windows-1252.ts';

// The tables of a set take Node 2 MB, which hardly any file needs.
const cyrillic = once(() => new TextDecoder('windows-1251'));
const DELIMITER = 0x1f;
const INVALID = '\ufffd';

/** The bytes `start` to `end` (exclusive) as text. What the encoding does not define becomes U+FFFD; nothing throws. */
export function decodeText(bytes: Buffer, start: number, end: number, encoding: Encoding): string {
  switch (encoding) {
    case 'ascii':
      return bytes.toString('latin1', start, end);
    case 'windows-1252':
      return decodeWindows1252(bytes, start, end);
    case 'utf-8':
      return decodeUtf8(bytes, start, end);
    case 'iso-5426':
      return repairBnf5426(decodeIso2022(bytes, start, end, ISO_5426));
    case 'iso-5427':
      return decodeIso2022(bytes, start, end, ISO_5427);
    case 'iso-5428':
      return decodeIso2022(bytes, start, end, ISO_5428);
    case 'marc-8':
      return decodeIso2022(bytes, start, end, ANSEL);
    case 'windows-1251':
      return cyrillic().decode(bytes.subarray(start, end));
    case 'cp850':
      return decodeEightBit(bytes.subarray(start, end), CP850);
    case 'macintosh':
      return decodeEightBit(bytes.subarray(start, end), MACINTOSH);
  }
}

function decodeUtf8(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, end);
  if (!text.includes(INVALID)) return text;
  return subfieldsOf(bytes.subarray(start, end)).map(decodeStray).join('');
}

/** The pieces of a field, each from its delimiter on. */
function subfieldsOf(field: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let start = 0;
  while (start < field.length) {
    const next = field.indexOf(DELIMITER, start + 1);
    const end = next === -1 ? field.length : next;
    pieces.push(field.subarray(start, end));
    start = end;
  }
  return pieces;
}

/**
 * A subfield of a UTF-8 record that is not UTF-8: one that was pasted in another set, by its own bytes; or one that
 * lost part of a character.
 */
function decodeStray(piece: Buffer): string {
  const text = piece.toString('utf8');
  if (isUtf8(piece) || hasWholeCharacter(text)) return text;
  const encoding = decideEncoding(piece, () => []);
  const other = encoding === 'utf-8' ? text : decodeText(piece, 0, piece.length, encoding);
  // One byte above 0x7F at the very end is a character that was cut off.
  return (piece.at(-1) ?? 0) < 0x80 ? other : text;
}

function hasWholeCharacter(text: string): boolean {
  return Array.from(text).some((character) => character > '\u007f' && character !== INVALID);
}
