import fs from 'node:fs';
import path from 'node:path';

/** One file of an archive: where its bytes are, or that they stand beside the archive. */
export interface PackedFile {
  /** With "/" between folders: "dist/kiosk/main.js". */
  readonly name: string;
  readonly size: number;
  /** From the start of the archive; null where the file stands in the folder "<archive>.unpacked". */
  readonly offset: number | null;
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly size?: number;
  readonly offset?: string;
  readonly unpacked?: boolean;
}

// An archive begins with four 32-bit numbers, each the length of something; the last is that of the JSON that follows
// (electron/asar, README, "Format").
const HEADER_LENGTH_AT = 4;
const JSON_LENGTH_AT = 12;
const JSON_AT = 16;
const NUMBER = 8;

/** The files of an archive made by electron-builder, in its order. */
export function readArchive(file: string): PackedFile[] {
  const bytes = fs.readFileSync(file);
  const json = bytes.toString('utf8', JSON_AT, JSON_AT + bytes.readUInt32LE(JSON_LENGTH_AT));
  const start = NUMBER + bytes.readUInt32LE(HEADER_LENGTH_AT);
  // The shape is the archive format's; a wrong one shows as a missing file.
  return list(JSON.parse(json) as Entry, '', start);
}

function list(entry: Entry, name: string, start: number): PackedFile[] {
  if (entry.files === undefined) {
    const offset = entry.unpacked === true ? null : start + Number(entry.offset);
    return [{ name, size: entry.size ?? 0, offset }];
  }
  return Object.entries(entry.files).flatMap(([child, inside]) =>
    list(inside, name === '' ? child : `${name}/${child}`, start),
  );
}

/** Writes the files of an archive, and those beside it, into a folder. */
export function extractArchive(archive: string, folder: string): void {
  const bytes = fs.readFileSync(archive);
  for (const { name, size, offset } of readArchive(archive)) {
    const target = path.join(folder, name);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    if (offset === null) fs.copyFileSync(path.join(`${archive}.unpacked`, name), target);
    else fs.writeFileSync(target, bytes.subarray(offset, offset + size));
  }
}
