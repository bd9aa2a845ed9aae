import { TextDecoder } from 'node:util';
import { Failure } from '../../../app/shared/failure.ts';
import { recordNumber } from '../marc-record.ts';
import type { Source } from '../open-source.ts';
import { CUT_SHORT, type RawBatches, type RawEvent } from '../record-event.ts';
import { decideEncoding } from '../text/encodings.ts';
import { createByteOffsets } from './byte-offsets.ts';
import { createRecordParser, type XmlRecord } from './record-parser.ts';

const DECLARED = /^[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)["']/;
const DECLARATION_LENGTH = 200;

/**
 * The records of an XML source, one batch for each chunk read. Where `tags` is given, other fields are left out. Throws
 * `format-unknown` for XML that ends without one MARC record.
 */
export async function* readXml(
  source: Source,
  file: string,
  tags: ReadonlySet<string> | undefined,
): RawBatches {
  const parser = createRecordParser(tags);
  const offsets = createByteOffsets();
  let decoder: TextDecoder | null = null;
  let number = 0;
  const take = (): RawEvent[] =>
    parser.take().map((found) => {
      number += 1;
      return eventOf(found, { file, number, byte: offsets.byteOf(found.start) });
    });
  for await (const chunk of source.chunks) {
    decoder ??= decoderOf(chunk);
    const text = decoder.decode(chunk, { stream: true });
    offsets.add(text);
    parser.write(text);
    yield take();
  }
  parser.end();
  const last = take();
  yield last;
  const reason = source.defect();
  const isTold = last.some((event) => event.kind === 'refused' && event.reason === reason);
  if (reason !== null && !isTold) yield [refusal(file, number + 1, offsets.total(), reason)];
  if (reason === null && number === 0) throw noRecords(file, parser.root());
}

/**
 * For the character set that the declaration names; without one UTF-8, or Windows-1252 where the bytes are of that. A
 * byte order mark is left out.
 */
function decoderOf(first: Buffer): TextDecoder {
  const declared = DECLARED.exec(first.toString('latin1', 0, DECLARATION_LENGTH))?.[1];
  const guessed = decideEncoding(first, () => false) === 'windows-1252' ? 'windows-1252' : 'utf-8';
  try {
    return new TextDecoder(declared ?? guessed);
  } catch {
    return new TextDecoder(guessed);
  }
}

function eventOf({ record, complete }: XmlRecord, origin: RawEvent['origin']): RawEvent {
  if (complete) return { kind: 'record', record, origin };
  return { kind: 'refused', origin, id: recordNumber(record), reason: CUT_SHORT };
}

function refusal(file: string, number: number, byte: number, reason: string): RawEvent {
  return { kind: 'refused', origin: { file, number, byte }, id: null, reason };
}

function noRecords(file: string, root: string | null): Failure {
  return new Failure(
    'format-unknown',
    `"${file}" is XML without MARC records (its first element is <${root ?? '?'}>). Export the catalogue as ISO 2709, MARCXML or MarcXchange.`,
  );
}
