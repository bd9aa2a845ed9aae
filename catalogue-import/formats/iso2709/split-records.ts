import { findLeader } from './find-leader.ts';
import { CUT_SHORT } from '../record-event.ts';

const RECORD_END = 0x1d;
const FIELD_END = 0x1e;
/** No record of a library comes near; what is longer has lost its terminator. */
const LONGEST_RECORD = 4 * 1024 * 1024;

/** The bytes of one record, from its leader to before its 0x1D. */
export interface RawRecord {
  readonly bytes: Buffer;
  /** Offset of the leader in the stream. */
  readonly byte: number;
  /** Why it is no whole record, in French; null for one that ended on 0x1D or on its last field. */
  readonly defect: string | null;
}

export interface RecordSplitter {
  /** The records that end in this chunk. They point into it: decode them before the next call. */
  push(chunk: Uint8Array): RawRecord[];
  /** What was left without a terminator when the stream ended, if it is more than line feeds. */
  end(): RawRecord | null;
}

/**
 * Cuts a stream of ISO 2709 into records at 0x1D. The length in the leader is not read: where systems disagree with
 * themselves it is the length that is wrong, and resynchronising after one bad record costs nothing this way.
 */
export function createSplitter(): RecordSplitter {
  let rest: Buffer = Buffer.alloc(0);
  let restByte = 0;
  let skipping = false;

  function push(chunk: Uint8Array): RawRecord[] {
    const buffer = rest.length === 0 ? view(chunk) : Buffer.concat([rest, chunk]);
    const records: RawRecord[] = [];
    let from = 0;
    // What was kept holds no terminator: begin to look after it.
    let terminator = buffer.indexOf(RECORD_END, rest.length);
    while (terminator !== -1) {
      if (!skipping) addRecord(records, buffer.subarray(from, terminator), restByte + from);
      skipping = false;
      from = terminator + 1;
      terminator = buffer.indexOf(RECORD_END, from);
    }
    keepRest(records, buffer, from);
    return records;
  }

  function keepRest(records: RawRecord[], buffer: Buffer, from: number): void {
    const tooLong = buffer.length - from > LONGEST_RECORD;
    if (tooLong && !skipping) {
      const defect = `sans fin de notice après ${LONGEST_RECORD} octets`;
      const bytes = Buffer.from(buffer.subarray(from, from + LONGEST_RECORD));
      records.push({ bytes, byte: restByte + from, defect });
    }
    skipping ||= tooLong;
    const keepFrom = skipping ? buffer.length : from;
    rest = Buffer.from(buffer.subarray(keepFrom));
    restByte += keepFrom;
  }

  function end(): RawRecord | null {
    const records: RawRecord[] = [];
    if (!skipping) addRecord(records, rest, restByte);
    const [last] = records;
    if (last === undefined) return null;
    return hasOnlyLostItsEnd(last.bytes) ? last : { ...last, defect: CUT_SHORT };
  }

  return { push, end };
}

/** Whether nothing but the record terminator is missing: the last field ends, and as many bytes came as were announced. */
function hasOnlyLostItsEnd(bytes: Uint8Array): boolean {
  // Leader 00-04 (ISO 2709): the length of the record with its terminator. No number there announces nothing.
  const announced = Number(Buffer.from(bytes.subarray(0, 5)).toString('latin1'));
  return bytes.at(-1) === FIELD_END && !(announced > bytes.length + 1);
}

function view(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

function addRecord(records: RawRecord[], bytes: Buffer, byte: number): void {
  const start = findLeader(bytes);
  if (start === bytes.length) return;
  records.push({ bytes: bytes.subarray(start), byte: byte + start, defect: null });
}
