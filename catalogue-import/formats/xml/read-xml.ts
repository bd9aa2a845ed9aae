import { Failure } from '../../../app/shared/failure.ts';
import { recordNumber } from '../marc-record.ts';
import type { Source } from '../open-source.ts';
import { cleanText } from '../text/clean-text.ts';
import { CUT_SHORT, type RawBatches, type RawEvent } from '../record-event.ts';
import type { WantedFields } from '../wanted-fields.ts';
import { charsetOf } from './raw-text.ts';
import { createRecordParser, type XmlFound, type XmlRecordParser } from './record-parser.ts';

const DECLARED = /^[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)["']/;
const DECLARATION_LENGTH = 200;
const BYTE_ORDER_MARK = '\xef\xbb\xbf';

const OAI_PMH = 'oai-pmh';
const DUBLIN_CORE = ' Du Dublin Core se lit dans une source de format = "dublin-core".';
/** The last two bytes of a record in ISO 2709, which no XML holds. */
const RECORD_END = '\x1e\x1d';
const ISO_2709_BEHIND =
  'des notices ISO 2709 sont mêlées au XML et ne sont pas lues : mettez-les dans un fichier à part';

/**
 * The records of an XML source, one batch for each chunk read. Throws `format-unknown` for XML that ends without one
 * MARC record.
 */
export async function* readXml(source: Source, file: string, wanted: WantedFields): RawBatches {
  let parser = createRecordParser(wanted);
  let number = 0;
  let byte = 0;
  let marked = 0;
  const iso2709 = watchFor(RECORD_END);
  const take = (): RawEvent[] =>
    parser.take().map((found) => {
      number += 1;
      return eventOf(found, { file, number, byte: marked + found.start });
    });
  for await (const chunk of withWholeStart(source.chunks)) {
    let text = chunk.toString('latin1');
    if (byte === 0) {
      const declared = DECLARED.exec(text.slice(0, DECLARATION_LENGTH))?.[1] ?? null;
      parser = createRecordParser({ ...wanted, declared });
      marked = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
      text = text.slice(marked);
    }
    byte += chunk.length;
    iso2709.pass(text);
    parser.write(text);
    yield take();
  }
  parser.end();
  const last = take();
  yield last;
  const reason = whyItEnds(source, parser);
  const isTold = last.some((event) => event.kind === 'refused' && event.reason === reason);
  if (reason !== null && !isTold) yield [refusal(file, number + 1, byte, reason)];
  const said = sayings(parser);
  if (source.defect() === null && number === 0) throw noRecords(file, parser.root(), said);
  for (const each of remarks(said, iso2709.isFound())) {
    number += 1;
    yield [refusal(file, number, byte, each)];
  }
}

/** Why the document ends before its end, in French; null where it does not. */
function whyItEnds(source: Source, parser: XmlRecordParser): string | null {
  return source.defect() ?? (parser.isCut() ? CUT_SHORT : null);
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

interface Watch {
  readonly pass: (text: string) => void;
  readonly isFound: () => boolean;
}

/** Whether two characters stand together in a text, wherever it is cut. */
function watchFor(pair: string): Watch {
  let [last, isFound] = ['', false];
  return {
    pass: (text) => {
      isFound ||= text.includes(pair) || last + text.charAt(0) === pair;
      last = text.slice(-1);
    },
    isFound: () => isFound,
  };
}

/** What is no record and is told all the same. */
function remarks(said: readonly string[], holdsIso2709: boolean): string[] {
  const told = said.map((each) => `le serveur signale : ${each}`);
  return holdsIso2709 ? [...told, ISO_2709_BEHIND] : told;
}

/** What the server says of failures, each once. */
function sayings(parser: XmlRecordParser): string[] {
  const texts = parser.said().map((raw) => cleanText(charsetOf(raw, null).decode(raw)));
  return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ')))];
}

function eventOf(found: XmlFound, origin: RawEvent['origin']): RawEvent {
  if (found.kind === 'withdrawn') {
    return { kind: 'withdrawn', identifier: found.identifier, origin };
  }
  const { record, encoding, flavour, identifier, complete } = found;
  if (complete) return { kind: 'record', record, encoding, flavour, identifier, origin };
  return { kind: 'refused', origin, id: recordNumber(record), reason: CUT_SHORT };
}

function refusal(file: string, number: number, byte: number, reason: string): RawEvent {
  return { kind: 'refused', origin: { file, number, byte }, id: null, reason };
}

function noRecords(file: string, root: string | null, said: readonly string[]): Failure {
  if (said.length > 0) {
    return new Failure(
      'format-unknown',
      `« ${file} » est la réponse d’un serveur qui n’a pas de notices à donner : « ${said.join(' » ; « ')} ». Corrigez la requête ou l’adresse, puis recommencez.`,
    );
  }
  const dublinCore = root === OAI_PMH ? DUBLIN_CORE : '';
  return new Failure(
    'format-unknown',
    `« ${file} » est du XML sans notices MARC (premier élément : <${root ?? '?'}>). Exportez le catalogue en ISO 2709, MARCXML ou MarcXchange.${dublinCore}`,
  );
}
