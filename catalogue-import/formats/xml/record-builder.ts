import { fieldFinder, flavourOf, type Flavour } from '../flavour.ts';
import type { MarcField, MarcRecord, Subfield } from '../marc-record.ts';
import { cleanText, NON_SORTING_BEGIN, NON_SORTING_END } from '../text/clean-text.ts';
import type { WantedFields } from '../wanted-fields.ts';
import { NOTICE, type Role, type Roles } from './elements.ts';
import { isHigh, type RawText, type RecordCharset } from './raw-text.ts';

export type Attributes = Readonly<Record<string, string>>;

/** A record while its elements come in. */
export interface RecordBuilder {
  readonly attributes: Attributes;
  /** What the elements inside it are for. */
  readonly roles: Roles;
  readonly wanted: WantedFields;
  readonly fields: RawField[];
  /** Records inside this one, as fields of it. */
  readonly parts: MarcField[];
  leader: RawText | null;
  /** Whether a leader or a field has been seen: the wrappers of SRU and OAI-PMH never have one. */
  isMarc: boolean;
  /** Names of the elements that are open inside it, outermost first. */
  readonly open: string[];
  /** How many of them are no part of a record: alternative forms and explanations stand in such. */
  foreign: number;
  dataField: RawDataField | null;
  /** What the text that comes next belongs to. */
  value: OpenValue | null;
  /** Every value that is not ASCII: they tell the character set. */
  high: RawText;
}

interface RawDataField {
  readonly tag: string;
  readonly indicators: string;
  readonly subfields: RawSubfield[];
  /** Its own text, which makes it a control field where it has no subfields. */
  text: RawText;
}
interface RawSubfield {
  readonly attributes: Attributes;
  readonly raw: RawText;
}
type RawField = RawDataField | { readonly tag: string; readonly raw: RawText };

interface OpenValue {
  readonly role: Role;
  readonly attributes: Attributes;
  raw: RawText;
  /** Text after an element inside it is none of it: InterXMarc explains coded positions there. */
  isSealed: boolean;
}
/** Markup that stands unescaped in summaries. */
const INLINE = /^(?:p|br|div|li|ul|ol|i|b|u|em|strong|span|sup|sub|a|font)$/;
const BREAKING = /^(?:p|br|div|li)$/;
const SUBFIELD_CODE = /^[0-9A-Za-z]{1,2}$/;
const LEADER_LENGTH = 24;
/** Types of MarcXchange and of Intermarc-NG that are documents; a record may also say nothing. */
const DOCUMENT_TYPE = /^(?:Bibliographic|Manifestation|)$/;
/** UNIMARC(B) 464: an analytic part of the document. */
const PART_TAG = '464';
const TITLE_TAGS = new Set(['200', '245']);

export function startRecord(
  roles: Roles,
  attributes: Attributes,
  wanted: WantedFields,
): RecordBuilder {
  return {
    attributes,
    roles,
    wanted,
    fields: [],
    parts: [],
    leader: null,
    isMarc: false,
    open: [],
    foreign: 0,
    dataField: null,
    value: null,
    high: '',
  };
}

/**
 * An element opens inside the record. Fields count only outside foreign elements. One that opens inside another has
 * lost the end of that other.
 */
export function openElement(record: RecordBuilder, name: string, attributes: Attributes): void {
  record.open.push(name);
  const role = record.roles.get(name);
  if (role === undefined) openForeign(record, name);
  else if (record.foreign === 0) openMarc(record, role, attributes);
}

function openMarc(record: RecordBuilder, role: Role, attributes: Attributes): void {
  record.isMarc = true;
  if (role === 'text') {
    if (record.value !== null) record.value = { ...record.value, raw: '', isSealed: false };
    return;
  }
  closeValue(record);
  if (role !== 'subfield') closeDataField(record);
  if (role === 'data field' || role === 'field') record.dataField = startDataField(attributes);
  if (role === 'data field' || (role === 'subfield' && record.dataField === null)) return;
  record.value = { role, attributes, raw: '', isSealed: false };
}

function startDataField(attributes: Attributes): RawDataField {
  const both = attributes['ind'] ?? '';
  const first = indicator(attributes['ind1'] ?? attributes['i1'] ?? both.charAt(0));
  const second = indicator(attributes['ind2'] ?? attributes['i2'] ?? both.charAt(1));
  return { tag: tagOf(attributes), indicators: first + second, subfields: [], text: '' };
}

function openForeign(record: RecordBuilder, name: string): void {
  const { value } = record;
  if (value?.role === 'subfield' && INLINE.test(name) && record.foreign === 0) {
    if (BREAKING.test(name)) value.raw += ' ';
    return;
  }
  record.foreign += 1;
  if (value !== null) value.isSealed = true;
}

export function addText(record: RecordBuilder, raw: RawText): void {
  const { value } = record;
  if (value !== null && !value.isSealed) value.raw += raw;
}

/** The innermost element of the record closes. */
export function closeElement(record: RecordBuilder): void {
  const role = record.roles.get(record.open.pop() ?? '');
  if (role === undefined) {
    if (record.foreign > 0) record.foreign -= 1;
  } else if (record.foreign === 0) closeMarc(record, role);
}

function closeMarc(record: RecordBuilder, role: Role): void {
  if (role === 'data field' || role === 'field') closeDataField(record);
  else if (role !== 'text') closeValue(record);
  // What follows the text that counts does not.
  else if (record.value !== null) record.value.isSealed = true;
}

