import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive of these files, deflated. */
export function zipped(files: readonly (readonly [name: string, contents: Buffer])[]): Buffer {
  const locals: Buffer[] = [];
  const table: Buffer[] = [];
  let offset = 0;
  for (const [name, contents] of files) {
    const packed = deflateRawSync(contents);
    const local = Buffer.concat([header(name, contents, packed, null), packed]);
    table.push(header(name, contents, packed, offset));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(table);
  return Buffer.concat([...locals, entries, end(files.length, entries.length, offset)]);
}

/** Before a file; or, with its offset, in the table of contents. */
function header(name: string, contents: Buffer, packed: Buffer, offset: number | null): Buffer {
  const inTable = offset !== null;
  const fixed = Buffer.alloc(inTable ? 46 : 30);
  fixed.write(inTable ? 'PK\x01\x02' : 'PK\x03\x04', 'latin1');
  // The table gives the version of the writer first.
  const at = inTable ? 2 : 0;
  const text = Buffer.from(name);
  fixed.writeUInt16LE(8, at + 8);
  fixed.writeUInt32LE(crc32(contents), at + 14);
  fixed.writeUInt32LE(packed.length, at + 18);
  fixed.writeUInt32LE(contents.length, at + 22);
  fixed.writeUInt16LE(text.length, at + 26);
  if (inTable) fixed.writeUInt32LE(offset, 42);
  return Buffer.concat([fixed, text]);
}

function end(count: number, length: number, offset: number): Buffer {
  const fixed = Buffer.alloc(22);
  fixed.write('PK\x05\x06', 'latin1');
  fixed.writeUInt16LE(count, 8);
  fixed.writeUInt16LE(count, 10);
  fixed.writeUInt32LE(length, 12);
  fixed.writeUInt32LE(offset, 16);
  return fixed;
}
