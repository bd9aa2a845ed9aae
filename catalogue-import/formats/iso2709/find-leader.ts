import { digits } from './digits.ts';

const FIELD_END = 0x1e;
const LEADER_LENGTH = 24;
const ENTRY_LENGTH = 12;
// CR, LF, NUL, Ctrl-Z of old systems, the separator of files, a terminator of a field behind that of its record, and the
// three bytes of a UTF-8 byte order mark.
const FILLERS = new Set([0x0d, 0x0a, 0x00, 0x1a, 0x1c, 0x1e, 0xef, 0xbb, 0xbf]);
// Some systems pad each record to a whole block.
const BEFORE_STATUS = /^ *\d*(?=[a-z])/;
const STATUS = 5;
const LENGTH_POSITIONS = /^[\d ]{5}/;
/** A length, or blanks for one before the status of the record. */
const COUNTED = /^(?:\d{5}| *\d+[a-z]| {5}[a-z])/;
const LEADER = /\d{5}[a-z ]/g;
const FIRST_LEADER = /^[\s\0]*\d{5}[a-z ]/;
const COUNTED_IN_JUNK = /\d{5}[a-z]/;
const ENTRY = /^[0-9A-Za-z]{3}\d{9}$/;
/** A leader with at least two entries of a directory: text of a field never looks like this. */
const LEADER_AND_DIRECTORY =
  // oxlint-disable-next-line no-control-regex -- 0x1E ends the directory
  /[\d ]{5}[a-z #|][ -~]{6}[\d ]{5}[ -~]{7}(?:[0-9A-Za-z]{3}\d{9}){2,}\x1e/g;

/**
 * Where the leader begins in bytes that end before a 0x1D: after line feeds, a byte order mark, or junk that some
 * systems write between records. `bytes.length` when there is nothing but such fillers or blanks.
 */
export function findLeader(bytes: Buffer): number {
  if (!Number.isNaN(digits(bytes, 0, 5))) return 0;
  const start = skipFillers(bytes);
  const end = endOfDirectory(bytes, start);
  const head = bytes.toString('latin1', start, end);
  if (end === bytes.length && head.trim() === '') return bytes.length;
  if (COUNTED.test(head)) {
    return start + Math.max((BEFORE_STATUS.exec(head)?.[0].length ?? 0) - STATUS, 0);
  }
  // Junk may hold terminators of fields itself: what is left of a record that was cut there.
  const leader = COUNTED_IN_JUNK.test(head)
    ? leaderInJunk(head)
    : (leaderBeforeEntries(head) ?? (LENGTH_POSITIONS.test(head) ? 0 : leaderInJunk(head)));
  return leader === null
    ? (embeddedLeaders(bytes, start - LEADER_LENGTH)[0] ?? start)
    : start + leader;
}

/** Whether bytes behind a 0x1D begin with a leader, line feeds and blanks aside. */
export function looksLikeLeader(bytes: Buffer): boolean {
  return FIRST_LEADER.test(bytes.toString('latin1', skipFillers(bytes)));
}

/** Where leaders stand, each with its directory, behind the one at `start`: records that follow without 0x1D between. */
export function embeddedLeaders(bytes: Buffer, start: number): number[] {
  const offset = start + LEADER_LENGTH;
  const text = bytes.toString('latin1', offset);
  return [...text.matchAll(LEADER_AND_DIRECTORY)].map((match) => offset + match.index);
}

function skipFillers(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length && FILLERS.has(bytes[at] ?? 0)) at += 1;
  return at;
}

function endOfDirectory(bytes: Buffer, start: number): number {
  const end = bytes.indexOf(FIELD_END, start);
  return end === -1 ? bytes.length : end;
}

/** The leader before the entries that a head ends with, whatever it says; null where it ends with none. */
function leaderBeforeEntries(head: string): number | null {
  let entries = head.length;
  while (ENTRY.test(head.slice(Math.max(entries - ENTRY_LENGTH, 0), entries))) {
    entries -= ENTRY_LENGTH;
  }
  return entries < head.length && entries >= LEADER_LENGTH ? entries - LEADER_LENGTH : null;
}

/** The base address also looks like a leader; the true one leaves a directory of whole entries. Null where none does. */
function leaderInJunk(head: string): number | null {
  const candidates = [...head.matchAll(LEADER)].map((match) => match.index);
  const whole = candidates.find(
    (at) =>
      head.length - at >= LEADER_LENGTH && (head.length - at - LEADER_LENGTH) % ENTRY_LENGTH === 0,
  );
  return whole ?? candidates[0] ?? null;
}
