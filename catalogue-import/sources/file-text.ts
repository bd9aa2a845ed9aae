import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import { TextDecoder } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Failure, unreadableFile } from '../../app/shared/failure.ts';

const DECLARED = /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)["']/;
const GZIP = '1f8b';

/**
 * The text of a whole file: UTF-8 or UTF-16 by its mark or its bytes, else the set that an XML declaration names, else
 * Windows-1252, which spreadsheets save. Gzip is unpacked. Throws `file-unreadable` or `file-empty`.
 */
export function readText(file: string): string {
  const bytes = unpacked(file, readBytes(file));
  const text = decoderOf(bytes).decode(bytes);
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

function decoderOf(bytes: Buffer): TextDecoder {
  const mark = bytes.toString('hex', 0, 2);
  if (mark === 'fffe') return new TextDecoder('utf-16le');
  if (mark === 'feff') return new TextDecoder('utf-16be');
  if (isUtf8(bytes)) return new TextDecoder();
  try {
    return new TextDecoder(DECLARED.exec(bytes.toString('latin1', 0, 200))?.[1] ?? 'windows-1252');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
