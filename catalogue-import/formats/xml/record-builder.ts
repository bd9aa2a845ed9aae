import type { MarcField, MarcRecord, Subfield } from '../marc-record.ts';
import { cleanText, NON_SORTING_BEGIN, NON_SORTING_END } from '../text/clean-text.ts';

export type Attributes = Readonly<Record<string, string>>;

/** A record while its elements come in; depth 1 is a child of the `record` element. */
export interface RecordBuilder {
  readonly attributes: Attributes;
  readonly tags: ReadonlySet<string> | undefined;
  readonly fields: MarcField[];
  leader: string | null;
  /** Whether a leader or a field has been seen: the wrappers of SRU and OAI-PMH never have one. */
  isMarc: boolean;
  depth: number;
  dataField: { readonly attributes: Attributes; readonly subfields: Subfield[] } | null;
  /** What the text that comes next belongs to. */
  value: OpenValue | null;
}

interface OpenValue {
  readonly kind: 'leader' | 'control field' | 'subfield';
  readonly attributes: Attributes;
  /** Text deeper down is none of it: InterXMarc explains coded positions there. */
  readonly depth: number;
  text: string;
}

/** Element names of MARCXML and of unimarcslim. */
const VALUE_ELEMENTS: ReadonlyMap<string, OpenValue['kind']> = new Map([
  ['leader', 'leader'],
  ['lab', 'leader'],
  ['controlfield', 'control field'],
  ['cf', 'control field'],
  ['subfield', 'subfield'],
  ['sf', 'subfield'],
]);
const DATA_FIELD = /^(?:datafield|df)$/;
const SUBFIELD_CODE = /^[0-9A-Za-z]{1,2}$/;
const LEADER_LENGTH = 24;
/** Types of MarcXchange and of Intermarc-NG that are documents; a record may also say nothing. */
const DOCUMENT_TYPE = /^(?:Bibliographic|Manifestation|)$/;
/** UNIMARC(B) 464: an analytic part of the document. */
const PART_TAG = '464';
const TITLE_TAGS = new Set(['200', '245']);

export function startRecord(
  attributes: Attributes,
  tags: ReadonlySet<string> | undefined,
): RecordBuilder {
  return {
    attributes,
    tags,
    fields: [],
    leader: null,
    isMarc: false,
    depth: 0,
    dataField: null,
    value: null,
  };
}

/** An element opens inside the record. Fields count only as its children: alternative forms stand deeper. */
export function openElement(record: RecordBuilder, name: string, attributes: Attributes): void {
  record.depth += 1;
  const isChild = record.depth === 1;
  if (isChild && DATA_FIELD.test(name)) record.dataField = { attributes, subfields: [] };
  const kind = VALUE_ELEMENTS.get(name);
  const belongs = kind === 'subfield' ? record.dataField !== null : isChild;
  if (kind !== undefined && belongs) {
    record.value = { kind, attributes, depth: record.depth, text: '' };
  }
  record.isMarc ||= record.value !== null || record.dataField !== null;
}

export function addText(record: RecordBuilder, text: string): void {
  if (record.value?.depth === record.depth) record.value.text += text;
}

/** The innermost element of the record closes. */
export function closeElement(record: RecordBuilder): void {
  if (record.value?.depth === record.depth) {
    keepValue(record, record.value);
    record.value = null;
  }
  record.depth -= 1;
  if (record.depth === 0 && record.dataField !== null) {
    keepDataField(record, record.dataField.attributes, record.dataField.subfields);
    record.dataField = null;
  }
}

/** A record inside this one becomes a part of it, by its title. */
export function attachPart(record: RecordBuilder, part: MarcRecord): void {
  for (const field of part.fields) {
    const isTitle = 'subfields' in field && TITLE_TAGS.has(field.tag);
    const title = isTitle ? field.subfields.find(({ code }) => code === 'a') : undefined;
    if (title === undefined) continue;
    const subfields = [{ code: 't', value: title.value }];
    record.fields.push({ tag: PART_TAG, indicators: ' 1', subfields });
  }
}

/** The record; `strayLeader` is one that stood before it. */
export function finishRecord(record: RecordBuilder, strayLeader: string): MarcRecord {
  const leader = fullLeader(record.leader ?? strayLeader);
  return { leader: withFlavour(leader, record.attributes), fields: record.fields };
}

function keepValue(record: RecordBuilder, { kind, attributes, text }: OpenValue): void {
  switch (kind) {
    case 'leader':
      record.leader = text;
      return;
    case 'control field':
      keepControlField(record, attributes, text);
      return;
    case 'subfield':
      keepSubfield(record, attributes, text);
  }
}

function keepControlField(record: RecordBuilder, attributes: Attributes, text: string): void {
  const tag = tagOf(attributes);
  const value = cleanText(text);
  if (value.trim() !== '' && isWanted(record, tag)) record.fields.push({ tag, value });
}

function keepSubfield(record: RecordBuilder, attributes: Attributes, text: string): void {
  const code = attributes['code'] ?? attributes['c'] ?? '';
  const value = cleanText(withSortingBar(text, attributes['Barre']));
  if (value !== '' && SUBFIELD_CODE.test(code)) record.dataField?.subfields.push({ code, value });
}

function keepDataField(
  record: RecordBuilder,
  attributes: Attributes,
  subfields: readonly Subfield[],
): void {
  const tag = tagOf(attributes);
  if (subfields.length === 0 || !isWanted(record, tag)) return;
  const first = indicator(attributes['ind1'] ?? attributes['i1']);
  const second = indicator(attributes['ind2'] ?? attributes['i2']);
  record.fields.push({ tag, indicators: first + second, subfields });
}

function isWanted(record: RecordBuilder, tag: string): boolean {
  return record.tags === undefined || record.tags.has(tag);
}

/** "10" for 010: some exports lose leading zeros. */
function tagOf(attributes: Attributes): string {
  return (attributes['tag'] ?? attributes['t'] ?? '').padStart(3, '0');
}

function indicator(text: string | undefined): string {
  return text !== undefined && /^[0-9A-Za-z]$/.test(text) ? text : ' ';
}

/** InterXMarc counts the characters that are not filed; the record marks them as UNIMARC does. */
function withSortingBar(text: string, bar: string | undefined): string {
  const count = Number(bar ?? 0);
  if (!(count > 0) || count >= text.length) return text;
  return NON_SORTING_BEGIN + text.slice(0, count) + NON_SORTING_END + text.slice(count);
}

/** A leader whose blanks were lost (" nlm0 22 450 ") begins with its status, position 5. */
function fullLeader(text: string): string {
  const line = cleanText(text);
  const trimmed = line.trim();
  return line.length < LEADER_LENGTH && /^[a-z]/.test(trimmed) ? `     ${trimmed}` : line;
}

/**
 * What the attributes of an Intermarc record say and its leader does not: the format itself, by a status in position 6;
 * and that it describes a person, a work or a concept rather than a document, by "a" in position 8.
 */
function withFlavour(leader: string, attributes: Attributes): string {
  if (!/^inter/i.test(attributes['format'] ?? '')) return leader;
  const letters = Array.from(leader.padEnd(LEADER_LENGTH));
  if (!/\d/.test(letters[6] ?? '')) letters[6] = '0';
  if (!DOCUMENT_TYPE.test(attributes['type'] ?? '')) letters[8] = 'a';
  return letters.join('');
}
