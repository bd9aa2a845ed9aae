import fs from 'node:fs';
import { crc32 } from 'node:zlib';
import { Failure } from '../../shared/failure.ts';

/*
 * A file of numbered sections, each of which starts at a multiple of 8 bytes so that a typed array can lie over it
 * without a copy: loading is one read.
 *
 *   0  8 bytes  "EnRegard"
 *   8  u32      format of the content, chosen by the caller
 *  12  u32      CRC-32 (RFC 1952) of everything after it
 *  16  u32      number of sections
 *  20  u32 x 2  for each section: offset in units of 8 bytes, length in bytes
 *
 * Numbers are little-endian, as on every machine that Node and Electron run on.
 */
const MAGIC = new TextEncoder().encode('EnRegard');
const CHECKED = 16;
const HEADER = 20;
const UNIT = 8;
const ENTRY = 8;

/** Bytes of a section: any typed array over its own bytes. */
export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** Writes the sections and brings the file to the disk. The same sections give the same bytes. */
export function writeSections(file: string, format: number, sections: readonly Section[]): void {
  const bytes = sections.map(bytesOf);
  const directory = directoryOf(bytes);
  const parts = [directory, ...bytes.flatMap((part) => [part, paddingAfter(part.length)])];
  const handle = fs.openSync(file, 'w');
  try {
    for (const part of [headerOf(format, sections.length, parts), ...parts]) writeAll(handle, part);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/**
 * The sections of a file. Throws `catalogue-damaged`, naming the file, where it is missing, of another format, or where
 * a single byte differs from what was written.
 */
export function readSections(file: string, format: number): Sections {
  try {
    const bytes = readWhole(file);
    return new Sections(bytes, checkedCount(bytes, format));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      'catalogue-damaged',
      `${file} : cette partie du catalogue ne peut pas être lue (${reason}). Importez de nouveau le catalogue.`,
      { cause: error },
    );
  }
}

/** Typed views over the sections of a file that was read and checked. */
export class Sections {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #directory: DataView;
  readonly #count: number;
  #next = 0;

  constructor(bytes: Uint8Array<ArrayBuffer>, count: number) {
    this.#bytes = bytes;
    this.#directory = new DataView(bytes.buffer, HEADER, count * ENTRY);
    this.#count = count;
  }

  /** The next section, as its writer gave it: the reader takes them in the order of the writer. */
  nextBytes(): Uint8Array {
    const { offset, length } = this.#advance();
    return new Uint8Array(this.#bytes.buffer, offset, length);
  }
  nextUint16(): Uint16Array {
    const { offset, length } = this.#advance();
    return new Uint16Array(this.#bytes.buffer, offset, length / Uint16Array.BYTES_PER_ELEMENT);
  }
  nextUint32(): Uint32Array {
    const { offset, length } = this.#advance();
    return new Uint32Array(this.#bytes.buffer, offset, length / Uint32Array.BYTES_PER_ELEMENT);
  }
  nextInt32(): Int32Array {
    const { offset, length } = this.#advance();
    return new Int32Array(this.#bytes.buffer, offset, length / Int32Array.BYTES_PER_ELEMENT);
  }
  nextFloat64(): Float64Array {
    const { offset, length } = this.#advance();
    return new Float64Array(this.#bytes.buffer, offset, length / Float64Array.BYTES_PER_ELEMENT);
  }

  #advance(): { readonly offset: number; readonly length: number } {
    if (this.#next >= this.#count)
      throw new RangeError(`the file has ${this.#count} sections only`);
    const entry = this.#next * ENTRY;
    this.#next += 1;
    return {
      offset: this.#directory.getUint32(entry, true) * UNIT,
      length: this.#directory.getUint32(entry + 4, true),
    };
  }
}

function bytesOf(section: Section): Uint8Array {
  return new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
}

function directoryOf(sections: readonly Uint8Array[]): Uint8Array {
  const length = sections.length * ENTRY;
  const directory = new DataView(new ArrayBuffer(length + paddingLength(HEADER + length)));
  let offset = HEADER + directory.byteLength;
  for (const [index, section] of sections.entries()) {
    directory.setUint32(index * ENTRY, offset / UNIT, true);
    directory.setUint32(index * ENTRY + 4, section.length, true);
    offset += section.length + paddingLength(section.length);
  }
  return new Uint8Array(directory.buffer);
}

function headerOf(format: number, count: number, parts: readonly Uint8Array[]): Uint8Array {
  const header = new Uint8Array(HEADER);
  header.set(MAGIC);
  const view = new DataView(header.buffer);
  view.setUint32(8, format, true);
  view.setUint32(16, count, true);
  const checked = [header.subarray(CHECKED), ...parts];
  view.setUint32(
    12,
    checked.reduce((sum, part) => crc32(part, sum), 0),
    true,
  );
  return header;
}

function paddingLength(length: number): number {
  return (UNIT - (length % UNIT)) % UNIT;
}

function paddingAfter(length: number): Uint8Array {
  return new Uint8Array(paddingLength(length));
}

function writeAll(handle: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += fs.writeSync(handle, bytes, written);
}

// Into memory of its own, so that the sections keep their alignment.
function readWhole(file: string): Uint8Array<ArrayBuffer> {
  const handle = fs.openSync(file, 'r');
  try {
    const bytes = new Uint8Array(fs.fstatSync(handle).size);
    let read = 0;
    while (read < bytes.length) {
      const more = fs.readSync(handle, bytes, read, bytes.length - read, null);
      if (more === 0) throw new Error('it ended while it was read');
      read += more;
    }
    return bytes;
  } finally {
    fs.closeSync(handle);
  }
}

function checkedCount(bytes: Uint8Array<ArrayBuffer>, format: number): number {
  if (bytes.length < HEADER || MAGIC.some((byte, index) => bytes[index] !== byte)) {
    throw new Error('it is no file of En regard');
  }
  const view = new DataView(bytes.buffer);
  const found = view.getUint32(8, true);
  if (found !== format) throw new Error(`its format is ${found}, this version reads ${format}`);
  if (crc32(bytes.subarray(CHECKED)) !== view.getUint32(12, true)) {
    throw new Error('its content is not what was written');
  }
  return view.getUint32(16, true);
}
