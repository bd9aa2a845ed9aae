import { SEARCH_FIELDS } from '../../shared/search.ts';
import { MOST_COUNTED, type ListWriter } from './list-writer.ts';

const FIELDS = SEARCH_FIELDS.length;

/** What a posting takes in the log: where the one before it in its list stands, its document, how often the term stands in it. */
const [BEFORE, DOCUMENT, FREQUENCY, SIZE] = [0, 1, 2, 3];

/** Postings in the order in which they come, document after document, to be written list after list. */
export class PostingLog {
  /** Room for all at once: pages of it that are never written cost no memory. No posting stands at 0. */
  readonly #log: Uint32Array<ArrayBuffer>;
  /** Where the latest posting of each list stands, by term x FIELDS + field. */
  readonly #latest: Uint32Array<ArrayBuffer>;
  /** Documents in which a term stands in any field. */
  readonly documentFrequencies: Uint32Array;
  /** The last of them, plus 1. */
  readonly #lastDocuments: Uint32Array;
  /** The list that is being written, from its end. */
  readonly #places: Uint32Array;
  #end = SIZE;

  /** `most`: postings that it has room for. */
  constructor(documents: number, terms: number, most: number) {
    this.#log = new Uint32Array((most + 1) * SIZE);
    this.#latest = new Uint32Array((terms + 1) * FIELDS);
    this.documentFrequencies = new Uint32Array(terms + 1);
    this.#lastDocuments = new Uint32Array(terms + 1);
    this.#places = new Uint32Array(documents);
  }

  /** How often the term is known to stand in the field of the latest document; undefined where it does not yet. */
  frequency(term: number, field: number, document: number): number | undefined {
    const at = this.#latest[term * FIELDS + field] ?? 0;
    return at > 0 && this.#log[at + DOCUMENT] === document ? this.#log[at + FREQUENCY] : undefined;
  }

  /** Says how often it does. The document is the latest or a new one. */
  set(term: number, field: number, document: number, frequency: number): void {
    if (frequency === 1) this.#add(term, field, document);
    const at = this.#latest[term * FIELDS + field] ?? 0;
    this.#log[at + FREQUENCY] = Math.min(frequency, MOST_COUNTED);
  }

  /** Hands the list of a term in a field to a writer; false where it is empty. */
  write(term: number, field: number, to: ListWriter): boolean {
    let size = 0;
    let at = this.#latest[term * FIELDS + field] ?? 0;
    for (; at > 0; at = this.#log[at + BEFORE] ?? 0) this.#places[size++] = at;
    if (size === 0) return false;
    to.start();
    while (size > 0) {
      at = this.#places[--size] ?? 0;
      to.add(this.#log[at + DOCUMENT] ?? 0, this.#log[at + FREQUENCY] ?? 1);
    }
    return true;
  }

  /** Gives the memory back at once: the collector would leave it for later, when the rest of the index needs its own. */
  free(): void {
    this.#log.buffer.transfer(0);
    this.#latest.buffer.transfer(0);
  }

  #add(term: number, field: number, document: number): void {
    const list = term * FIELDS + field;
    this.#log[this.#end + BEFORE] = this.#latest[list] ?? 0;
    this.#log[this.#end + DOCUMENT] = document;
    this.#latest[list] = this.#end;
    this.#end += SIZE;
    if (this.#lastDocuments[term] === document + 1) return;
    this.#lastDocuments[term] = document + 1;
    this.documentFrequencies[term] = (this.documentFrequencies[term] ?? 0) + 1;
  }
}
