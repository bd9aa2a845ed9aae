import { digits } from './digits.ts';
import type { TagTable } from './tag-table.ts';

export const FIELD_END = 0x1e;
export const LEADER_LENGTH = 24;
export const ENTRY_LENGTH = 12;
export const SHORTEST_RECORD = LEADER_LENGTH + 1;
const LARGEST_OFFSET = 99_999;
const NOWHERE: Bounds = { start: 0, end: 0 };

interface Bounds {
  readonly start: number;
  /** Exclusive: the terminator stands here. */
  readonly end: number;
}
/** A field as bytes of its record. */
export interface TaggedBounds extends Bounds {
  readonly tag: string;
}
export interface Refused {
  readonly kind: 'refused';
  readonly reason: string;
}
type DamagedFields =
  { readonly kind: 'fields'; readonly fields: readonly TaggedBounds[] } | Refused;

/** Where the directory ends (exclusive) and where the first field begins. */
export interface Layout {
  readonly directoryEnd: number;
  readonly bodyStart: number;
}

export function refused(reason: string): Refused {
  return { kind: 'refused', reason };
}

/**
 * The fields of a record whose directory does not say where they stand; `layout` is null where it is not even made of
 * whole entries. Refused where tags and fields cannot be matched.
 */
export function fieldsOfDamaged(
  bytes: Buffer,
  layout: Layout | null,
  table: TagTable,
): DamagedFields {
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

function readTags(bytes: Buffer, layout: Layout, table: TagTable): string[] {
  const count = (layout.directoryEnd - LEADER_LENGTH) / ENTRY_LENGTH;
  return Array.from(
    { length: count },
    (_, at) => table.at(bytes, LEADER_LENGTH + at * ENTRY_LENGTH).tag,
  );
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

function fieldsByOrder(bytes: Buffer, layout: Layout, tags: readonly string[]): DamagedFields {
  const found = terminatedFields(bytes, layout.bodyStart);
  const order = entryOrder(bytes, tags.length, found);
  const lengths = order.map((entry) => lengthIn(bytes, entry));
  const fields =
    found.length < tags.length ? partedByLength(found, lengths) : withoutEmpty(found, tags.length);
  if (fields.length !== tags.length) return refused(mismatch(bytes, layout, tags, found.length));
  const placed = new Map(order.map((entry, at) => [entry, fields[at]]));
  const bounds = tags.map((_tag, at) => placed.get(at) ?? NOWHERE);
  return { kind: 'fields', fields: tagged(bounds, tags) };
}

/**
 * The entries in the order of their fields. Wrong offsets may still tell it where it is not that of the directory, but
 * not in a record of more bytes than an offset can say; lengths tell which of the two it is.
 */
function entryOrder(bytes: Buffer, count: number, fields: readonly Bounds[]): number[] {
  const written = Array.from({ length: count }, (_, entry) => entry);
  const offsets = written.map((entry) =>
    digits(bytes, LEADER_LENGTH + entry * ENTRY_LENGTH + 7, 5),
  );
  if (bytes.length > LARGEST_OFFSET || offsets.some(Number.isNaN)) return written;
  const byOffset = written.toSorted((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  const fit = (order: readonly number[]): number =>
    order.filter((entry, at) => {
      const { start, end } = fields[at] ?? NOWHERE;
      return lengthIn(bytes, entry) === end - start + 1;
    }).length;
  return fit(written) > count / 2 ? written : byOffset;
}

function lengthIn(bytes: Buffer, entry: number): number {
  return digits(bytes, LEADER_LENGTH + entry * ENTRY_LENGTH + 3, 4);
}

/** Fields without the empty ones between two terminators, where the others are as many as they should be. */
function withoutEmpty(found: readonly Bounds[], count: number): readonly Bounds[] {
  const filled = found.filter(({ start, end }) => end > start);
  return filled.length === count ? filled : found;
}

/**
 * Fields of which some have lost their terminator: the lengths in the directory part them. As found where they do not
 * fit.
 */
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
    const counted = at + 3 + Math.max(String(length).length, 4);
    if (!directory.startsWith(String(length).padStart(4, '0'), at + 3)) return null;
    if (offset <= LARGEST_OFFSET && Number(directory.slice(counted, counted + 5)) !== offset)
      return null;
    tags.push(directory.slice(at, at + 3));
    at = counted + 5;
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
