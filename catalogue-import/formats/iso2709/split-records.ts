import { embeddedLeaders, findLeader, looksLikeLeader } from './find-leader.ts';
import { CUT_SHORT } from '../record-event.ts';

const RECORD_END = 0x1d;
const FIELD_END = 0x1e;
/** No record of a library comes near; what is longer has lost its terminator. */
const LONGEST_RECORD = 4 * 1024 * 1024;
/** Bytes after a terminator that tell whether a leader follows, with line feeds before it. */
const TELLING = 32;

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
  /** What was left when the stream ended: the last is cut off unless only its terminator is missing. */
  end(): RawRecord[];
}

/**
 * Cuts a stream of ISO 2709 into records at 0x1D. The length in the leader is only a hint, for where systems disagree
 * with themselves it is the length that is wrong: it tells a 0x1D inside a field from the end of a record. A leader with
 * its directory inside a record shows that the record before has lost its end.
 */
export function createSplitter(): RecordSplitter {
  const state: State = { rest: Buffer.alloc(0), restByte: 0, isSkipping: false };
  return {
    push: (chunk) => {
      const buffer = state.rest.length === 0 ? view(chunk) : Buffer.concat([state.rest, chunk]);
      return cut(state, buffer, buffer.indexOf(RECORD_END, waiting(state.rest)), false);
    },
    end: () => {
      const records = cut(state, state.rest, state.rest.indexOf(RECORD_END), true);
      return state.isSkipping ? records : [...records, ...lastRecords(state)];
    },
  };
}

interface State {
  rest: Buffer;
  /** Offset of `rest` in the stream. */
  restByte: number;
  /** Whether what comes up to the next terminator belongs to a record that was given up. */
  isSkipping: boolean;
}

/** Cuts what is there, `terminator` being the first 0x1D that may end a record. */
function cut(state: State, buffer: Buffer, terminator: number, isLast: boolean): RawRecord[] {
  const records: RawRecord[] = [];
  let from = 0;
  let end = state.isSkipping ? terminator : recordEnd(buffer, from, terminator, isLast);
  while (end !== -1) {
    if (!state.isSkipping) addRecords(records, buffer.subarray(from, end), state.restByte + from);
    state.isSkipping = false;
    from = end + 1;
    end = recordEnd(buffer, from, buffer.indexOf(RECORD_END, from), isLast);
  }
  keepRest(state, records, buffer, from);
  return records;
}

function keepRest(state: State, records: RawRecord[], buffer: Buffer, from: number): void {
  const tooLong = buffer.length - from > LONGEST_RECORD;
  let keepFrom = state.isSkipping ? buffer.length : from;
  if (tooLong && !state.isSkipping) {
    keepFrom = giveUp(records, buffer, from, state.restByte);
    state.isSkipping = keepFrom === buffer.length;
  }
  state.rest = Buffer.from(buffer.subarray(keepFrom));
  state.restByte += keepFrom;
}

/** Where reading goes on: at the last leader in what is too long for one record, or behind all of it. */
function giveUp(records: RawRecord[], buffer: Buffer, from: number, byte: number): number {
  const lastLeader = embeddedLeaders(buffer, from).at(-1);
  if (lastLeader !== undefined) {
    addRecords(records, buffer.subarray(from, lastLeader), byte + from);
    return lastLeader;
  }
  const defect = `sans fin de notice après ${LONGEST_RECORD} octets : exportez-la de nouveau`;
  const bytes = Buffer.from(buffer.subarray(from, from + LONGEST_RECORD));
  records.push({ bytes, byte: byte + from, defect });
  return buffer.length;
}

/** What is left at the end of the stream. */
function lastRecords({ rest, restByte }: State): RawRecord[] {
  const records: RawRecord[] = [];
  addRecords(records, rest, restByte);
  const last = records.pop();
  if (last === undefined) return [];
  return [...records, { ...last, defect: hasOnlyLostItsEnd(last.bytes) ? null : CUT_SHORT }];
}

/** Where to look on for a terminator after what was kept: it holds none, unless it waits for what follows one. */
function waiting(rest: Buffer): number {
  const terminator = rest.indexOf(RECORD_END);
  return terminator === -1 ? rest.length : terminator;
}

/**
 * Where the record that begins at `from` ends, `terminator` being the first 0x1D after it; -1 where the buffer does not
 * tell yet. It ends there unless its leader announces more, no leader follows, and a 0x1D stands where it announces one.
 */
function recordEnd(buffer: Buffer, from: number, terminator: number, isLast: boolean): number {
  if (terminator === -1) return -1;
  const announced = from + announcedLength(buffer.subarray(from, terminator)) - 1;
  if (!(announced > terminator)) return terminator;
  const after = buffer.subarray(terminator + 1, terminator + 1 + TELLING);
  if (looksLikeLeader(after)) return terminator;
  if (announced < buffer.length) return buffer[announced] === RECORD_END ? announced : terminator;
  return isLast ? terminator : -1;
}

/** Leader 00-04 (ISO 2709): the length of the record with its terminator. NaN where there is no number. */
function announcedLength(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  return /^\d{5}$/.test(text) ? Number(text) : Number.NaN;
}

/** Whether nothing but the record terminator is missing: the last field ends, and as many bytes came as were announced. */
function hasOnlyLostItsEnd(bytes: Uint8Array): boolean {
  return bytes.at(-1) === FIELD_END && !(announcedLength(bytes) > bytes.length + 1);
}

function view(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

/** The record in these bytes, or the records, where all but the last have lost their end. */
function addRecords(records: RawRecord[], bytes: Buffer, byte: number): void {
  const start = findLeader(bytes);
  if (start === bytes.length) return;
  const isExact = announcedLength(bytes.subarray(start)) === bytes.length - start + 1;
  const others = isExact ? [] : embeddedLeaders(bytes, start);
  const starts = [start, ...others];
  for (const [at, own] of starts.entries()) {
    const record = withoutFillers(bytes, own, starts[at + 1] ?? bytes.length);
    records.push({ bytes: record, byte: byte + own, defect: null });
  }
}

/** A record without line feeds and blanks after its last field. */
function withoutFillers(bytes: Buffer, start: number, end: number): Buffer {
  let last = end;
  while (last > start && (bytes[last - 1] ?? 0) <= 0x20 && bytes[last - 1] !== FIELD_END) last -= 1;
  return bytes.subarray(start, bytes[last - 1] === FIELD_END ? last : end);
}
