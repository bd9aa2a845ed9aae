import { SEARCH_FIELDS } from '../../shared/search.ts';
import { ByteWriter } from '../file/byte-writer.ts';
import { forEachToken, type TokenStore } from './token-store.ts';

const FIELDS = SEARCH_FIELDS.length;

/** The posting lists of a token store and what scoring needs to know of its documents. */
export interface Postings {
  /** Where the lists of term n start in `postings`, at index n; the end of the last at the end. */
  readonly postingStarts: Uint32Array;
  /**
   * For each term, its lists one after the other, by field: field number, number of documents, length in bytes, then
   * for each document the distance from the one before (from -1 for the first), doubled, plus 1 where the word stands
   * more than once and its count follows.
   */
  readonly postings: Uint8Array;
  /** Documents in which term n stands in any field, at index n. */
  readonly documentFrequencies: Uint32Array;
  /** Distinct words of a field of a document, at field x number of documents + document. */
  readonly fieldLengths: Uint16Array;
  /** Mean of the above over the documents that have the field, by field. */
  readonly averageFieldLengths: Float64Array;
}

// Postings held in memory at once while the lists are made: 6 bytes each. A larger catalogue is read several times.
const POSTINGS_AT_ONCE = 16_000_000;

/** Makes the posting lists, the same ones however many are made at once. */
export function makePostings(store: TokenStore, atOnce = POSTINGS_AT_ONCE): Postings {
  const counts = countPostings(store);
  const starts = new Uint32Array(store.terms.length + 2);
  const bytes = new ByteWriter();
  for (let first = 1; first <= store.terms.length;) {
    const batch = batchFrom(first, store.terms.length, counts.perList, atOnce);
    fillBatch(store, batch);
    for (let term = batch.first; term < batch.end; term += 1) {
      starts[term] = bytes.length;
      writeLists(bytes, batch, term);
    }
    first = batch.end;
  }
  starts[store.terms.length + 1] = bytes.length;
  return { postingStarts: starts, postings: bytes.bytes(), ...counts.statistics };
}

interface Counts {
  /** Documents of each list, at term x number of fields + field. */
  readonly perList: Uint32Array;
  readonly statistics: Pick<
    Postings,
    'documentFrequencies' | 'fieldLengths' | 'averageFieldLengths'
  >;
}

function countPostings(store: TokenStore): Counts {
  const terms = store.terms.length + 1;
  const perList = new Uint32Array(terms * FIELDS);
  const lastInList = new Int32Array(terms * FIELDS).fill(-1);
  const lastInTerm = new Int32Array(terms).fill(-1);
  const documentFrequencies = new Uint32Array(terms);
  const documents = store.starts.length - 1;
  const fieldLengths = new Uint16Array(documents * FIELDS);
  forEachToken(store, (document, field, term) => {
    const list = term * FIELDS + field;
    if (lastInList[list] === document) return;
    lastInList[list] = document;
    increment(perList, list);
    increment(fieldLengths, field * documents + document);
    if (lastInTerm[term] === document) return;
    lastInTerm[term] = document;
    increment(documentFrequencies, term);
  });
  const averageFieldLengths = averagesOf(fieldLengths);
  return { perList, statistics: { documentFrequencies, fieldLengths, averageFieldLengths } };
}

function averagesOf(fieldLengths: Uint16Array): Float64Array {
  const documents = fieldLengths.length / FIELDS;
  return Float64Array.from(SEARCH_FIELDS, (_name, field) => {
    const present = fieldLengths
      .subarray(field * documents, (field + 1) * documents)
      .filter((length) => length > 0);
    return present.reduce((sum, length) => sum + length, 0) / Math.max(present.length, 1);
  });
}

/** The lists of the terms from `first` to before `end`, side by side; those of a term and field at its `cursor`. */
interface Batch {
  readonly first: number;
  readonly end: number;
  /** Where each list starts, at (term - first) x number of fields + field; then the end of the last. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly frequencies: Uint16Array;
}

function batchFrom(first: number, last: number, perList: Uint32Array, atOnce: number): Batch {
  const starts = [0];
  let size = 0;
  let end = first;
  while (end <= last && (end === first || size < atOnce)) {
    for (let field = 0; field < FIELDS; field += 1) {
      size += perList[end * FIELDS + field] ?? 0;
      starts.push(size);
    }
    end += 1;
  }
  return {
    first,
    end,
    starts: Uint32Array.from(starts),
    documents: new Uint32Array(size),
    frequencies: new Uint16Array(size),
  };
}

function fillBatch(store: TokenStore, batch: Batch): void {
  const { first, end, starts, documents, frequencies } = batch;
  const cursors = starts.slice();
  forEachToken(store, (document, field, term) => {
    if (term < first || term >= end) return;
    const list = (term - first) * FIELDS + field;
    const cursor = cursors[list] ?? 0;
    if (cursor > (starts[list] ?? 0) && documents[cursor - 1] === document) {
      increment(frequencies, cursor - 1);
      return;
    }
    documents[cursor] = document;
    frequencies[cursor] = 1;
    cursors[list] = cursor + 1;
  });
}

const list = new ByteWriter();

function writeLists(bytes: ByteWriter, batch: Batch, term: number): void {
  for (let field = 0; field < FIELDS; field += 1) {
    const at = (term - batch.first) * FIELDS + field;
    const start = batch.starts[at] ?? 0;
    const end = batch.starts[at + 1] ?? 0;
    if (start === end) continue;
    list.clear();
    writeDocuments(list, batch, start, end);
    bytes.writeVarint(field);
    bytes.writeVarint(end - start);
    bytes.writeVarint(list.length);
    bytes.writeBytes(list.bytes());
  }
}

function writeDocuments(to: ByteWriter, batch: Batch, start: number, end: number): void {
  let before = -1;
  for (let at = start; at < end; at += 1) {
    const document = batch.documents[at] ?? 0;
    const frequency = batch.frequencies[at] ?? 1;
    to.writeVarint((document - before) * 2 + (frequency > 1 ? 1 : 0));
    if (frequency > 1) to.writeVarint(frequency);
    before = document;
  }
}

// Counts stay at the largest number of a Uint16Array instead of starting again from 0.
function increment(counts: Uint32Array | Uint16Array, index: number): void {
  const value = counts[index] ?? 0;
  if (counts instanceof Uint16Array && value === 0xffff) return;
  counts[index] = value + 1;
}
