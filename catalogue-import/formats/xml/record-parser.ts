import { Parser } from 'htmlparser2';
import type { MarcRecord } from '../marc-record.ts';
import {
  addText,
  attachPart,
  closeElement,
  finishRecord,
  openElement,
  startRecord,
  type Attributes,
  type RecordBuilder,
} from './record-builder.ts';

/** A record as it stood in an XML document. */
export interface XmlRecord {
  readonly record: MarcRecord;
  /** Offset of its `<record` in UTF-16 characters of the text that was written. */
  readonly start: number;
  /** False where the document ended inside it. */
  readonly complete: boolean;
}

export interface XmlRecordParser {
  write(text: string): void;
  end(): void;
  /** The records that ended since the last call. */
  take(): XmlRecord[];
  /** Local name of the first element, null before it. */
  root(): string | null;
}

/** MARCXML, MarcXchange, InterXMarc and Sudoc say `record`; unimarcslim says `rec`. */
const RECORD = /^rec(?:ord)?$/;
const LEADER = 'leader';
/** Text outside records that begins like this is a document that was escaped once too often, or CDATA. */
const ESCAPED_MARKUP = /^\s*</;

/** A document, or one that was escaped inside it: once only, so that no text nests for ever. */
type Level = 'document' | 'escaped';

interface Element {
  readonly name: string;
  /** What this element builds, if it is a `record`. */
  readonly record: RecordBuilder | null;
  readonly start: number;
}

interface State {
  readonly level: Level;
  readonly tags: ReadonlySet<string> | undefined;
  readonly stack: Element[];
  readonly found: XmlRecord[];
  root: string | null;
  /** A leader outside records, for the next record that has none. */
  strayLeader: string;
  /** The parser of the document that is escaped in the element on top of the stack. */
  escaped: XmlRecordParser | null;
  isEnding: boolean;
}

/**
 * A tolerant parser of MARC in XML: element names count without prefix or namespace, bound or not. A record is a
 * `record` element with leader, controlfield or datafield as its own children, so that the wrappers of SRU and OAI-PMH
 * are none. A record inside another (an analytic record of the BnF) becomes a part of it, field 464. Where `tags` is
 * given, other fields are left out.
 */
export function createRecordParser(
  tags: ReadonlySet<string> | undefined,
  level: Level = 'document',
): XmlRecordParser {
  const state: State = {
    level,
    tags,
    stack: [],
    found: [],
    root: null,
    strayLeader: '',
    escaped: null,
    isEnding: false,
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(state, localName(name), attributes, parser.startIndex),
      ontext: (value) => text(state, value),
      onclosetag: () => close(state),
    },
    { xmlMode: true, decodeEntities: true },
  );
  return {
    write: (chunk) => parser.write(chunk),
    end: () => {
      state.isEnding = true;
      parser.end();
      endEscaped(state, 0);
    },
    take: () => state.found.splice(0),
    root: () => state.root,
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function open(state: State, name: string, attributes: Attributes, start: number): void {
  state.root ??= name;
  const inside = innermostRecord(state);
  if (inside !== null) openElement(inside, name, attributes);
  const record = RECORD.test(name) ? startRecord(attributes, state.tags) : null;
  state.stack.push({ name, record, start });
}

function text(state: State, value: string): void {
  const inside = innermostRecord(state);
  if (state.escaped !== null) state.escaped.write(value);
  else if (inside?.isMarc === true) addText(inside, value);
  else if (state.stack.at(-1)?.name === LEADER) state.strayLeader += value;
  else if (state.level === 'document' && ESCAPED_MARKUP.test(value)) {
    state.escaped = createRecordParser(state.tags, 'escaped');
    state.escaped.write(value);
  }
}

function close(state: State): void {
  const element = state.stack.pop();
  if (element === undefined) return;
  endEscaped(state, element.start);
  const host = innermostRecord(state);
  if (element.record?.isMarc === true) {
    const record = finishRecord(element.record, state.strayLeader);
    state.strayLeader = '';
    if (host?.isMarc === true) attachPart(host, record);
    else state.found.push({ record, start: element.start, complete: !state.isEnding });
  }
  if (host !== null) closeElement(host);
}

/** The text of an element has ended, and with it the document that was escaped in it. */
function endEscaped(state: State, start: number): void {
  if (state.escaped === null) return;
  state.escaped.end();
  for (const each of state.escaped.take()) state.found.push({ ...each, start });
  state.escaped = null;
}

function innermostRecord(state: State): RecordBuilder | null {
  return state.stack.findLast((element) => element.record !== null)?.record ?? null;
}
