import { digits } from './digits.ts';
import type { TagTable } from './tag-table.ts';

const FIELD_END = 0x1e;
const LEADER_LENGTH = 24;
const ENTRY_LENGTH = 12;
const SHORTEST_RECORD = LEADER_LENGTH + 1;
const NOWHERE: Bounds = { start: 0, end: 0 };

interface Bounds {
  readonly start: number;
  /** Exclusive: the terminator stands here. */
  readonly end: number;
}

/** A field as bytes of its record. */
export interface FieldSpan extends TaggedBounds {
  /** False where it is there to tell the flavour only. */
  readonly isWanted: boolean;
}
interface TaggedBounds extends Bounds {
  readonly tag: string;
}

export type FieldSpans = { readonly kind: 'spans'; readonly spans: readonly FieldSpan[] } | Refused;
type DamagedFields =
  { readonly kind: 'fields'; readonly fields: readonly TaggedBounds[] } | Refused;
interface Refused {
  readonly kind: 'refused';
  readonly reason: string;
}

/** Where the directory ends (exclusive) and where the first field begins. */
interface Layout {
  readonly directoryEnd: number;
  readonly bodyStart: number;
}

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

function fieldsOfDamaged(bytes: Buffer, layout: Layout | null, table: TagTable): DamagedFields {
  if (bytes.length < SHORTEST_RECORD)
    return refused(
      `trop courte : ${bytes.length} octets, une notice en a au moins ${SHORTEST_RECORD} : exportez-la de nouveau`,
    );
  if (layout === null)
    return (
      fieldsByContents(bytes) ??
      refused('répertoire illisible après le guide : exportez la notice de nouveau')
    );
  const tags = readTags(bytes, layout, table);
  return fieldsByLength(bytes, layout, tags) ?? fieldsByOrder(bytes, layout, tags);
}

