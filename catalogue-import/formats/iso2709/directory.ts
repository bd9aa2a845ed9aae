import {
  fieldsOfDamaged,
  LEADER_LENGTH,
  ENTRY_LENGTH,
  FIELD_END,
  refused,
  SHORTEST_RECORD,
  type Layout,
  type Refused,
  type TaggedBounds,
} from './damaged-directory.ts';
import { digits } from './digits.ts';
import type { TagTable } from './tag-table.ts';

/** A field as bytes of its record. */
export interface FieldSpan extends TaggedBounds {
  /** False where it is there to tell the flavour only. */
  readonly isWanted: boolean;
}
export type FieldSpans = { readonly kind: 'spans'; readonly spans: readonly FieldSpan[] } | Refused;
/**
 * The fields of a record that begins with its leader and ends before 0x1D. Offsets of the directory are believed only
 * when every entry begins after one terminator and ends on the next; otherwise the nth tag names the nth field, which
 * mends exports that were re-encoded after their directory was written. A directory that is not made of whole entries
 * is compared with the fields that follow it. Refused when neither fits. Only the fields that the table keeps are given.
 */
export function fieldSpans(bytes: Buffer, table: TagTable): FieldSpans {
  const layout = bytes.length < SHORTEST_RECORD ? null : findLayout(bytes);
  if (layout?.directoryEnd === LEADER_LENGTH)
    return refused('vide : son répertoire n’a aucune zone');
  const exact =
    (layout === null ? null : spansByOffset(bytes, layout, table)) ?? spansByOwnMap(bytes, table);
  if (exact !== null) return { kind: 'spans', spans: exact };
  const found = fieldsOfDamaged(bytes, layout, table);
  if (found.kind === 'refused') return found;
  return { kind: 'spans', spans: found.fields.flatMap((field) => spanOf(field, table)) };
}

function spanOf({ tag, start, end }: TaggedBounds, table: TagTable): FieldSpan[] {
  const { isWanted, isKept } = table.of(tag);
  if (!isWanted) table.skip(tag);
  return isKept ? [{ tag, isWanted, start, end }] : [];
}

function findLayout(bytes: Buffer): Layout | null {
  const base = digits(bytes, 12, 5);
  if (endsDirectory(bytes, base - 1)) return { directoryEnd: base - 1, bodyStart: base };
  const first = bytes.indexOf(FIELD_END, LEADER_LENGTH);
  if (endsDirectory(bytes, first)) return { directoryEnd: first, bodyStart: first + 1 };
  // Some systems write no terminator between the directory and the first field.
  const end = [base, base - 1].find((at) => isUnterminated(bytes, at));
  return end === undefined ? null : { directoryEnd: end, bodyStart: end };
}

function endsDirectory(bytes: Buffer, at: number): boolean {
  return bytes[at] === FIELD_END && isDirectory(bytes, at);
}

/** Whether the directory ends here and the fields begin; a leader may count the terminator that is not there. */
function isUnterminated(bytes: Buffer, at: number): boolean {
  return at > LEADER_LENGTH && at <= bytes.length && isDirectory(bytes, at);
}

function isDirectory(bytes: Buffer, end: number): boolean {
  if (!(end >= LEADER_LENGTH) || (end - LEADER_LENGTH) % ENTRY_LENGTH !== 0) return false;
  const separator = bytes.indexOf(FIELD_END, LEADER_LENGTH);
  return separator === -1 || separator >= end;
}

/** How many digits the entries of a directory have for lengths and for offsets, and how long they are. */
interface EntryMap {
  readonly length: number;
  readonly offset: number;
  readonly entry: number;
}
const USUAL_MAP: EntryMap = { length: 4, offset: 5, entry: ENTRY_LENGTH };

function spansByOffset(
  bytes: Buffer,
  layout: Layout,
  table: TagTable,
  map: EntryMap = USUAL_MAP,
): FieldSpan[] | null {
  const { directoryEnd, bodyStart } = layout;
  const spans: FieldSpan[] = [];
  for (let entry = LEADER_LENGTH; entry < directoryEnd; entry += map.entry) {
    const start = bodyStart + digits(bytes, entry + 3 + map.length, map.offset);
    const end = start + digits(bytes, entry + 3, map.length) - 1;
    const begins = start === bodyStart || bytes[start - 1] === FIELD_END;
    if (!begins || end < start || bytes[end] !== FIELD_END) return null;
    const { tag, isWanted, isKept } = table.at(bytes, entry);
    if (!isWanted) table.skip(tag);
    if (isKept) spans.push({ tag, isWanted, start, end });
  }
  return spans;
}

/**
 * The fields by a directory whose entries are longer or shorter than is usual, as leader 20-22 says (ISO 2709): a system
 * may write five digits for the length of a field. Null where the leader says what is usual, or what does not fit.
 */
function spansByOwnMap(bytes: Buffer, table: TagTable): FieldSpan[] | null {
  const length = digits(bytes, 20, 1);
  const offset = digits(bytes, 21, 1);
  const entry = 3 + length + offset + (digits(bytes, 22, 1) || 0);
  const directoryEnd = bytes.indexOf(FIELD_END, LEADER_LENGTH);
  const isWhole = length * offset > 0 && (directoryEnd - LEADER_LENGTH) % entry === 0;
  if (!isWhole || directoryEnd === -1 || (length === 4 && entry === ENTRY_LENGTH)) return null;
  const layout = { directoryEnd, bodyStart: directoryEnd + 1 };
  return spansByOffset(bytes, layout, table, { length, offset, entry });
}
