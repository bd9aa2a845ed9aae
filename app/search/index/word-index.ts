import MiniSearch from 'minisearch';
import { SEARCH_FIELDS, type SearchField } from '../../shared/search.ts';
import { ByteWriter } from '../file/byte-writer.ts';
import { fieldNumber } from './inverted-index.ts';
import { GAP, termsOfField, wordsOfDocument, type TokenStore } from './token-store.ts';

const FIELDS = SEARCH_FIELDS.length;
// Stands in no word.
const BETWEEN_WORDS = '\n';
// Counts stay at the largest number of a Uint16Array instead of starting again from 0.
const MOST = 0xffff;

interface IndexedDocument {
  /** Number of the document in its part, from 0. */
  readonly id: number;
  readonly words: Uint8Array;
}

/** The posting lists of an index and what scoring needs to know of its documents. */
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

/**
 * MiniSearch's index of the words of the records. MiniSearch answers a query by scoring every posting of every word
 * and making an object of every hit: forty searches over 150,000 records cost it seconds. So the index is MiniSearch's,
 * and its lists are taken out of it once, when a catalogue is built, for an evaluation of our own that makes no hit it
 * does not return. This class is the only reader of what MiniSearch 7.2 keeps to itself: the version is pinned, and
 * the tests compare what is read with what MiniSearch answers.
 */
export class WordIndex extends MiniSearch<IndexedDocument> {
  readonly #store: TokenStore;

  constructor(store: TokenStore) {
    super({
      fields: [...SEARCH_FIELDS],
      extractField: (document, field) =>
        field === 'id' ? document.id : wordsOf(store, document.words, field),
      stringifyField: (words: readonly string[]) => words.join(BETWEEN_WORDS),
      tokenize: (text) => text.split(BETWEEN_WORDS),
      processTerm: (term) => term,
      autoVacuum: false,
    });
    this.#store = store;
  }

  /** Adds documents of the store, `end` exclusive. */
  addDocuments(first: number, end: number): void {
    for (let document = first; document < end; document += 1) {
      this.add({ id: this.documentCount, words: wordsOfDocument(this.#store, document) });
    }
  }

  /** The lists of every term of the store. */
  postings(): Postings {
    const { terms } = this.#store;
    const postingStarts = new Uint32Array(terms.length + 2);
    const documentFrequencies = new Uint32Array(terms.length + 1);
    const bytes = new ByteWriter();
    for (const [index, term] of terms.entries()) {
      postingStarts[index + 1] = bytes.length;
      documentFrequencies[index + 1] = this.#writeLists(bytes, term);
    }
    postingStarts[terms.length + 1] = bytes.length;
    const fieldLengths = this.#fieldLengths();
    const averageFieldLengths = averagesOf(fieldLengths);
    const postings = bytes.bytes();
    return { postingStarts, postings, documentFrequencies, fieldLengths, averageFieldLengths };
  }

  /** Writes the lists of a term and returns in how many documents it stands. */
  #writeLists(to: ByteWriter, term: string): number {
    const documents = new Set<number>();
    const byField = [...(this._index.get(term) ?? [])].sort(([a], [b]) => a - b);
    for (const [field, frequencies] of byField) {
      // MiniSearch counts documents as they are added, and a map keeps the order in which its keys came: so they rise.
      writeList(to, field, frequencies.size, frequencies);
      for (const document of frequencies.keys()) documents.add(document);
    }
    return documents.size;
  }

  #fieldLengths(): Uint16Array {
    const all = new Uint16Array(this.documentCount * FIELDS);
    for (const [document, lengths] of this._fieldLength) {
      for (let field = 0; field < FIELDS; field += 1) {
        all[field * this.documentCount + document] = Math.min(lengths[field] ?? 0, MOST);
      }
    }
    return all;
  }
}

function wordsOf(store: TokenStore, words: Uint8Array, field: string): readonly string[] | null {
  // MiniSearch asks for the fields it was given alone.
  const terms = termsOfField(words, fieldNumber(field as SearchField)).filter(
    (term) => term !== GAP,
  );
  return terms.length === 0 ? null : terms.map((term) => store.terms[term - 1] ?? '');
}

const list = new ByteWriter();

/** Writes one list: its documents in ascending order, each with how often the term stands in it. */
export function writeList(
  to: ByteWriter,
  field: number,
  size: number,
  documents: Iterable<readonly [document: number, frequency: number]>,
): void {
  list.clear();
  let before = -1;
  for (const [document, frequency] of documents) {
    list.writeVarint((document - before) * 2 + (frequency > 1 ? 1 : 0));
    if (frequency > 1) list.writeVarint(Math.min(frequency, MOST));
    before = document;
  }
  to.writeVarint(field);
  to.writeVarint(size);
  to.writeVarint(list.length);
  to.writeBytes(list.bytes());
}

/**
 * Mean length of each field over the documents that have it. Not MiniSearch's own mean: that one runs, and drifts with
 * every document that lacks the field, as most lack most fields. A genre found in 1 record of 20 would be weighed by the
 * length of the first that had it.
 */
export function averagesOf(fieldLengths: Uint16Array): Float64Array {
  const documents = fieldLengths.length / FIELDS;
  return Float64Array.from(SEARCH_FIELDS, (_name, field) => {
    const present = fieldLengths
      .subarray(field * documents, (field + 1) * documents)
      .filter((length) => length > 0);
    return present.reduce((sum, length) => sum + length, 0) / Math.max(present.length, 1);
  });
}
