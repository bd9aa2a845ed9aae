import type { RawText } from './raw-text.ts';

/** Elements around records whose text is kept. */
const IDENTIFIER = 'identifier';
/** What a server says of its failure: diagnostics of SRU in two parts, the error of OAI-PMH, the fault of SOAP. */
const SAYINGS: ReadonlySet<string> = new Set(['diagnostic', 'error', 'faultstring']);

/** What stands around the records of a document: the headers of OAI-PMH, and what the server says beside them. */
export interface Wrapper {
  /** What the server says of failures, in order. */
  readonly said: RawText[];
  /** The identifier in the last header of OAI-PMH (2.5), by which a later harvest tells of a deletion. */
  identifier: RawText | null;
  isDeleted: boolean;
  /** The text of the element that is open. */
  text: RawText;
  /** What a diagnostic of SRU says, and of what. */
  message: RawText;
  details: RawText;
}

export function startWrapper(): Wrapper {
  return { said: [], identifier: null, isDeleted: false, text: '', message: '', details: '' };
}

/** An element opens outside records. */
export function openInWrapper(
  wrapper: Wrapper,
  name: string,
  status: string | undefined,
  parent: string | undefined,
): void {
  wrapper.text = '';
  if (name !== 'header' || parent !== 'record') return;
  wrapper.identifier = null;
  wrapper.isDeleted = status === 'deleted';
}

/** An element closes outside records, `parent` being the one around it. */
export function closeInWrapper(wrapper: Wrapper, name: string, parent: string | undefined): void {
  const text = wrapper.text.trim();
  wrapper.text = '';
  if (name === IDENTIFIER && parent === 'header') wrapper.identifier = text;
  else if (name === 'message') wrapper.message = text;
  else if (name === 'details') wrapper.details = text;
  else if (SAYINGS.has(name)) say(wrapper, text);
}

function say(wrapper: Wrapper, text: RawText): void {
  const { message, details, said } = wrapper;
  const main = message || text;
  wrapper.message = '';
  wrapper.details = '';
  if (main + details !== '') said.push(details === '' ? main : `${main} (${details})`);
}

/** The identifier of a record that its repository has deleted, where its element closes; null for any other element. */
export function takeDeleted(wrapper: Wrapper, name: string): RawText | null {
  const { identifier, isDeleted } = wrapper;
  if (name !== 'record' || !isDeleted) return null;
  wrapper.isDeleted = false;
  return identifier;
}
