import { SEARCH_FIELDS } from '../../shared/search.ts';
import { visitWords } from '../../shared/text.ts';
import { ByteReader } from '../file/byte-reader.ts';
import { ByteWriter } from '../file/byte-writer.ts';
import { EMPTY, HashTable } from '../file/hash-table.ts';
import { singular } from '../french.ts';
import type { FieldValues } from '../record-fields.ts';

/** Stands between two values of a field, so that no phrase runs from one into the next. Terms count from 1. */
export const GAP = 0;

/**
 * The words of every document in their order: both engines are made from them, and phrases are verified against them,
 * because no posting list keeps an order. A document is its non-empty fields, each as field number, length in bytes,
 * and term numbers.
 *
 * Terms are numbered as they appear. Frequent words appear early, so that nearly every one takes one or two bytes.
 */
export class TokenWriter {
  readonly #terms = new Map<string, number>();
  /** Number of the term of each word as it is folded, "volcans" and "volcan": every word of the catalogue is looked up here. */
  #numbers = new HashTable();
  readonly #tokens = new ByteWriter();
  readonly #field = new ByteWriter();
  readonly #starts: number[] = [0];

  /** Adds a document, numbered from 0 in the order of the calls. */
  add(values: FieldValues): void {
    for (const [field, name] of SEARCH_FIELDS.entries()) this.#addField(field, values[name]);
    this.#starts.push(this.#tokens.length);
  }

  /** What was added. Nothing can be added after: an index in the making needs the memory. */
  finish(): TokenStore {
    const terms = [...this.#terms.keys()];
    this.#terms.clear();
    this.#numbers = new HashTable();
    return {
      terms,
      tokenStarts: Uint32Array.from(this.#starts),
      tokens: this.#tokens.bytes(),
    };
  }

  #addField(field: number, values: readonly string[]): void {
    this.#field.clear();
    for (const value of values) this.#addValue(value);
    if (this.#field.length === 0) return;
    this.#tokens.writeVarint(field);
    this.#tokens.writeVarint(this.#field.length);
    this.#tokens.writeBytes(this.#field.bytes());
  }

  #addValue(value: string): void {
    let isFirst = true;
    visitWords(value, (high, low, read) => {
      if (isFirst && this.#field.length > 0) this.#field.writeVarint(GAP);
      isFirst = false;
      const known = this.#numbers.get(high, low);
      this.#field.writeVarint(known === EMPTY ? this.#learn(high, low, read()) : known);
    });
  }

  #learn(high: number, low: number, folded: string): number {
    const term = singular(folded);
    const number = this.#terms.get(term) ?? this.#terms.size + 1;
    this.#terms.set(term, number);
    this.#numbers.set(high, low, number);
    return number;
  }
}

/** Documents as their words in order. */
export interface DocumentWords {
  /** Where each document starts in `tokens`, and the end of the last. */
  readonly tokenStarts: Uint32Array;
  readonly tokens: Uint8Array;
}

/** The words of every document. */
export interface TokenStore extends DocumentWords {
  /** The text of term n at index n - 1. */
  readonly terms: readonly string[];
}

/** The words of one document. */
export function wordsOfDocument(store: DocumentWords, document: number): Uint8Array {
  return store.tokens.subarray(store.tokenStarts[document], store.tokenStarts[document + 1]);
}

/** The term numbers of each field that a document has, by field, in order and with `GAP` between its values. */
export function termsByField(words: Uint8Array): Map<number, number[]> {
  const fields = new Map<number, number[]>();
  const reader = new ByteReader(words);
  while (reader.position < words.length) {
    const field = reader.readVarint();
    const length = reader.readVarint();
    fields.set(field, readTerms(reader, reader.position + length));
  }
  return fields;
}

/** The term numbers of one field of a document; none where it lacks the field. */
export function termsOfField(words: Uint8Array, field: number): number[] {
  const reader = new ByteReader(words);
  while (reader.position < words.length) {
    const found = reader.readVarint();
    const length = reader.readVarint();
    if (found === field) return readTerms(reader, reader.position + length);
    reader.position += length;
  }
  return [];
}

function readTerms(reader: ByteReader, end: number): number[] {
  const terms: number[] = [];
  while (reader.position < end) terms.push(reader.readVarint());
  return terms;
}
