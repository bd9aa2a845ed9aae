import { SEARCH_FIELDS } from '../../shared/search.ts';
import { MOST_COUNTED, type ListWriter } from './list-writer.ts';

const FIELDS = SEARCH_FIELDS.length;

/**
 * Postings in the order in which they come, document after document, each with its place in the list of its term and
 * field. Places count from 1; 0 is none. Taken from the memory of the system once: pages that are never written cost none.
 */
export class PostingLog {
  /** Of the list at term x FIELDS + field, its latest posting. */
  readonly #latest: Uint32Array;
  /** Of each posting: the one before it in its list, its document, how often the term stands there. */
  readonly #before: Uint32Array;
  readonly #documents: Uint32Array;
  readonly #frequencies: Uint16Array;
  /** Documents in which a term stands in any field, and the number of the last of them, from 1. */
  readonly documentFrequencies: Uint32Array;
  readonly #lastDocument: Uint32Array;
  #size = 0;

  /** `most`: postings that it has room for. */
  constructor(terms: number, most: number) {
    this.#latest = new Uint32Array((terms + 1) * FIELDS);
    this.#before = new Uint32Array(most + 1);
    this.#documents = new Uint32Array(most + 1);
    this.#frequencies = new Uint16Array(most + 1);
    this.documentFrequencies = new Uint32Array(terms + 1);
    this.#lastDocument = new Uint32Array(terms + 1);
  }

  /** How often the term is known to stand in the field of the latest document; undefined where it does not yet. */
  frequency(term: number, field: number, document: number): number | undefined {
    const posting = this.#latest[term * FIELDS + field] ?? 0;
    return posting > 0 && this.#documents[posting] === document
      ? this.#frequencies[posting]
      : undefined;
  }

  /** Says how often it does. The document is the latest or a new one. */
  set(term: number, field: number, document: number, frequency: number): void {
    if (this.frequency(term, field, document) === undefined) this.#add(term, field, document);
    const posting = this.#latest[term * FIELDS + field] ?? 0;
    this.#frequencies[posting] = Math.min(frequency, MOST_COUNTED);
  }

  /** Hands the list of a term in a field to a writer; false where it is empty. */
  write(term: number, field: number, to: ListWriter): boolean {
    const postings: number[] = [];
    let posting = this.#latest[term * FIELDS + field] ?? 0;
    if (posting === 0) return false;
    for (; posting > 0; posting = this.#before[posting] ?? 0) postings.push(posting);
    to.start();
    for (const each of postings.toReversed()) {
      to.add(this.#documents[each] ?? 0, this.#frequencies[each] ?? 1);
    }
    return true;
  }

  #add(term: number, field: number, document: number): void {
    this.#size += 1;
    const list = term * FIELDS + field;
    this.#before[this.#size] = this.#latest[list] ?? 0;
    this.#latest[list] = this.#size;
    this.#documents[this.#size] = document;
    if (this.#lastDocument[term] === document + 1) return;
    this.#lastDocument[term] = document + 1;
    this.documentFrequencies[term] = (this.documentFrequencies[term] ?? 0) + 1;
  }
}
