import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Failure } from '../../app/shared/failure.ts';
import { createRandom, type Random } from '../bench/random.ts';
import { mapRecord } from '../../catalogue-import/mapping/map-record.ts';
import { detectFormat } from '../../catalogue-import/formats/detect-format.ts';
import type { Source } from '../../catalogue-import/formats/open-source.ts';
import { readSource } from '../../catalogue-import/formats/read-records.ts';
import type { RecordEvent } from '../../catalogue-import/formats/record-event.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../catalogue-import/fixtures');
const FILE = 'fuzz';
/** What damaged files are full of: separators, escapes, marks, markup, halves of characters, numbers too large. */
// prettier-ignore
const SCRAPS = [
  '\x1d', '\x1e', '\x1f', '\x1fa', '\x1b', '\x1b(N', '\x1b$1', '\x00', '\r\n', '\x1a', '\x88', '\x89', '\xc2', '\xc2\x98',
  '\xc3\xa9', '\xe9', '\xef\xbb\xbf', '\xff', '99999', '00000', '9999', '-1', '     ', '<record>', '</record>', '<leader>',
  '</datafield>', '<subfield code="a">', '<![CDATA[', '&lt;record>', '&#x98;', '&#1114112;', '&eacute;', '<', '&', '"', '<!--',
  '00026nam  2200025   450 ', '200001000000',
];
const MOST_CHANGES = 8;
const LONGEST_CHANGE = 300;
// oxlint-disable-next-line no-control-regex -- no value may hold them
const CONTROLS = /[\u0000-\u001f\u007f-\u0097\u0099-\u009b\u009d-\u009f]/;

/** Files to damage: the inputs of the fixtures, unzipped. */
export function seedFiles(): Buffer[] {
  const inputs = fs.readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' });
  return inputs
    .filter((name) => path.basename(name).startsWith('input.'))
    .map((name) => fs.readFileSync(path.join(FIXTURES, name)))
    .map((bytes) => (bytes.subarray(0, 2).toString('hex') === '1f8b' ? gunzipSync(bytes) : bytes));
}

/**
 * Damages a file in ways that the seed decides, reads it cut into two sets of chunks and maps what comes out. Throws
 * where the two readings differ, where something other than a `Failure` was thrown, or where a record is not clean.
 */
export async function fuzzRound(files: readonly Buffer[], seed: number): Promise<void> {
  const random = createRandom(seed);
  const bytes = damage(files, random);
  const whole = await readIn(bytes, bytes.length);
  const pieces = await readIn(bytes, 1 + random.below(random.chance(0.5) ? 64 : 5_000));
  if (JSON.stringify(whole) !== JSON.stringify(pieces))
    throw new Error('chunks change what is read');
  if (typeof whole !== 'string') for (const event of whole) check(event, bytes.length);
}

function damage(files: readonly Buffer[], random: Random): Buffer {
  let bytes: Buffer = Buffer.from(random.pick(files));
  if (random.chance(0.3)) bytes = Buffer.concat([bytes, random.pick(files)]);
  const changes = random.below(MOST_CHANGES + 1);
  for (let at = 0; at < changes; at += 1) bytes = change(bytes, random);
  return bytes;
}

function change(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, at + random.below(LONGEST_CHANGE));
  const [before, piece, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, end),
    bytes.subarray(end),
  ];
  const scrap = Buffer.from(random.pick(SCRAPS), 'latin1');
  return random.pick([
    () => Buffer.concat([before, after]),
    () => Buffer.concat([before, piece, piece, after]),
    () => Buffer.concat([before, scrap, piece, after]),
    () => Buffer.concat([before, scrap, piece.subarray(scrap.length), after]),
    () => Buffer.concat([before, piece.toReversed(), after]),
    () => Buffer.concat([before, noise(piece.length, random), after]),
    () => Buffer.concat([before, piece]),
  ])();
}

function noise(length: number, random: Random): Buffer {
  return Buffer.from(Array.from({ length }, () => random.below(256)));
}

/** The events of these bytes in chunks of that size; the code of the failure where they are no file of records. */
async function readIn(bytes: Buffer, size: number): Promise<RecordEvent[] | string> {
  const { kind } = detectFormat(bytes);
  if (kind !== 'iso2709' && kind !== 'xml') return kind;
  const events: RecordEvent[] = [];
  try {
    const source: Source = { format: kind, chunks: chunksOf(bytes, size), defect: () => null };
    for await (const event of readSource(source, FILE)) events.push(event);
    return events;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function check(event: RecordEvent, length: number): void {
  if (event.origin.byte > length) throw new Error(`offset ${event.origin.byte} of ${length} bytes`);
  if (event.kind === 'refused' || event.kind === 'withdrawn') return;
  for (const field of event.record.fields) {
    const values = 'value' in field ? [field.value] : field.subfields.map(({ value }) => value);
    if (values.some((value) => CONTROLS.test(value) || value !== value.normalize('NFC'))) {
      throw new Error(`field ${field.tag} is not clean: ${JSON.stringify(values)}`);
    }
  }
  if (event.kind === 'record') mapRecord(event.record, event.flavour);
}
