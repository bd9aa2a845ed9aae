import { FLAVOUR_TAGS } from '../flavour.ts';
import { digits } from './digits.ts';

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
export interface FieldSpan extends Bounds {
  readonly tag: string;
  /** False for one that is there to tell the flavour alone. */
  readonly isWanted: boolean;
}

export type FieldSpans =
  | { readonly kind: 'spans'; readonly spans: readonly FieldSpan[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** Where the directory ends (exclusive) and where the first field begins. */
interface Layout {
  readonly directoryEnd: number;
  readonly bodyStart: number;
}

/**
 * The fields of a record that begins with its leader and ends before 0x1D. Offsets of the directory are believed only
 * when every entry begins after one terminator and ends on the next; otherwise the nth tag names the nth field, which
 * mends exports that were re-encoded after their directory was written. A directory that is not made of whole entries
 * is compared with the fields that follow it. Refused when neither fits. Where `tags` is given, other fields are left
 * out, but for those that tell the flavour.
 */
export function fieldSpans(bytes: Buffer, tags?: ReadonlySet<string>): FieldSpans {
  const layout = bytes.length < SHORTEST_RECORD ? null : findLayout(bytes);
  const exact = layout === null ? null : spansByOffset(bytes, layout, tags);
  if (exact !== null) return { kind: 'spans', spans: exact };
  const found = spansOfDamaged(bytes, layout);
  if (found.kind === 'refused' || tags === undefined) return found;
  const spans = found.spans.map((span) => ({ ...span, isWanted: tags.has(span.tag) }));
  return {
    kind: 'spans',
    spans: spans.filter(({ tag, isWanted }) => isWanted || FLAVOUR_TAGS.has(tag)),
  };
}

function spansOfDamaged(bytes: Buffer, layout: Layout | null): FieldSpans {
  if (bytes.length < SHORTEST_RECORD)
    return refused(
      `trop courte : ${bytes.length} octets, une notice en a au moins ${SHORTEST_RECORD} : exportez-la de nouveau`,
    );
  if (layout === null)
    return (
      spansByContents(bytes) ??
      refused('répertoire illisible après le guide : exportez la notice de nouveau')
    );
  const tags = readTags(bytes, layout);
  return spansByLength(bytes, layout, tags) ?? spansByOrder(bytes, layout, tags);
}

function refused(reason: string): FieldSpans {
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

function readTags(bytes: Buffer, layout: Layout): string[] {
  const count = (layout.directoryEnd - LEADER_LENGTH) / ENTRY_LENGTH;
  return Array.from({ length: count }, (_, at) => tagAt(bytes, LEADER_LENGTH + at * ENTRY_LENGTH));
}

/** " 10" for 010. */
function wholeTag(tag: string): string {
  return tag.startsWith(' ') ? tag.trim().padStart(3, '0') : tag;
}

function spansByOffset(
  bytes: Buffer,
  layout: Layout,
  tags: ReadonlySet<string> | undefined,
): FieldSpan[] | null {
  const { directoryEnd, bodyStart } = layout;
  const spans: FieldSpan[] = [];
  for (let entry = LEADER_LENGTH; entry < directoryEnd; entry += ENTRY_LENGTH) {
    const start = bodyStart + digits(bytes, entry + 7, 5);
    const end = start + digits(bytes, entry + 3, 4) - 1;
    const begins = start === bodyStart || bytes[start - 1] === FIELD_END;
    if (!begins || end < start || bytes[end] !== FIELD_END) return null;
    const tag = tagAt(bytes, entry);
    const isWanted = tags === undefined || tags.has(tag);
    if (isWanted || FLAVOUR_TAGS.has(tag)) spans.push({ tag, start, end, isWanted });
  }
  return spans;
}

/** Tags are few: one string for each is made once, by its three bytes. */
const TAGS = new Map<number, string>();
const MOST_TAGS = 10_000;

function tagAt(bytes: Buffer, at: number): string {
  const key = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  const known = TAGS.get(key);
  if (known !== undefined) return known;
  const tag = wholeTag(bytes.toString('latin1', at, at + 3));
  if (TAGS.size < MOST_TAGS) TAGS.set(key, tag);
  return tag;
}

/** Fields without terminators, whose lengths fill the record exactly. */
function spansByLength(bytes: Buffer, layout: Layout, tags: readonly string[]): FieldSpans | null {
  if (bytes.includes(FIELD_END, layout.bodyStart)) return null;
  const spans: FieldSpan[] = [];
  let start = layout.bodyStart;
  for (const [at, tag] of tags.entries()) {
    const end = start + digits(bytes, LEADER_LENGTH + at * ENTRY_LENGTH + 3, 4);
    if (!(end > start)) return null;
    spans.push({ tag, start, end, isWanted: true });
    start = end;
  }
  return start === bytes.length ? { kind: 'spans', spans } : null;
}

/** Offsets are wrong but still tell the order of fields, which is not always that of the directory. */
function spansByOrder(bytes: Buffer, layout: Layout, tags: readonly string[]): FieldSpans {
  const fields = terminatedFields(bytes, layout.bodyStart);
  if (fields.length !== tags.length) return refused(mismatch(bytes, layout, tags, fields.length));
  const offsets = tags.map((_tag, at) => digits(bytes, LEADER_LENGTH + at * ENTRY_LENGTH + 7, 5));
  const order = [...tags.keys()];
  if (!offsets.some(Number.isNaN)) order.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  const placed = new Map(order.map((entry, at) => [entry, fields[at]]));
  return {
    kind: 'spans',
    spans: tagged(
      tags.map((_tag, at) => placed.get(at) ?? NOWHERE),
      tags,
    ),
  };
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
function spansByContents(bytes: Buffer): FieldSpans | null {
  const directoryEnd = bytes.indexOf(FIELD_END, LEADER_LENGTH);
  if (directoryEnd === -1) return null;
  const fields = terminatedFields(bytes, directoryEnd + 1);
  const directory = bytes.toString('latin1', 0, directoryEnd);
  for (let start = LEADER_LENGTH - 2; start <= LEADER_LENGTH + 2; start += 1) {
    const tags = matchEntries(directory.slice(start), fields);
    if (tags !== null) return { kind: 'spans', spans: tagged(fields, tags) };
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

function tagged(fields: readonly Bounds[], tags: readonly string[]): FieldSpan[] {
  return fields.map((field, at) => ({ tag: tags[at] ?? '', ...field, isWanted: true }));
}
