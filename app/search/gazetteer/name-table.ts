import { hashWord } from '../../shared/word-hash.ts';
import { EMPTY, HashTable } from '../file/hash-table.ts';
import type { Section, Sections } from '../file/section-file.ts';
import { rollHigh, rollLow, startHash, type Lane } from './name-hash.ts';

/** Meanings of a hash: 0 the beginning of a name, n > 0 the name n - 1. */
const BEGINNING = 0;

/** Names by their hashes, and the beginnings of names by theirs. */
export class NameTable {
  readonly #table: HashTable;

  constructor(table = new HashTable()) {
    this.#table = table;
  }

  static read(sections: Sections): NameTable {
    return new NameTable(HashTable.read(sections));
  }

  sections(): Section[] {
    return this.#table.sections();
  }

  /**
   * What a hash is: null for nothing, -1 for the beginning of a name, else the number of the name, which may be the
   * beginning of longer ones too.
   */
  lookUp(high: number, low: number): number | null {
    const meaning = this.#table.get(high, low);
    return meaning === EMPTY ? null : meaning - 1;
  }

  /** Enters a name of one or more words under that number; a name that is there keeps its own, which is returned. */
  enter(words: readonly string[], lane: Lane, number: number): number {
    let { high, low } = startHash(lane);
    for (const word of words) {
      const hash = hashWord(word);
      high = rollHigh(high, hash.high);
      low = rollLow(low, hash.high, hash.low);
      if (this.#table.get(high, low) === EMPTY) this.#table.set(high, low, BEGINNING);
    }
    const meaning = this.#table.get(high, low);
    if (meaning > BEGINNING) return meaning - 1;
    this.#table.set(high, low, number + 1);
    return number;
  }
}
