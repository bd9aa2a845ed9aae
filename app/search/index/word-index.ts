import MiniSearch from 'minisearch';
import { SEARCH_FIELDS } from '../../shared/search.ts';
import { ByteWriter } from '../file/byte-writer.ts';
import { ListWriter, MOST_COUNTED } from './list-writer.ts';
import { PostingLog } from './posting-log.ts';
import { GAP, termsByField, wordsOfDocument, type TokenStore } from './token-store.ts';

const FIELDS = SEARCH_FIELDS.length;

interface IndexedDocument {
  readonly id: number;
  /** By the number of the field. */
  readonly terms: ReadonlyMap<number, readonly number[]>;
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
 * and its lists are kept flat, for an evaluation of our own that makes no hit it does not return. This class is the only
 * one that touches what MiniSearch 7.2 keeps to itself: the version is pinned, and the tests compare what is read with
 * what MiniSearch answers.
 */
export class WordIndex extends MiniSearch<IndexedDocument> {
  readonly #store: TokenStore;
  readonly #log: PostingLog;
  readonly #fieldLengths: Uint16Array;

  constructor(store: TokenStore) {
    // MiniSearch makes a text of a field and cuts it into words. The words are at hand, and it looks into none: it is
    // given their numbers.
    let terms: readonly number[] = [];
    super({
      fields: SEARCH_FIELDS.map((_name, field) => String(field)),
      extractField: (document, field) => {
        if (field === 'id') return document.id;
        terms = document.terms.get(Number(field)) ?? [];
        return terms.length === 0 ? null : terms;
      },
      stringifyField: () => '',
      tokenize: () => terms as unknown as string[],
      processTerm: (term) => term,
      autoVacuum: false,
    });
    this.#store = store;
    const documents = store.tokenStarts.length - 1;
    // A posting comes of a word that takes a byte or more.
    this.#log = new PostingLog(documents, store.terms.length, store.tokens.length);
    this.#fieldLengths = new Uint16Array(documents * FIELDS);
    this._index = flatTree(this.#log) as unknown as typeof this._index;
  }

  /** Adds every document of the store. */
  addDocuments(): void {
    const documents = this.#store.tokenStarts.length - 1;
    for (let id = 0; id < documents; id += 1) {
      this.add({ id, terms: termsOfDocument(this.#store, id) });
      this.#takeFieldLengths(id, documents);
    }
  }

  /** The lists of every term of the store. Nothing can be asked after. */
  postings(): Postings {
    const terms = this.#store.terms.length;
    const postingStarts = new Uint32Array(terms + 2);
    const bytes = new ByteWriter();
    for (let term = 1; term <= terms; term += 1) {
      postingStarts[term] = bytes.length;
      for (let field = 0; field < FIELDS; field += 1) {
        if (this.#log.write(term, field, list)) list.finish(bytes, field);
      }
    }
    postingStarts[terms + 1] = bytes.length;
    this.#log.free();
    return {
      postingStarts,
      postings: bytes.bytes(),
      documentFrequencies: this.#log.documentFrequencies,
      fieldLengths: this.#fieldLengths,
      averageFieldLengths: averagesOf(this.#fieldLengths),
    };
  }

  /** MiniSearch keeps a list of them for each document, ten times as large. */
  #takeFieldLengths(document: number, documents: number): void {
    const lengths = this._fieldLength.get(document) ?? [];
    for (let field = 0; field < FIELDS; field += 1) {
      const length = Math.min(lengths[field] ?? 0, MOST_COUNTED);
      this.#fieldLengths[field * documents + document] = length;
    }
    this._fieldLength.clear();
  }
}

const list = new ListWriter();

/**
 * Stands for MiniSearch's tree of words. That has a map of fields for each word and a map of documents for each field,
 * which MiniSearch fills word by word; this one writes the same into a log, a word, a field and a document at a time.
 */
function flatTree(log: PostingLog) {
  let [term, field] = [0, 0];
  const documents = {
    get: (document: number) => log.frequency(term, field, document),
    set: (document: number, frequency: number) => log.set(term, field, document, frequency),
  };
  const fields = {
    get: (asked: number) => {
      field = asked;
      return documents;
    },
  };
  return {
    fetch: (asked: number) => {
      term = asked;
      return fields;
    },
  };
}

function termsOfDocument(store: TokenStore, document: number): Map<number, readonly number[]> {
  const fields = termsByField(wordsOfDocument(store, document));
  for (const [field, terms] of fields) {
    if (terms.includes(GAP))
      fields.set(
        field,
        terms.filter((term) => term !== GAP),
      );
  }
  return fields;
}

/**
 * Mean length of each field over the documents that have it. Not MiniSearch's own mean: that one runs, and drifts with
 * every document that lacks the field, as most lack most fields. A genre found in 1 record of 20 would be weighed by the
 * length of the first that had it.
 */
function averagesOf(fieldLengths: Uint16Array): Float64Array {
  const documents = fieldLengths.length / FIELDS;
  return Float64Array.from(SEARCH_FIELDS, (_name, field) => {
    const present = fieldLengths
      .subarray(field * documents, (field + 1) * documents)
      .filter((length) => length > 0);
    return present.reduce((sum, length) => sum + length, 0) / Math.max(present.length, 1);
  });
}
