import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import { TextDecoder } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Failure, unreadableFile } from '../../app/shared/failure.ts';
import { decideEncoding, type Encoding } from '../formats/text/decide-encoding.ts';
import { decodeText } from '../formats/text/encodings.ts';

const DECLARED = /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)["']/;
const GZIP = '1f8b';
const LINE_END = 0x0a;
/** Control characters show nothing, and JSON and XML allow none of them. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\0-\x08\v\f\x0e-\x1f\x7f]/g;
const PAGE = /^\s*<(?:!doctype html|html)\b/i;
/** The sets of programs that are no library system. */
const TEXT_ENCODINGS: ReadonlySet<Encoding> = new Set(['cp850', 'macintosh']);
const FOLD_IN_LETTER = /([\xc2-\xf4][\x80-\xbf]{0,2})\r?\n[ \t]([\x80-\xbf])/g;
/**
 * The text of a whole file: UTF-8 or UTF-16 by its mark or its bytes, else the set that an XML declaration names, else
 * what its letters say: UTF-8 with a few damaged bytes, or the set of Windows, of the Macintosh or of DOS. Gzip is
 * unpacked. Throws `file-unreadable` or `file-empty`, or `format-unknown` for what is no text at all.
 */
export function readText(file: string): string {
  const bytes = unpacked(file, readBytes(file));
  refusePackage(file, bytes);
  const text = decoded(bytes).replace(CONTROLS, '');
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
  const declared = DECLARED.exec(raw.slice(0, 200))?.[1] ?? 'utf-8';
  return decoderOf(declared)?.decode(bytes) ?? decodedByLetters(bytes);
}

/** What its letters say: spreadsheets save in the set of Windows, of the Macintosh or of DOS, and tell nobody. */
function decodedByLetters(bytes: Buffer): string {
  const encoding = decideEncoding(bytes, () => []);
  if (encoding === 'utf-8') return linesOf(bytes).map(decodeLine).join('');
  return TEXT_ENCODINGS.has(encoding)
    ? decodeText(bytes, 0, bytes.length, encoding)
    : new TextDecoder('windows-1252').decode(bytes);
}

/** For the refusal of a text that is no data: what a browser would show in its place, or nothing. */
export function pageHint(text: string): string {
  if (!PAGE.test(text)) return '';
  const title = /<title[^>]*>([^<]{1,100})/i.exec(text)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  const named = title === '' ? '' : ` (« ${title} »)`;
  return ` C’est une page web${named} : ouvrez l’adresse ou le fichier pour voir ce qu’elle dit.`;
}

function wideSetOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const mark = bytes.toString('hex', 0, 2);
  if (mark === 'fffe' || (bytes[0] !== 0 && bytes[1] === 0)) return 'utf-16le';
  return mark === 'feff' || (bytes[0] === 0 && bytes[1] !== 0) ? 'utf-16be' : null;
}

/** A file that was put together from several may have a line of another set. */
function decodeLine(line: Buffer): string {
  return isUtf8(line) ? line.toString() : decodeText(line, 0, line.length, 'utf-8');
}

/** The lines with their ends. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(LINE_END, start);
    const next = end === -1 ? bytes.length : end + 1;
    lines.push(bytes.subarray(start, next));
    start = next;
  }
  return lines;
}

/** Null for UTF-8, which these bytes are not, and for a set that does not exist. */
function decoderOf(declared: string): TextDecoder | null {
  try {
    return /^utf-?8$/i.test(declared) ? null : new TextDecoder(declared);
  } catch {
    return null;
  }
}

/** Bytes before a place of the text, for places that only grow. */
export function bytesBefore(text: string): (place: number) => number {
  let [last, bytes] = [0, 0];
  return (place) => {
    bytes += Buffer.byteLength(text.slice(last, place));
    last = place;
    return bytes;
  };
}