function refused(reason: string): Refused {
  return { kind: 'refused', reason };
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

function readTags(bytes: Buffer, layout: Layout, table: TagTable): string[] {
  const count = (layout.directoryEnd - LEADER_LENGTH) / ENTRY_LENGTH;
  return Array.from(
    { length: count },
    (_, at) => table.at(bytes, LEADER_LENGTH + at * ENTRY_LENGTH).tag,
  );
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

/** Fields without terminators, whose lengths fill the record exactly. */
function fieldsByLength(
  bytes: Buffer,
  layout: Layout,
  tags: readonly string[],
): DamagedFields | null {
  if (bytes.includes(FIELD_END, layout.bodyStart)) return null;
  const fields: TaggedBounds[] = [];
  let start = layout.bodyStart;
  for (const [at, tag] of tags.entries()) {
    const end = start + digits(bytes, LEADER_LENGTH + at * ENTRY_LENGTH + 3, 4);
    if (!(end > start)) return null;
    fields.push({ tag, start, end });
    start = end;
  }
  return start === bytes.length ? { kind: 'fields', fields } : null;
}

/** Offsets are wrong but still tell the order of fields, which is not always that of the directory. */
function fieldsByOrder(bytes: Buffer, layout: Layout, tags: readonly string[]): DamagedFields {
  const offsets = tags.map((_tag, at) => digits(bytes, LEADER_LENGTH + at * ENTRY_LENGTH + 7, 5));
  const order = [...tags.keys()];
  if (!offsets.some(Number.isNaN)) order.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  const lengths = order.map((entry) => digits(bytes, LEADER_LENGTH + entry * ENTRY_LENGTH + 3, 4));
  const found = terminatedFields(bytes, layout.bodyStart);
  const fields =
    found.length < tags.length ? partedByLength(found, lengths) : withoutEmpty(found, tags.length);
  if (fields.length !== tags.length) return refused(mismatch(bytes, layout, tags, found.length));
  const placed = new Map(order.map((entry, at) => [entry, fields[at]]));
  return {
    kind: 'fields',
    fields: tagged(
      tags.map((_tag, at) => placed.get(at) ?? NOWHERE),
      tags,
    ),
  };
}

/** Fields without the empty ones between two terminators, where the others are as many as they should be. */
function withoutEmpty(found: readonly Bounds[], count: number): readonly Bounds[] {
  const filled = found.filter(({ start, end }) => end > start);
  return filled.length === count ? filled : found;
}

/** Fields of which some have lost their terminator: the lengths in the directory part them. As found where they do not fit. */
function partedByLength(found: readonly Bounds[], lengths: readonly number[]): readonly Bounds[] {
  const parted: Bounds[] = [];
  for (const bounds of found) {
    const fields = fieldsBetween(bounds, lengths.slice(parted.length));
    if (fields === null) return found;
    parted.push(...fields);
  }
  return parted;
}

/** The fields between two terminators, by the first lengths: nothing stands in place of those lost, or one byte does. */
function fieldsBetween({ start, end }: Bounds, lengths: readonly number[]): Bounds[] | null {
  let text = 0;
  for (const [lost, length] of lengths.entries()) {
    text += length - 1;
    const gap = end - start === text ? 0 : 1;
    if (end - start === text + gap * lost) return laidOut(start, lengths.slice(0, lost + 1), gap);
  }
  return null;
}

function laidOut(start: number, lengths: readonly number[], gap: number): Bounds[] {
  let next = start;
  return lengths.map((length) => {
    const own = next;
    next += length - 1 + gap;
    return { start: own, end: own + length - 1 };
  });
}

/** For the librarian: what the directory says, what is there, and the first field that is not where it says. */
function mismatch(bytes: Buffer, layout: Layout, tags: readonly string[], found: number): string {
  const wrong = tags.findIndex((_tag, at) => {
    const start = layout.bodyStart + digits(bytes, LEADER_LENGTH + at * ENTRY_LENGTH + 7, 5);
    const end = start + digits(bytes, LEADER_LENGTH + at * ENTRY_LENGTH + 3, 4) - 1;
    return bytes[end] !== FIELD_END;
  });
  const where =
    wrong === -1 ? '' : ` ; la zone ${tags[wrong]} (n° ${wrong + 1}) n’est pas à sa place`;
  return `le répertoire annonce ${tags.length} zones, la notice en contient ${found}${where} : exportez-la de nouveau`;
}

/**
 * A directory of other length than whole entries: the leader lost or gained a byte, or a field of 10,000 bytes made its
 * entry one digit longer. Lengths and offsets of the fields tell where each entry must be.
 */
function fieldsByContents(bytes: Buffer): DamagedFields | null {
  const directoryEnd = bytes.indexOf(FIELD_END, LEADER_LENGTH);
  if (directoryEnd === -1) return null;
  const fields = terminatedFields(bytes, directoryEnd + 1);
  const directory = bytes.toString('latin1', 0, directoryEnd);
  for (let start = LEADER_LENGTH - 2; start <= LEADER_LENGTH + 2; start += 1) {
    const tags = matchEntries(directory.slice(start), fields);
    if (tags !== null) return { kind: 'fields', fields: tagged(fields, tags) };
  }
  return null;
}

/** The tags of a directory whose entries name exactly these fields, one after the other; null otherwise. */
function matchEntries(directory: string, fields: readonly Bounds[]): string[] | null {
  const tags: string[] = [];
  let offset = 0;
  let at = 0;
  for (const { start, end } of fields) {
    const length = end - start + 1;
    const entry = String(length).padStart(4, '0') + String(offset).padStart(5, '0');
    if (!directory.startsWith(entry, at + 3)) return null;
    tags.push(directory.slice(at, at + 3));
    at += 3 + entry.length;
    offset += length;
  }
  return at === directory.length ? tags : null;
}

function terminatedFields(bytes: Buffer, bodyStart: number): Bounds[] {
  const fields: Bounds[] = [];
  let start = bodyStart;
  while (start < bytes.length) {
    const terminator = bytes.indexOf(FIELD_END, start);
    const end = terminator === -1 ? bytes.length : terminator;
    fields.push({ start, end });
    start = end + 1;
  }
  return fields;
}

function tagged(fields: readonly Bounds[], tags: readonly string[]): TaggedBounds[] {
  return fields.map((field, at) => ({ tag: tags[at] ?? '', ...field }));
}
