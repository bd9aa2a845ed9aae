import { SEARCH_FIELDS } from '../../shared/search.ts';
import { ByteReader } from '../file/byte-reader.ts';
import { ByteWriter } from '../file/byte-writer.ts';
import type { Section, Sections } from '../file/section-file.ts';
import type { Lexicon } from '../index/inverted-index.ts';
import { GAP } from '../index/token-store.ts';

const FIELDS = SEARCH_FIELDS.length;

/** In how many documents each term stands in each field: what scoring asks of every word of a query. */
export class FieldCounts {
  readonly #starts: Uint32Array;
  /** For each term its fields that have it: field number, number of documents. */
  readonly #counts: Uint8Array;

  constructor(starts: Uint32Array, counts: Uint8Array) {
    this.#starts = starts;
    this.#counts = counts;
  }

  static read(sections: Sections): FieldCounts {
    return new FieldCounts(sections.nextUint32(), sections.nextBytes());
  }

  sections(): Section[] {
    return [this.#starts, this.#counts];
  }

  /** Documents in which the term stands in the field. */
  of(term: number, field: number): number {
    const reader = new ByteReader(this.#counts);
    reader.position = this.#starts[term] ?? 0;
    while (reader.position < (this.#starts[term + 1] ?? 0)) {
      const found = reader.readVarint();
      const count = reader.readVarint();
      if (found === field) return count;
    }
    return 0;
  }
}

type Counted = Pick<Lexicon, 'documentFrequencies' | 'averageFieldLengths'>;

/** Counts the words of documents, field by field. */
export class WordCounter {
  readonly #terms: number;
  /** At field x (terms + 1) + term. */
  readonly #byField: Uint32Array;
  readonly #documentFrequencies: Uint32Array;
  /** By term: stamp of the last field, and of the last document, that had it. */
  readonly #lastField: Uint32Array;
  readonly #lastDocument: Uint32Array;
  readonly #lengths = new Float64Array(FIELDS);
  readonly #having = new Float64Array(FIELDS);
  #document = 0;
  #field = 0;

  constructor(terms: number) {
    this.#terms = terms + 1;
    this.#byField = new Uint32Array(FIELDS * this.#terms);
    this.#documentFrequencies = new Uint32Array(this.#terms);
    this.#lastField = new Uint32Array(this.#terms);
    this.#lastDocument = new Uint32Array(this.#terms);
  }

  /** The fields that are counted from here on are those of the next document. */
  nextDocument(): void {
    this.#document += 1;
  }

  /** Counts the words of a field that has some. */
  count(field: number, words: readonly number[]): void {
    this.#field += 1;
    this.#having[field] = (this.#having[field] ?? 0) + 1;
    for (const term of words) {
      if (term === GAP || this.#lastField[term] === this.#field) continue;
      this.#lastField[term] = this.#field;
      this.#lengths[field] = (this.#lengths[field] ?? 0) + 1;
      const at = field * this.#terms + term;
      this.#byField[at] = (this.#byField[at] ?? 0) + 1;
      if (this.#lastDocument[term] === this.#document) continue;
      this.#lastDocument[term] = this.#document;
      this.#documentFrequencies[term] = (this.#documentFrequencies[term] ?? 0) + 1;
    }
  }

  finish(): Counted & { readonly fieldCounts: FieldCounts } {
    return {
      documentFrequencies: this.#documentFrequencies,
      averageFieldLengths: this.#lengths.map((sum, field) => sum / (this.#having[field] || 1)),
      fieldCounts: this.#fieldCounts(),
    };
  }

  #fieldCounts(): FieldCounts {
    const starts = new Uint32Array(this.#terms + 1);
    const counts = new ByteWriter();
    for (let term = 0; term < this.#terms; term += 1) {
      starts[term] = counts.length;
      for (let field = 0; field < FIELDS; field += 1) {
        const count = this.#byField[field * this.#terms + term] ?? 0;
        if (count === 0) continue;
        counts.writeVarint(field);
        counts.writeVarint(count);
      }
    }
    starts[this.#terms] = counts.length;
    return new FieldCounts(starts, counts.bytes());
  }
}
