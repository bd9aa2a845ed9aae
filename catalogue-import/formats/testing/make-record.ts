import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { encodeRecord } from '../iso2709/encode-record.ts';
import type { MarcField, MarcRecord } from '../marc-record.ts';

export const LEADER = '00000nam  2200000   450 ';

/** A field written as in a manual: `001 42` or `200 1_ $aTitle$eSubtitle` ("_" is a blank indicator). */
export function field(line: string): MarcField {
  const tag = line.slice(0, 3);
  if (tag.startsWith('00')) return { tag, value: line.slice(4) };
  const [head = '', ...parts] = line.slice(4).split('$');
  const subfields = parts.map((part) => ({ code: part.slice(0, 1), value: part.slice(1) }));
  return { tag, indicators: head.replace(/_/g, ' ').slice(0, 2).padEnd(2), subfields };
}

/** A record of such fields. */
export function record(lines: readonly string[], leader: string = LEADER): MarcRecord {
  return { leader, fields: lines.map(field) };
}

/** The records as one ISO 2709 file. */
export function iso2709(records: readonly MarcRecord[]): Buffer {
  return Buffer.concat(records.map(encodeRecord));
}

/** A new folder of its own for the running test, removed when the test ends. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'catalogue-import-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file of that name in a temporary folder of its own and gives its path. */
export function temporaryFile(name: string, contents: string | Uint8Array): string {
  const file = path.join(temporaryFolder(), name);
  fs.writeFileSync(file, contents);
  return file;
}
