import { Failure } from '../../../app/shared/failure.ts';
import { recordNumber } from '../marc-record.ts';
import type { Source } from '../open-source.ts';
import { CUT_SHORT, type RawBatches, type RawEvent } from '../record-event.ts';
import { createRecordParser, type XmlRecord } from './record-parser.ts';

const DECLARED = /^[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)["']/;
const DECLARATION_LENGTH = 200;
const BYTE_ORDER_MARK = '\xef\xbb\xbf';

/**
 * The records of an XML source, one batch for each chunk read. Where `tags` is given, other fields are left out. Throws
 * `format-unknown` for XML that ends without one MARC record.
 */
export async function* readXml(
  source: Source,
  file: string,
  tags: ReadonlySet<string> | undefined,
): RawBatches {
  let parser = createRecordParser({ tags });
  let number = 0;
  let byte = 0;
  let marked = 0;
  const take = (): RawEvent[] =>
    parser.take().map((found) => {
      number += 1;
      return eventOf(found, { file, number, byte: marked + found.start });
    });
  for await (const chunk of withWholeStart(source.chunks)) {
    let text = chunk.toString('latin1');
    if (byte === 0) {
      const declared = DECLARED.exec(text.slice(0, DECLARATION_LENGTH))?.[1] ?? null;
      parser = createRecordParser({ tags, declared });
      marked = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
      text = text.slice(marked);
    }
    byte += chunk.length;
    parser.write(text);
    yield take();
  }
  parser.end();
  const last = take();
  yield last;
  const reason = source.defect();
  const isTold = last.some((event) => event.kind === 'refused' && event.reason === reason);
  if (reason !== null && !isTold) yield [refusal(file, number + 1, byte, reason)];
  if (reason === null && number === 0) throw noRecords(file, parser.root());
}

/** The chunks, the first of them long enough for the declaration. */
async function* withWholeStart(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let start: Buffer | null = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (start === null) yield chunk;
    else {
      start = Buffer.concat([start, chunk]);
      if (start.length < DECLARATION_LENGTH) continue;
      yield start;
      start = null;
    }
  }
  if (start !== null && start.length > 0) yield start;
}

function eventOf(found: XmlRecord, origin: RawEvent['origin']): RawEvent {
  const { record, encoding, flavour, complete } = found;
  if (complete) return { kind: 'record', record, encoding, flavour, origin };
  return { kind: 'refused', origin, id: recordNumber(record), reason: CUT_SHORT };
}

function refusal(file: string, number: number, byte: number, reason: string): RawEvent {
  return { kind: 'refused', origin: { file, number, byte }, id: null, reason };
}

function noRecords(file: string, root: string | null): Failure {
  return new Failure(
    'format-unknown',
    `« ${file} » est du XML sans notices MARC (premier élément : <${root ?? '?'}>). Exportez le catalogue en ISO 2709, MARCXML ou MarcXchange.`,
  );
}
