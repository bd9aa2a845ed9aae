import fs from 'node:fs';
import { pipeline } from 'node:stream';
import { Failure, messageOf, unreadableFile } from '../../app/shared/failure.ts';
import { detectFormat, LISTS } from './detect-format.ts';
import { CUT_SHORT } from './record-event.ts';

const CHUNK = 64 * 1024;
const HEAD = 4096;
const SHOWN_BYTES = 16;
const LINE_BREAKS = /[\r\n]+/g;
const ACCEPTED =
  'Sont acceptés : ISO 2709 (.mrc, .pan, .iso), MARCXML ou MarcXchange, en UNIMARC ou Intermarc, compressés en gzip ou en ZIP ou non';

/** How far a file is read; bytes are those on disk, compressed or not. */
export type OnBytes = (bytesRead: number, bytesTotal: number) => void;

/** The contents of a file whose format is known, unzipped. */
export interface Source {
  readonly format: 'iso2709' | 'xml';
  /** Each holds until the next one is asked for. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Why the chunks ended before the file did (a damaged archive), in French; null for a clean end. */
  readonly defect: () => string | null;
}

/**
 * Opens a file of records and tells its format by its first bytes. The file closes when the chunks are read to the end
 * or given up. Throws a `Failure`: `file-unreadable`, `file-empty`, or `format-unknown` which says what was found.
 */
export async function openSource(file: string, onBytes: OnBytes = () => {}): Promise<Source> {
  const raw = readFile(file, onBytes);
  try {
    const opened = await peek(raw);
    return await sourceOf(file, opened, onBytes);
  } catch (error) {
    await raw.return(undefined);
    throw error;
  }
}

async function sourceOf(file: string, opened: Peeked, onBytes: OnBytes): Promise<Source> {
  const { kind } = detectFormat(opened.head);
  if (kind === 'gzip') return fromArchive(file, kind, gunzipped(opened.chunks));
  if (kind !== 'zip') return plain(file, opened);
  // Its table stands at its end: it is read on its own.
  await opened.chunks.return(undefined);
  const { unpackZip } = await import('./zip-archive.ts');
  return fromArchive(file, 'ZIP', unpackZip(file, onBytes));
}

function openFile(file: string): number {
  try {
    return fs.openSync(file, 'r');
  } catch (error) {
    throw unreadableFile(file, error);
  }
}

function sizeOf(descriptor: number, file: string): number {
  const stat = fs.fstatSync(descriptor);
  if (stat.isDirectory()) {
    throw new Failure(
      'file-unreadable',
      `« ${file} » est un dossier. Nommez les fichiers de notices qu’il contient.`,
    );
  }
  if (stat.isFile() && stat.size === 0) {
    throw new Failure('file-empty', `« ${file} » est vide (0 octet). Refaites l’export.`);
  }
  return stat.size;
}

/** Without a thread that reads for it: that costs more than the bytes, which come in far less time than they take. */
async function* readFile(file: string, onBytes: OnBytes): AsyncGenerator<Buffer> {
  const descriptor = openFile(file);
  try {
    const bytesTotal = sizeOf(descriptor, file);
    // One for the whole file: the memory of a new one for each chunk would wait for the collector.
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    let bytesRead = 0;
    for (;;) {
      const count = readChunk(descriptor, file, buffer);
      if (count === 0) return;
      bytesRead += count;
      onBytes(bytesRead, bytesTotal);
      yield buffer.subarray(0, count);
    }
  } finally {
    fs.closeSync(descriptor);
  }
}

function readChunk(descriptor: number, file: string, buffer: Buffer): number {
  try {
    return fs.readSync(descriptor, buffer, 0, CHUNK, null);
  } catch (error) {
    throw unreadableFile(file, error);
  }
}

interface Peeked {
  readonly head: Buffer;
  readonly chunks: AsyncGenerator<Buffer>;
}

/** The first bytes, and all chunks with them. */
async function peek(chunks: AsyncGenerator<Buffer>): Promise<Peeked> {
  const first: Buffer[] = [];
  let length = 0;
  while (length < HEAD) {
    const next = await chunks.next();
    if (next.done === true) break;
    first.push(Buffer.from(next.value));
    length += next.value.length;
  }
  const start = Buffer.concat(first);
  return { head: start.subarray(0, HEAD), chunks: chain(start, chunks) };
}

async function* chain(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (first.length > 0) yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

async function plain(file: string, opened: Peeked): Promise<Source> {
  const format = detectFormat(opened.head);
  switch (format.kind) {
    case 'iso2709':
    case 'xml':
      return { format: format.kind, chunks: opened.chunks, defect: () => null };
    case 'utf-16':
      return plain(file, await peek(inUtf8(opened.chunks, format.label)));
    case 'wrapped':
      return plain(file, await peek(withoutLineBreaks(opened.chunks)));
    case 'blank':
      throw new Failure(
        'file-empty',
        `« ${file} » ne contient que des blancs ou des zéros : l’export ou sa copie a échoué. Refaites l’export.`,
      );
    case 'gzip':
    case 'zip':
      throw unknownFormat(file, opened.head, 'une archive dans une autre');
    case 'unknown':
      throw unknownFormat(file, opened.head, format.what);
  }
}

/** The same text in UTF-8, without its byte order mark. */
async function* inUtf8(chunks: AsyncIterable<Buffer>, label: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(label);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function* withoutLineBreaks(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    yield Buffer.from(chunk.toString('latin1').replace(LINE_BREAKS, ''), 'latin1');
  }
}

async function fromArchive(
  file: string,
  kind: 'gzip' | 'ZIP',
  unpacked: AsyncIterable<Buffer>,
): Promise<Source> {
  let defect: string | null = null;
  const lenient = untilError(unpacked, (error) => {
    defect = isCutShort(error) ? CUT_SHORT : `archive ${kind} abîmée (${messageOf(error)})`;
  });
  const opened = await peek(lenient);
  if (opened.head.length === 0) {
    throw new Failure('file-empty', `« ${file} » est une archive ${kind} où rien ne peut être lu.`);
  }
  return { ...(await plain(file, opened)), defect: () => defect };
}

/** What can be unpacked of an archive, even when it was cut off or damaged. */
async function* untilError(
  chunks: AsyncIterable<Buffer>,
  onError: (error: unknown) => void,
): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of chunks) yield chunk;
  } catch (error) {
    if (error instanceof Failure) throw error;
    onError(error);
  }
}

async function* gunzipped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  // Loaded where there is something to unzip: most files are plain.
  const { createGunzip } = await import('node:zlib');
  // Errors reach this loop through the last stream; the callback is only there because the function wants one.
  for await (const chunk of pipeline(copies(chunks), createGunzip(), () => {})) yield chunk;
}

/** Chunks that hold for good, for a stream that reads ahead. */
async function* copies(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}

/** zlib: the archive ends before its end was written. */
function isCutShort(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
}

function unknownFormat(file: string, head: Buffer, what: string | null): Failure {
  // Those of a list may be a name, where one of readers was taken for an export.
  const isList = Object.values<string | null>(LISTS).includes(what);
  const first = isList ? '' : ` (premiers octets : ${shownBytes(head.subarray(0, SHOWN_BYTES))})`;
  return new Failure(
    'format-unknown',
    `« ${file} » ne contient pas de notices : on y reconnaît ${what ?? 'aucun format connu'}${first}. ${ACCEPTED}.`,
  );
}

function shownBytes(bytes: Buffer): string {
  const hex = bytes.toString('hex').replace(/../g, '$& ').trim();
  return `${hex} « ${bytes.toString('latin1').replace(/[^\x20-\x7e]/g, '.')} »`;
}
