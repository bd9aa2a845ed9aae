import { digits } from './digits.ts';

const FIELD_END = 0x1e;
const LEADER_LENGTH = 24;
const ENTRY_LENGTH = 12;
// CR, LF, NUL, Ctrl-Z of old systems, and the three bytes of a UTF-8 byte order mark.
const FILLERS = new Set([0x0d, 0x0a, 0x00, 0x1a, 0xef, 0xbb, 0xbf]);
const LENGTH_POSITIONS = /^[\d ]{5}/;
const LEADER = /\d{5}[a-z ]/g;
const FIRST_LEADER = /^[\s\0]*\d{5}[a-z ]/;
// Some systems pad each record to a whole block.
const BLANKS_BEFORE = /^ +(?=\d{5}[a-z])/;
/** A leader with at least two entries of a directory: text of a field never looks like this. */
// oxlint-disable-next-line no-control-regex -- 0x1E ends the directory
const LEADER_AND_DIRECTORY = /\d{5}[a-z ][ -~]{6}\d{5}[ -~]{7}(?:[0-9A-Za-z]{3}\d{9}){2,}\x1e/g;

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
  const blanks = BLANKS_BEFORE.exec(head)?.[0].length ?? 0;
  if (LENGTH_POSITIONS.test(head)) return start + blanks;
  // Junk may hold terminators of fields itself: what is left of a record that was cut there.
  return leaderInJunk(head, start) ?? embeddedLeaders(bytes, start - LEADER_LENGTH)[0] ?? start;
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

/** The base address also looks like a leader; the true one leaves a directory of whole entries. Null where none does. */
function leaderInJunk(head: string, offset: number): number | null {
  const candidates = [...head.matchAll(LEADER)].map((match) => match.index);
  const whole = candidates.find(
    (at) =>
      head.length - at >= LEADER_LENGTH && (head.length - at - LEADER_LENGTH) % ENTRY_LENGTH === 0,
  );
  const found = whole ?? candidates[0];
  return found === undefined ? null : offset + found;
}