function closeValue(record: RecordBuilder): void {
  const { value } = record;
  record.value = null;
  if (value === null) return;
  const { role, attributes, raw } = value;
  if (isHigh(raw)) record.high += raw;
  if (role === 'leader') record.leader = raw;
  else if (role === 'control field') record.fields.push({ tag: tagOf(attributes), raw });
  else if (role === 'subfield') record.dataField?.subfields.push({ attributes, raw });
  else if (role === 'field' && record.dataField !== null) record.dataField.text = raw;
  else if (typeof role === 'object') record.leader = withLetter(record.leader, role.leader, raw);
}

function closeDataField(record: RecordBuilder): void {
  closeValue(record);
  const { dataField } = record;
  record.dataField = null;
  if (dataField === null) return;
  const { tag, subfields, text } = dataField;
  const isControl = subfields.length === 0 && tag.startsWith('00');
  record.fields.push(isControl ? { tag, raw: text } : dataField);
}

/** A record inside this one becomes a part of it, by its title. */
export function attachPart(record: RecordBuilder, part: MarcRecord): void {
  for (const field of part.fields) {
    const isTitle = 'subfields' in field && TITLE_TAGS.has(field.tag);
    const title = isTitle ? field.subfields.find(({ code }) => code === 'a') : undefined;
    if (title === undefined) continue;
    const subfields = [{ code: 't', value: title.value }];
    record.parts.push({ tag: PART_TAG, indicators: ' 1', subfields });
  }
}

/** A record whose elements have all come, and how its bytes were read. */
export interface FinishedRecord {
  readonly record: MarcRecord;
  readonly encoding: string;
  readonly flavour: Flavour;
}

/** The record; `strayLeader` is one that stood before it, `charsetOf` reads all of it that is not ASCII. */
export function finishRecord(
  record: RecordBuilder,
  strayLeader: RawText,
  charsetOf: (high: RawText) => RecordCharset,
): FinishedRecord {
  closeDataField(record);
  const charset = charsetOf(record.high);
  const leader = withFlavour(
    fullLeader(charset.decode(record.leader ?? strayLeader)),
    record.attributes,
  );
  const { tags, onSkipped } = record.wanted;
  const unread: RawField[] = [];
  addNumber(record);
  const wanted = record.fields.filter((field) => {
    const isWanted = tags?.has(field.tag) ?? true;
    if (!isWanted) {
      unread.push(field);
      onSkipped?.(field.tag);
    }
    return isWanted;
  });
  const fields = wanted.map((field) => decodeField(field, charset)).filter((each) => each !== null);
  const has = fieldFinder(fields, unread, (field) => decodeField(field, charset) !== null);
  return {
    record: { leader, fields: [...fields, ...record.parts] },
    encoding: charset.name,
    flavour: flavourOf(leader, has),
  };
}

/** Null for a field without any text. */
function decodeField(field: RawField, charset: RecordCharset): MarcField | null {
  if ('raw' in field) {
    const value = cleanText(charset.decode(field.raw));
    return value.trim() === '' ? null : { tag: field.tag, value };
  }
  const subfields = field.subfields
    .map((subfield) => decodeSubfield(subfield, charset))
    .filter((each) => each !== null);
  return subfields.length === 0
    ? null
    : { tag: field.tag, indicators: field.indicators, subfields };
}

function decodeSubfield({ attributes, raw }: RawSubfield, charset: RecordCharset): Subfield | null {
  const code = codeOf(attributes);
  const value = cleanText(withSortingBar(charset.decode(raw), attributes['barre']));
  return value === '' || !SUBFIELD_CODE.test(code) ? null : { code, value };
}

/** "10" for 010: some exports lose leading zeros. */
function tagOf(attributes: Attributes): string {
  const { tag, t, c, unimarctag } = attributes;
  return (tag ?? t ?? c ?? unimarctag ?? '').trim().padStart(3, '0');
}

/** "200$a" is how Aloès says `a`. */
function codeOf({ code, c, unimarcsubfield }: Attributes): string {
  return (code ?? c ?? unimarcsubfield?.replace(/^.*\$/, '') ?? '').trim();
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

/** PMB fills what it does not know with "*"; its own types may be any letter, and make no authority of a document. */
function withLetter(leader: RawText | null, at: number, raw: RawText): RawText {
  const letters = Array.from((leader ?? '').padEnd(LEADER_LENGTH));
  letters[at] = /^[0-9a-w]/.exec(raw.trim())?.[0] ?? ' ';
  return letters.join('');
}

/** Aloès writes the number of a record in an attribute. */
function addNumber({ roles, attributes, fields }: RecordBuilder): void {
  const { id } = attributes;
  if (roles !== NOTICE || id === undefined || fields.some(({ tag }) => tag === '001')) return;
  fields.unshift({ tag: '001', raw: id });
}

/** A leader whose blanks were lost (" nlm0 22 450 ") begins with its status, position 5. */
function fullLeader(text: string): string {
  const line = cleanText(text);
  const trimmed = line.trim();
  return line.length < LEADER_LENGTH && /^[a-z]/.test(trimmed) ? `     ${trimmed}` : line;
}

/**
 * What the attributes of a record say and its leader does not. Of Intermarc: the format itself, by a status in position
 * 6, and that it describes a person, a work or a concept rather than a document, by "a" in position 8. Of Aloès: an
 * authority, by its type ("AIC:14").
 */
function withFlavour(leader: string, attributes: Attributes): string {
  const { format = '', type = '' } = attributes;
  const isIntermarc = /^inter/i.test(format);
  const isOfAloes = type.startsWith('AIC:');
  if (!isIntermarc && !isOfAloes) return leader;
  const letters = Array.from(leader.padEnd(LEADER_LENGTH));
  if (isOfAloes) letters[6] = 'x';
  else {
    if (!/\d/.test(letters[6] ?? '')) letters[6] = '0';
    if (!DOCUMENT_TYPE.test(type)) letters[8] = 'a';
  }
  return letters.join('');
}
