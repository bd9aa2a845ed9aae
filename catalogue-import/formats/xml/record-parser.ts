import { Parser } from 'htmlparser2';
import {
  addText,
  attachPart,
  closeElement,
  finishRecord,
  openElement,
  startRecord,
  type Attributes,
  type FinishedRecord,
  type RecordBuilder,
} from './record-builder.ts';
import { noHabit, type LatinHabit } from '../text/latin-evidence.ts';
import type { WantedFields } from '../wanted-fields.ts';
import { rolesIn } from './elements.ts';
import { charsetOf, unescapeOnce, type RawText } from './raw-text.ts';
import {
  closeInWrapper,
  openInWrapper,
  startWrapper,
  takeDeleted,
  type Wrapper,
} from './wrapper.ts';

/** A record as it stood in an XML document. */
export interface XmlRecord extends FinishedRecord {
  readonly kind: 'record';
  /** What its repository calls it over OAI-PMH. */
  readonly identifier: string | null;
  /** Offset of its `<record` in bytes of the document. */
  readonly start: number;
  /** False where the document ended inside it. */
  readonly complete: boolean;
}

/** A record that its repository has deleted, by its identifier. */
interface XmlDeletion {
  readonly kind: 'withdrawn';
  readonly identifier: string;
  readonly start: number;
}

export type XmlFound = XmlRecord | XmlDeletion;

export interface XmlRecordParser {
  write(text: RawText): void;
  end(): void;
  /** The records that ended since the last call, and the deletions. */
  take(): XmlFound[];
  /** What the server says of failures. */
  said(): readonly RawText[];
  /** Local name of the first element, null before it. */
  root(): string | null;
  /** Whether elements were open when the document ended. */
  isCut(): boolean;
}

