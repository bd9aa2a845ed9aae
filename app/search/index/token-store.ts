import { SEARCH_FIELDS } from '../../shared/search.ts';
import { ByteWriter } from '../file/byte-writer.ts';
import type { FieldWords } from './word-index.ts';

/** Stands between two values of a field, so that no phrase runs from one into the next. Terms count from 1. */
export const GAP = 0;

/**
 * The words of every document in their order, which no posting list keeps: phrases are verified against them. A document
 * is its non-empty fields, each as field number, length in bytes, and term numbers.
 *
 * Terms are numbered as they appear. Frequent words appear early, so that nearly every one takes one or two bytes.
 */
export class TokenWriter {
  readonly #terms = new Map<string, number>();
  readonly #tokens = new ByteWriter();
  readonly #field = new ByteWriter();
  readonly #starts: number[] = [0];

  /** Adds a document, numbered from 0 in the order of the calls. */
  add(words: FieldWords): void {
    for (const [field, name] of SEARCH_FIELDS.entries()) this.#addField(field, words[name]);
    this.#starts.push(this.#tokens.length);
  }

  /** Every term so far, in the order of its number. */
  terms(): string[] {
    return [...this.#terms.keys()];
  }

  /** What was added. */
  finish(): TokenStore {
    return {
      terms: this.terms(),
      starts: Uint32Array.from(this.#starts),
      tokens: this.#tokens.bytes(),
    };
  }

  #addField(field: number, values: readonly (readonly string[])[]): void {
    if (values.length === 0) return;
    this.#field.clear();
    for (const words of values) this.#addValue(words);
    this.#tokens.writeVarint(field);
    this.#tokens.writeVarint(this.#field.length);
    this.#tokens.writeBytes(this.#field.bytes());
  }

  #addValue(words: readonly string[]): void {
    if (this.#field.length > 0) this.#field.writeVarint(GAP);
    for (const word of words) this.#field.writeVarint(this.#number(word));
  }

  #number(word: string): number {
    const known = this.#terms.get(word);
    if (known !== undefined) return known;
    const number = this.#terms.size + 1;
    this.#terms.set(word, number);
    return number;
  }
}

/** The words of every document. */
export interface TokenStore {
  /** The text of term n at index n - 1. */
  readonly terms: readonly string[];
  /** Where each document starts in `tokens`, and the end of the last. */
  readonly starts: Uint32Array;
  readonly tokens: Uint8Array;
}
