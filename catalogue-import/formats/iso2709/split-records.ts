import { digits } from './digits.ts';
import { embeddedLeaders, findLeader, looksLikeLeader } from './find-leader.ts';
import { CUT_SHORT } from '../record-event.ts';
import { cleanText } from '../text/clean-text.ts';
import { decideEncoding } from '../text/decide-encoding.ts';
import { decodeText } from '../text/encodings.ts';

const RECORD_END = 0x1d;
const FIELD_END = 0x1e;
/** No record of a library comes near; what is longer has lost its terminator. */
const LONGEST_RECORD = 4 * 1024 * 1024;
/** What follows the last record and is no part of one: a count of the program, a file of XML. */
// oxlint-disable-next-line no-control-regex -- a record has separators
const REMARK = /^(?!\d{1,4}$|\d{5}[^<]*$)[^\x1d-\x1f]+$/;
/** What programs write in place of the records that they did not come to. */
const FAILURE = /error|erreur|exception|exhausted|timeout/i;
/** Characters in which a program says that it failed, and those that the report shows. */
const TOLD = 500;
const SHOWN = 80;
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
  /**
   * The records that end in this chunk, each found when it is asked for. The chunk is copied; the records point into
   * memory that the next call writes over: decode them before.
   */
  push(chunk: Uint8Array): Iterable<RawRecord>;
  /** What was left when the stream ended: the last is cut off unless only its terminator is missing. */
  end(): RawRecord[];
}

/**
 * Cuts a stream of ISO 2709 into records at 0x1D. The length in the leader is only a hint, for where systems disagree
 * with themselves it is the length that is wrong: it tells a 0x1D inside a field from the end of a record. A leader with
 * its directory inside a record shows that the record before has lost its end.
 */
export function createSplitter(): RecordSplitter {
  const state: State = { memory: Buffer.alloc(0), start: 0, end: 0, byte: 0, isSkipping: false };
  return {
    push: (chunk) => cut(state, append(state, chunk), false),
    end: () => {
      const records = [...cut(state, firstTerminator(state), true)];
      return state.isSkipping ? records : [...records, ...lastRecords(state)];
    },
  };
}

interface State {
  /** The bytes `start` to `end` (exclusive) have come and belong to no record yet. */
  memory: Buffer;
  start: number;
  end: number;
  /** Offset of `start` in the stream. */
  byte: number;
  /** Whether what comes up to the next terminator belongs to a record that was given up. */
  isSkipping: boolean;
}

/**
 * Puts a chunk behind what is left, in the same memory for the whole stream: that of a buffer for each chunk
 * would wait for the collector. Gives where the first terminator stands that may end a record, -1 where there is none.
 */
function append(state: State, chunk: Uint8Array): number {
  const left = state.end - state.start;
  // What was left holds no terminator, unless it waits for what follows one.
  const waiting = firstTerminator(state);
  const searchFrom = waiting === -1 ? left : waiting - state.start;
  const needed = left + chunk.length;
  const { memory } = state;
  if (needed > memory.length) state.memory = Buffer.allocUnsafeSlow(2 * needed);
  memory.copy(state.memory, 0, state.start, state.end);
  state.memory.set(chunk, left);
  state.start = 0;
  state.end = needed;
  return state.memory.subarray(0, needed).indexOf(RECORD_END, searchFrom);
}

function firstTerminator({ memory, start, end }: State): number {
  return memory.subarray(0, end).indexOf(RECORD_END, start);
}

/** Cuts what is there, `terminator` being the first 0x1D that may end a record. */
function* cut(state: State, terminator: number, isLast: boolean): Generator<RawRecord> {
  const bytes = state.memory.subarray(0, state.end);
  let end = state.isSkipping ? terminator : recordEnd(bytes, state.start, terminator, isLast);
  while (end !== -1) {
    const found = state.isSkipping ? [] : recordsIn(bytes.subarray(state.start, end), state.byte);
    state.isSkipping = false;
    advance(state, end + 1);
    for (const record of found) yield record;
    end = recordEnd(bytes, state.start, bytes.indexOf(RECORD_END, state.start), isLast);
  }
  if (state.isSkipping) advance(state, state.end);
  else if (state.end - state.start > LONGEST_RECORD) yield* giveUp(state, bytes);
}

