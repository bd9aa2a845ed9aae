import fs from 'node:fs';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { Failure } from '../../app/shared/failure.ts';

/** Numbers and names of the format: PKWARE's APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16. */
const END_SIGNATURE = 'PK\x05\x06';
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 'PK\x01\x02';
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;
const IS_ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** A number that stands in ZIP64 fields instead: over 4 GB. */
const ELSEWHERE = 0xffffffff;

const CHUNK = 64 * 1024;
/** Folders, and what macOS and Windows add beside files. */
const NO_FILE = /\/$|^__MACOSX\/|(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini)$/;
/** What documents of office programs have inside. */
const OFFICE = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml)$/;
const SHOWN_NAMES = 3;

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  /** Offset of its own header. */
  readonly header: number;
}

/**
 * The bytes of the one file in a ZIP archive, unpacked; each chunk holds until the next one is asked for. `onBytes` is
 * told how far the archive is read. Throws a `Failure` before the first where there is not exactly one file, or where it
 * cannot be unpacked: `file-empty`, `file-unreadable` or `format-unknown`; any other error where it is damaged.
 */
export async function* unpackZip(
  file: string,
  onBytes: (bytesRead: number, bytesTotal: number) => void,
): AsyncGenerator<Buffer> {
  const descriptor = fs.openSync(file, 'r');
  try {
    const { size: length } = fs.fstatSync(descriptor);
    const entry = onlyFile(file, entriesOf(file, descriptor, length));
    const packed = packedBytes(descriptor, entry, (at) => onBytes(at, length));
    let [size, crc] = [0, 0];
    for await (const chunk of entry.method === STORED ? packed : inflated(packed)) {
      size += chunk.length;
      crc = crc32(chunk, crc);
      yield chunk;
    }
    if (size !== entry.size || crc !== entry.crc) throw new Error('contenu altéré');
  } finally {
    fs.closeSync(descriptor);
  }
}

async function* inflated(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  // Errors reach the loop through the last stream; the callback is only there because the function wants one.
  for await (const chunk of pipeline(packed, createInflateRaw(), () => {})) yield chunk;
}

function onlyFile(file: string, entries: readonly Entry[]): Entry {
  if (entries.some(({ name }) => OFFICE.test(name))) {
    throw new Failure(
      'format-unknown',
      `« ${file} » est un document de bureautique, pas un export de notices. Exportez le catalogue en ISO 2709, MARCXML ou MarcXchange.`,
    );
  }
  const files = entries.filter(({ name }) => !NO_FILE.test(name));
  const [first] = files;
  if (first === undefined)
    throw new Failure(
      'file-empty',
      `« ${file} » est une archive ZIP sans fichier. Refaites l’export.`,
    );
  if (files.length > 1) {
    const names = files.slice(0, SHOWN_NAMES).map(({ name }) => name);
    const more = files.length > SHOWN_NAMES ? '…' : '';
    throw new Failure(
      'format-unknown',
      `« ${file} » est une archive ZIP de ${files.length} fichiers (${names.join(', ')}${more}). Décompressez-la et importez ceux qui contiennent des notices.`,
    );
  }
  const obstacle = obstacleTo(first);
  if (obstacle !== null)
    throw new Failure(
      'file-unreadable',
      `« ${file} » est une archive ZIP ${obstacle}. Décompressez-la et importez le fichier « ${first.name} ».`,
    );
  return first;
}

function obstacleTo({ isEncrypted, method, compressed, size, header }: Entry): string | null {
  if (isEncrypted) return 'protégée par un mot de passe';
  if (method !== STORED && method !== DEFLATED) return `d’une compression inconnue (n° ${method})`;
  return [compressed, size, header].includes(ELSEWHERE) ? 'de plus de 4 Go' : null;
}

/** The table of contents, which stands at the end of an archive. */
function entriesOf(file: string, descriptor: number, length: number): Entry[] {
  const tail = Math.min(length, END_LENGTH + LONGEST_COMMENT);
  const last = readAt(descriptor, length - tail, tail);
  const end = last.lastIndexOf(END_SIGNATURE, undefined, 'latin1');
  if (end === -1 || end + END_LENGTH > last.length) throw incomplete(file);
  const table = readAt(descriptor, last.readUInt32LE(end + 16), last.readUInt32LE(end + 12));
  const entries: Entry[] = [];
  let at = 0;
  while (entries.length < last.readUInt16LE(end + 10)) {
    if (
      table.toString('latin1', at, at + 4) !== ENTRY_SIGNATURE ||
      at + ENTRY_LENGTH > table.length
    )
      throw incomplete(file);
    const nameEnd = at + ENTRY_LENGTH + table.readUInt16LE(at + 28);
    entries.push(entryAt(table, at, nameEnd));
    at = nameEnd + table.readUInt16LE(at + 30) + table.readUInt16LE(at + 32);
  }
  return entries;
}

function entryAt(table: Buffer, at: number, nameEnd: number): Entry {
  return {
    name: table.toString('utf8', at + ENTRY_LENGTH, nameEnd),
    isEncrypted: (table.readUInt16LE(at + 8) & IS_ENCRYPTED) !== 0,
    method: table.readUInt16LE(at + 10),
    crc: table.readUInt32LE(at + 16),
    compressed: table.readUInt32LE(at + 20),
    size: table.readUInt32LE(at + 24),
    header: table.readUInt32LE(at + 42),
  };
}

function incomplete(file: string): Failure {
  return new Failure(
    'file-unreadable',
    `« ${file} » est une archive ZIP incomplète : sa table n’est pas à sa fin. Refaites la copie.`,
  );
}

/** Less than `length` where the file ends before. */
function readAt(descriptor: number, from: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  return buffer.subarray(0, fs.readSync(descriptor, buffer, 0, length, from));
}

/** What its entry packs, in chunks of their own, for a stream that reads ahead. */
async function* packedBytes(
  descriptor: number,
  entry: Entry,
  onByte: (at: number) => void,
): AsyncGenerator<Buffer> {
  const header = readAt(descriptor, entry.header, HEADER_LENGTH);
  let at = entry.header + HEADER_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28);
  const end = at + entry.compressed;
  while (at < end) {
    const chunk = readAt(descriptor, at, Math.min(CHUNK, end - at));
    if (chunk.length === 0) return;
    at += chunk.length;
    onByte(at);
    yield chunk;
  }
}