const LEADER = 'leader';
/** Text outside records that begins like this is a document in a CDATA section, or one that was escaped too often. */
const MARKUP = /^\s*</;
const ESCAPED_MARKUP = /^\s*&(?:lt|#60|#x3c);/i;
/** So many characters tell markup from other text. */
const TELLING = 6;
/** Characters of a text outside records that are kept. */
const LONGEST_SAYING = 1000;
/** The start of an entity that the next chunk continues. */
const HALF_ENTITY = /&[^;&]{0,9}$/;

/** A document, or one that was escaped inside it: once only, so that no text nests for ever. */
type Level = 'document' | 'escaped';

/** What a document says that holds for all its records. */
export interface DocumentOptions extends WantedFields {
  /** The character set that its declaration names. */
  readonly declared?: string | null;
}

interface Element {
  readonly name: string;
  /** What this element builds, if it is a `record`. */
  record: RecordBuilder | null;
  readonly start: number;
}

/** The document that is escaped in the element on top of the stack. */
interface Escaped {
  readonly parser: XmlRecordParser;
  readonly isCdata: boolean;
  /** What may be the first half of an entity. */
  rest: RawText;
}

interface State {
  readonly level: Level;
  readonly options: DocumentOptions;
  readonly stack: Element[];
  readonly found: XmlFound[];
  readonly wrapper: Wrapper;
  readonly habit: LatinHabit;
  root: string | null;
  /** A leader outside records, for the next record that has none. */
  strayLeader: RawText;
  /** The start of a text outside records, until it tells what it is; null once it has. */
  outside: RawText | null;
  escaped: Escaped | null;
  isEnding: boolean;
  isCut: boolean;
}

/**
 * A tolerant parser of MARC in XML: element names count without prefix or namespace, bound or not. A record is a
 * `record` element with leader, controlfield or datafield as its own children, so that the wrappers of SRU and OAI-PMH
 * are none. A record in another element of a record (an analytic record of the BnF) becomes a part of it, field 464;
 * one that opens right inside a record shows that the other has lost its end.
 */
export function createRecordParser(
  options: DocumentOptions = {},
  level: Level = 'document',
): XmlRecordParser {
  const state: State = {
    level,
    options,
    stack: [],
    found: [],
    wrapper: startWrapper(),
    habit: noHabit(),
    root: null,
    strayLeader: '',
    outside: '',
    escaped: null,
    isEnding: false,
    isCut: false,
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(state, localName(name), attributes, parser.startIndex),
      ontext: (value) => text(state, value),
      onclosetag: () => close(state),
    },
    { xmlMode: true, decodeEntities: false, lowerCaseAttributeNames: true },
  );
  return {
    write: (chunk) => parser.write(chunk),
    end: () => {
      state.isEnding = true;
      state.isCut = state.stack.length > 0;
      parser.end();
      endEscaped(state, 0);
    },
    take: () => state.found.splice(0),
    said: () => state.wrapper.said,
    root: () => state.root,
    isCut: () => state.isCut,
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function open(state: State, name: string, attributes: Attributes, start: number): void {
  state.root ??= name;
  state.outside = '';
  const roles = rolesIn(name);
  if (roles !== null) endUnclosed(state);
  const inside = innermostRecord(state);
  if (inside !== null) openElement(inside, name, attributes);
  if (inside?.isMarc !== true) {
    openInWrapper(state.wrapper, name, attributes['status'], state.stack.at(-1)?.name);
  }
  const record = roles === null ? null : startRecord(roles, attributes, state.options);
  state.stack.push({ name, record, start });
}

/** The record that a new one opens right inside of has ended, though its end was lost. */
function endUnclosed(state: State): void {
  const host = state.stack.findLast((element) => element.record !== null);
  if (host?.record?.isMarc !== true || host.record.foreign > 0) return;
  finish(state, host, host.record);
  host.record = null;
}

function text(state: State, value: RawText): void {
  // Text comes with each chunk. What comes at the end is of a tag that was cut off, and may be text that came before.
  if (state.isEnding) return;
  const inside = innermostRecord(state);
  if (state.escaped !== null) writeEscaped(state.escaped, value);
  else if (inside?.isMarc === true) addText(inside, value);
  else if (state.stack.at(-1)?.name === LEADER) state.strayLeader += value;
  else readOutside(state, value);
}

function readOutside(state: State, value: RawText): void {
  if (state.wrapper.text.length < LONGEST_SAYING) state.wrapper.text += value;
  if (state.level !== 'document' || state.outside === null) return;
  state.outside = (state.outside + value).trimStart();
  if (state.outside.length >= TELLING) startEscaped(state, state.outside);
}

/** Text outside records has told what it is. */
function startEscaped(state: State, start: RawText): void {
  state.outside = null;
  const isCdata = MARKUP.test(start);
  if (!isCdata && !ESCAPED_MARKUP.test(start)) return;
  state.escaped = { parser: createRecordParser(state.options, 'escaped'), isCdata, rest: '' };
  writeEscaped(state.escaped, start);
}

function writeEscaped(escaped: Escaped, value: RawText): void {
  if (escaped.isCdata) {
    escaped.parser.write(value);
    return;
  }
  const all = escaped.rest + value;
  escaped.rest = HALF_ENTITY.exec(all)?.[0] ?? '';
  escaped.parser.write(unescapeOnce(all.slice(0, all.length - escaped.rest.length)));
}

function close(state: State): void {
  const element = state.stack.pop();
  if (element === undefined) return;
  state.outside = '';
  endEscaped(state, element.start);
  const host = innermostRecord(state);
  if (element.record?.isMarc === true) endRecord(state, element, element.record, host);
  else if (host?.isMarc !== true && !state.isEnding) closeOutside(state, element);
  if (host === null) return;
  // A value that the end of the document cuts short is not known.
  if (state.isEnding) host.value = null;
  closeElement(host);
}

function endRecord(
  state: State,
  element: Element,
  record: RecordBuilder,
  host: RecordBuilder | null,
): void {
  if (host?.isMarc === true) attachPart(host, finishRecordOf(state, record).record);
  else finish(state, element, record);
}

function closeOutside({ wrapper, stack, found }: State, { name, start }: Element): void {
  closeInWrapper(wrapper, name, stack.at(-1)?.name);
  const identifier = takeDeleted(wrapper, name);
  if (identifier !== null) found.push({ kind: 'withdrawn', identifier, start });
}

function finish(state: State, element: Element, record: RecordBuilder): void {
  const finished = finishRecordOf(state, record);
  state.strayLeader = '';
  const { identifier } = state.wrapper;
  const complete = !state.isEnding;
  state.found.push({ kind: 'record', ...finished, identifier, start: element.start, complete });
}

function finishRecordOf(state: State, record: RecordBuilder): FinishedRecord {
  const { options, habit, strayLeader } = state;
  return finishRecord(record, strayLeader, (high) =>
    charsetOf(high, options.declared ?? null, habit),
  );
}

/** The text of an element has ended, and with it the document that was escaped in it. */
function endEscaped(state: State, start: number): void {
  const { escaped } = state;
  if (escaped === null) return;
  escaped.parser.write(escaped.rest);
  escaped.parser.end();
  for (const each of escaped.parser.take()) state.found.push({ ...each, start });
  state.escaped = null;
}

function innermostRecord(state: State): RecordBuilder | null {
  return state.stack.findLast((element) => element.record !== null)?.record ?? null;
}
