import type { FieldValues } from '../record-fields.ts';
import { SEARCH_FIELDS } from '../../shared/search.ts';
import { TextTable } from '../file/text-table.ts';
import { indexWords } from '../french.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { joinPostings } from './join-postings.ts';
import { letterSet } from './letter-set.ts';
import { TokenWriter } from './token-store.ts';
import { WordIndex, type FieldWords, type Postings } from './word-index.ts';

// MiniSearch takes some 3 kB a record while it indexes: a part of this size takes 150 MB, a catalogue of a million 3 GB.
const RECORDS_AT_ONCE = 50_000;

/**
 * Makes the index of one catalogue build. Documents are numbered from 0 in the order they are added. MiniSearch is given
 * a part of them at a time; the index is the same whatever the size of a part.
 */
export class IndexMaker {
  readonly #ids: string[] = [];
  readonly #tokens = new TokenWriter();
  readonly #parts: Postings[] = [];
  readonly #atOnce: number;
  #words = new WordIndex();

  constructor(atOnce = RECORDS_AT_ONCE) {
    this.#atOnce = atOnce;
  }

  /** Adds a record. Its id is that of no record before. */
  add(id: string, values: FieldValues): void {
    const words = fieldWords(values);
    this.#ids.push(id);
    this.#words.addWords(words);
    this.#tokens.add(words);
    if (this.#words.documentCount === this.#atOnce) this.#endPart();
  }

  /** The index of what was added. */
  finish(): InvertedIndex {
    this.#endPart();
    const { terms, starts, tokens } = this.#tokens.finish();
    const byBytes = sortedByBytes(terms);
    const vocabulary = TextTable.of(byBytes.map((term) => terms[term] ?? ''));
    return {
      ids: TextTable.of(this.#ids),
      idOrder: orderOf(sortedByBytes(this.#ids)),
      vocabulary,
      letters: Uint32Array.from(byBytes, (_term, place) =>
        letterSet(vocabulary.byteLength(place), (at) => vocabulary.byteAt(place, at)),
      ),
      termNumbers: Uint32Array.from(byBytes, (term) => term + 1),
      tokenStarts: starts,
      tokens,
      ...joinPostings(this.#parts),
    };
  }

  #endPart(): void {
    this.#parts.push(this.#words.postings(this.#tokens.terms()));
    this.#words = new WordIndex();
  }
}

/** The words of every field, read once for the lists and for the phrases. */
function fieldWords(values: FieldValues): FieldWords {
  const entries = SEARCH_FIELDS.map((field) => [
    field,
    values[field].map(indexWords).filter((words) => words.length > 0),
  ]);
  // Every field of the closed list is there.
  return Object.fromEntries(entries) as FieldWords;
}

/** Indices of the texts in the order of their UTF-8 bytes. */
function sortedByBytes(texts: readonly string[]): number[] {
  // One character a byte: comparing such texts compares the bytes, several times faster than `Buffer.compare`.
  const bytes = texts.map((text) => Buffer.from(text).toString('latin1'));
  return bytes.map((_text, index) => index).sort((a, b) => compareTexts(bytes[a], bytes[b]));
}

function compareTexts(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function orderOf(sorted: readonly number[]): Uint32Array {
  const order = new Uint32Array(sorted.length);
  for (const [place, index] of sorted.entries()) order[index] = place;
  return order;
}