function advance(state: State, to: number): void {
  state.byte += to - state.start;
  state.start = to;
}

/** Reading goes on at the last leader in what is too long for one record, or behind all of it. */
function giveUp(state: State, bytes: Buffer): RawRecord[] {
  const { start, byte } = state;
  const lastLeader = embeddedLeaders(bytes, start).at(-1);
  advance(state, lastLeader ?? state.end);
  if (lastLeader !== undefined) return recordsIn(bytes.subarray(start, lastLeader), byte);
  state.isSkipping = true;
  const defect = `sans fin de notice après ${LONGEST_RECORD} octets : exportez-la de nouveau`;
  return [{ bytes: bytes.subarray(start, start + LONGEST_RECORD), byte, defect }];
}

/** What is left at the end of the stream. */
function lastRecords({ memory, start, end, byte }: State): RawRecord[] {
  const records = recordsIn(memory.subarray(start, end), byte);
  const last = records.pop();
  if (last === undefined) return [];
  return [...records, { ...last, defect: defectOfLast(last.bytes) }];
}

function defectOfLast(bytes: Buffer): string | null {
  if (hasOnlyLostItsEnd(bytes)) return null;
  const text = bytes.toString('latin1');
  if (!REMARK.test(text) || FAILURE.test(text.slice(0, TOLD))) return CUT_SHORT;
  const shown = cleanText(
    decodeText(
      bytes,
      0,
      SHOWN,
      decideEncoding(bytes, () => []),
    ),
  );
  return `pas une notice, mais un texte à la fin du fichier : « ${shown.trim()} »`;
}

/**
 * Where the record that begins at `from` ends, `terminator` being the first 0x1D after it; -1 where the buffer does not
 * tell yet. It ends there unless its leader announces more, no leader follows, and a 0x1D stands where it announces one.
 */
function recordEnd(buffer: Buffer, from: number, terminator: number, isLast: boolean): number {
  if (terminator === -1) return -1;
  const announced = from + announcedLength(buffer, from) - 1;
  if (!(announced > terminator)) return terminator;
  const after = buffer.subarray(terminator + 1, terminator + 1 + TELLING);
  if (looksLikeLeader(after)) return terminator;
  if (announced < buffer.length) return buffer[announced] === RECORD_END ? announced : terminator;
  return isLast ? terminator : -1;
}

/** Leader 00-04 (ISO 2709): the length of the record with its terminator. NaN where there is no number. */
function announcedLength(bytes: Uint8Array, start: number): number {
  return digits(bytes, start, 5);
}

/**
 * Whether nothing but the record terminator is missing, or a line end that stood for it: the last field ends, and all but
 * two of the announced bytes came.
 */
function hasOnlyLostItsEnd(bytes: Uint8Array): boolean {
  return bytes.at(-1) === FIELD_END && !(announcedLength(bytes, 0) > bytes.length + 2);
}

/** The record in these bytes, or the records, where all but the last have lost their end. */
function recordsIn(bytes: Buffer, byte: number): RawRecord[] {
  const start = findLeader(bytes);
  if (start === bytes.length) return [];
  const isExact = announcedLength(bytes, start) === bytes.length - start + 1;
  const starts = isExact ? [start] : [start, ...embeddedLeaders(bytes, start)];
  return starts.map((own, at) => {
    const record = withoutFillers(bytes, own, starts[at + 1] ?? bytes.length);
    return { bytes: record, byte: byte + own, defect: null };
  });
}

/** A record without line feeds and blanks after its last field. */
function withoutFillers(bytes: Buffer, start: number, end: number): Buffer {
  if (start === 0 && end === bytes.length && bytes[end - 1] === FIELD_END) return bytes;
  let last = end;
  while (last > start && (bytes[last - 1] ?? 0) <= 0x20 && bytes[last - 1] !== FIELD_END) last -= 1;
  return bytes.subarray(start, bytes[last - 1] === FIELD_END ? last : end);
}
