import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import { TextDecoder } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Failure, unreadableFile } from '../../app/shared/failure.ts';

const DECLARED = /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)["']/;
const GZIP = '1f8b';
const FOLD_IN_LETTER = /([\xc2-\xf4][\x80-\xbf]{0,2})\r?\n[ \t]([\x80-\xbf])/g;
/** Bytes, shown as ISO 8859-1, that are a letter of UTF-8, and those that are part of none. */
const SEQUENCE = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;
const STRAY = /(?<![\xc2-\xf4][\x80-\xbf]{0,2})[\x80-\xbf]|[\xc0-\xff](?![\x80-\xbf])/g;

/**
 * The text of a whole file: UTF-8 or UTF-16 by its mark or its bytes, else the set that an XML declaration names, else
 * Windows-1252, which spreadsheets save. UTF-8 with a few damaged bytes, or cut within a letter, stays UTF-8. Gzip is
 * unpacked. Throws `file-unreadable` or `file-empty`, or `format-unknown` for what is no text at all.
 */
export function readText(file: string): string {
  const bytes = unpacked(file, readBytes(file));
  refusePackage(file, bytes);
  const text = decoded(bytes);
  if (text.trim() === '')
    throw new Failure('file-empty', `« ${file} » est vide. Refaites l’export.`);
  return text;
}

function readBytes(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw unreadableFile(file, error);
  }
}

function unpacked(file: string, bytes: Buffer): Buffer {
  if (bytes.toString('hex', 0, 2) !== GZIP) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw unreadableFile(file, error);
  }
}

/** A workbook (xlsx, ods) or another archive. */
function refusePackage(file: string, bytes: Buffer): void {
  if (
    bytes.toString('latin1', 0, 4) !== 'PK\x03\x04' &&
    bytes.toString('hex', 0, 4) !== 'd0cf11e0'
  ) {
    return;
  }
  throw new Failure(
    'format-unknown',
    `« ${file} » est un classeur de tableur ou une archive, pas un texte. Dans le tableur, enregistrez-le en CSV ; décompressez une archive.`,
  );
}

function decoded(bytes: Buffer): string {
  const wide = wideSetOf(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const raw = bytes.toString('latin1');
  // Some programs fold lines between the bytes of one letter (RFC 5545, 3.1).
  const joined = Buffer.from(raw.replace(FOLD_IN_LETTER, '$1$2'), 'latin1');
  if (isUtf8(joined)) return new TextDecoder().decode(joined);
  const [letters, damaged] = [SEQUENCE, STRAY].map((pattern) => raw.match(pattern)?.length ?? 0);
  if ((letters ?? 0) > (damaged ?? 0)) return new TextDecoder().decode(bytes);
  return oneByteDecoder(raw).decode(bytes);
}

function wideSetOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const mark = bytes.toString('hex', 0, 2);
  if (mark === 'fffe' || (bytes[0] !== 0 && bytes[1] === 0)) return 'utf-16le';
  return mark === 'feff' || (bytes[0] === 0 && bytes[1] !== 0) ? 'utf-16be' : null;
}

function oneByteDecoder(raw: string): TextDecoder {
  const named = DECLARED.exec(raw.slice(0, 200))?.[1] ?? '';
  try {
    return new TextDecoder(/^utf-?8$/i.test(named) || named === '' ? 'windows-1252' : named);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
