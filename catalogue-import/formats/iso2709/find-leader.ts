const FIELD_END = 0x1e;
const LEADER_LENGTH = 24;
const ENTRY_LENGTH = 12;
// CR, LF, NUL, Ctrl-Z of old systems, and the three bytes of a UTF-8 byte order mark.
const FILLERS = new Set([0x0d, 0x0a, 0x00, 0x1a, 0xef, 0xbb, 0xbf]);
const LENGTH_POSITIONS = /^[\d ]{5}/;
const LEADER = /\d{5}[a-z ]/g;

/**
 * Where the leader begins in bytes that end before a 0x1D: after line feeds, a byte order mark, or junk that some
 * systems write between records. `bytes.length` when there is nothing but such fillers.
 */
export function findLeader(bytes: Buffer): number {
  const start = skipFillers(bytes);
  const head = bytes.toString('latin1', start, endOfDirectory(bytes, start));
  if (LENGTH_POSITIONS.test(head)) return start;
  return start + leaderInJunk(head);
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

/** The base address also looks like a leader; the true one leaves a directory of whole entries. */
function leaderInJunk(head: string): number {
  const candidates = [...head.matchAll(LEADER)].map((match) => match.index);
  const whole = candidates.find(
    (at) =>
      head.length - at >= LEADER_LENGTH && (head.length - at - LEADER_LENGTH) % ENTRY_LENGTH === 0,
  );
  return whole ?? candidates[0] ?? 0;
}
