import type { SearchField } from '../../shared/search.ts';
import { SEARCH_FIELDS } from '../../shared/search.ts';
import { readSections, writeSections } from '../file/section-file.ts';
import { TextTable } from '../file/text-table.ts';
import { makePostings } from './postings.ts';
import type { TokenStore } from './token-store.ts';

/** Name of the index inside a build folder. */
export const INDEX_FILE = 'index.bin';

// Raised whenever the sections or the words in them change: `singular` and the stop list are part of the format.
const INDEX_FORMAT = 1;

/** Writes the index of the documents, whose record ids are given in the order of their numbers. */
export function writeIndex(file: string, ids: readonly string[], store: TokenStore): InvertedIndex {
  const postings = makePostings(store);
  const bytesOrder = sortedByBytes(store.terms);
  const index: InvertedIndex = {
    ids: TextTable.of(ids),
    idOrder: orderOf(sortedByBytes(ids)),
    vocabulary: TextTable.of(bytesOrder.map((term) => store.terms[term] ?? '')),
    termNumbers: Uint32Array.from(bytesOrder, (term) => term + 1),
    tokenStarts: store.starts,
    tokens: store.tokens,
    postingStarts: postings.starts,
    postings: postings.bytes,
    documentFrequencies: postings.documentFrequencies,
    fieldLengths: postings.fieldLengths,
    averageFieldLengths: postings.averageFieldLengths,
  };
  writeSections(file, INDEX_FORMAT, [
    ...index.ids.sections(),
    index.idOrder,
    ...index.vocabulary.sections(),
    index.termNumbers,
    index.tokenStarts,
    index.tokens,
    index.postingStarts,
    index.postings,
    index.documentFrequencies,
    index.fieldLengths,
    index.averageFieldLengths,
  ]);
  return index;
}

/** The index of one build as it lies in its file. Documents count from 0, terms from 1. */
export interface InvertedIndex {
  /** Record ids by document. */
  readonly ids: TextTable;
  /** Place of a document among all, in the order of their ids: equal scores are told apart by it. */
  readonly idOrder: Uint32Array;
  /** Every term, in the order of its UTF-8 bytes. */
  readonly vocabulary: TextTable;
  /** Number of each term of `vocabulary`. */
  readonly termNumbers: Uint32Array;
  /** See `TokenStore`. */
  readonly tokenStarts: Uint32Array;
  readonly tokens: Uint8Array;
  /** See `Postings`. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint8Array;
  readonly documentFrequencies: Uint32Array;
  readonly fieldLengths: Uint16Array;
  readonly averageFieldLengths: Float64Array;
}

/** Reads an index. Throws `catalogue-damaged`, naming the file, where it is not whole. */
export function readIndex(file: string): InvertedIndex {
  const sections = readSections(file, INDEX_FORMAT);
  return {
    ids: TextTable.read(sections),
    idOrder: sections.nextUint32(),
    vocabulary: TextTable.read(sections),
    termNumbers: sections.nextUint32(),
    tokenStarts: sections.nextUint32(),
    tokens: sections.nextBytes(),
    postingStarts: sections.nextUint32(),
    postings: sections.nextBytes(),
    documentFrequencies: sections.nextUint32(),
    fieldLengths: sections.nextUint16(),
    averageFieldLengths: sections.nextFloat64(),
  };
}

const encoder = new TextEncoder();

/** Number of the term of that text, or null where no document has it. */
export function termNumber(index: InvertedIndex, word: string): number | null {
  const bytes = encoder.encode(word);
  const place = index.vocabulary.lowerBound(bytes);
  if (place === index.vocabulary.size || index.vocabulary.compare(place, bytes) !== 0) return null;
  return index.termNumbers[place] ?? null;
}

/** Number of a field in the index. */
export function fieldNumber(field: SearchField): number {
  return SEARCH_FIELDS.indexOf(field);
}

/** Indices of the texts in the order of their UTF-8 bytes. */
function sortedByBytes(texts: readonly string[]): number[] {
  const bytes = texts.map((text) => Buffer.from(text));
  return bytes.map((_text, index) => index).sort((a, b) => compareBytes(bytes[a], bytes[b]));
}

const EMPTY = Buffer.alloc(0);

function compareBytes(a: Buffer = EMPTY, b: Buffer = EMPTY): number {
  return Buffer.compare(a, b);
}

function orderOf(sorted: readonly number[]): Uint32Array {
  const order = new Uint32Array(sorted.length);
  for (const [place, index] of sorted.entries()) order[index] = place;
  return order;
}
