import MiniSearch from 'minisearch';
import { SEARCH_FIELDS } from '../../shared/search.ts';
import { ByteWriter } from '../file/byte-writer.ts';
import { ListWriter, MOST_COUNTED } from './list-writer.ts';
import { GAP, termsByField, wordsOfDocument, type TokenStore } from './token-store.ts';

const FIELDS = SEARCH_FIELDS.length;
const list = new ListWriter();

interface IndexedDocument {
  /** Number of the document in its part, from 0. */
  readonly id: number;
  /** By the number of the field. */
  readonly words: ReadonlyMap<number, string[]>;
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
  readonly #places: ReadonlyMap<string, Frequencies>;

  constructor(store: TokenStore) {
    // MiniSearch makes a text of a field and cuts it into words. The words are at hand: it is given them as they are.
    let words: string[] = [];
    super({
      fields: SEARCH_FIELDS.map((_name, field) => String(field)),
      extractField: (document, field) => {
        if (field === 'id') return document.id;
        words = document.words.get(Number(field)) ?? [];
        return words.length === 0 ? null : words;
      },
      stringifyField: () => '',
      tokenize: () => words,
      processTerm: (term) => term,
      autoVacuum: false,
    });
    this.#places = rememberPlaces(this._index);
    this.#store = store;
  }

  /** Adds documents of the store, `end` exclusive. */
  addDocuments(first: number, end: number): void {
    for (let document = first; document < end; document += 1) {
      this.add({ id: this.documentCount, words: wordsByField(this.#store, document) });
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
    const byField = [...(this.#places.get(term) ?? [])].sort(([a], [b]) => a - b);
    for (const [field, frequencies] of byField) {
      list.start();
      // MiniSearch counts documents as they are added, and a map keeps the order in which its keys came: so they rise.
      for (const [document, frequency] of frequencies) list.add(document, frequency);
      list.finish(to, field);
    }
    const [first, ...others] = byField.map(([, frequencies]) => frequencies);
    if (others.length === 0) return first?.size ?? 0;
    const documents = new Set(first?.keys());
    for (const frequencies of others) for (const each of frequencies.keys()) documents.add(each);
    return documents.size;
  }

  #fieldLengths(): Uint16Array {
    const all = new Uint16Array(this.documentCount * FIELDS);
    for (const [document, lengths] of this._fieldLength) {
      for (let field = 0; field < FIELDS; field += 1) {
        all[field * this.documentCount + document] = Math.min(lengths[field] ?? 0, MOST_COUNTED);
      }
    }
    return all;
  }
}

/** How often a word stands in each document, by field. */
type Frequencies = Map<number, Map<number, number>>;

interface Tree<T> {
  fetch(word: string, initial: () => T): T;
}

/**
 * Has MiniSearch's tree of words walked once for each word of a part, not once for each place where it stands. Gives the
 * places of the words in the tree.
 */
function rememberPlaces<T>(tree: Tree<T>): ReadonlyMap<string, T> {
  const places = new Map<string, T>();
  const walk = tree.fetch.bind(tree);
  tree.fetch = (word, initial) => {
    const remembered = places.get(word);
    if (remembered !== undefined) return remembered;
    const found = walk(word, initial);
    places.set(word, found);
    return found;
  };
  return places;
}

function wordsByField(store: TokenStore, document: number): Map<number, string[]> {
  const words = new Map<number, string[]>();
  for (const [field, terms] of termsByField(wordsOfDocument(store, document))) {
    const present = terms.filter((term) => term !== GAP);
    words.set(
      field,
      present.map((term) => store.terms[term - 1] ?? ''),
    );
  }
  return words;
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
