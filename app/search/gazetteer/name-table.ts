import type { Section, Sections } from '../file/section-file.ts';
import { hashWord, rollHigh, rollLow, startHash, type Lane } from './name-hash.ts';

/** Meanings of a slot: below 0 never used, 0 the beginning of a name, n > 0 the name n - 1. */
const EMPTY = -1;
const BEGINNING = 0;
const FULLEST = 0.75;

/** An open-addressing hash table over typed arrays. Its keys are the hashes of names and of beginnings of names. */
export class NameTable {
  #high: Int32Array = new Int32Array(16);
  #low: Int32Array = new Int32Array(16);
  #meanings: Int32Array = new Int32Array(16).fill(EMPTY);
  #used = 0;

  static read(sections: Sections): NameTable {
    const table = new NameTable();
    table.#high = sections.nextInt32();
    table.#low = sections.nextInt32();
    table.#meanings = sections.nextInt32();
    return table;
  }

  sections(): Section[] {
    return [this.#high, this.#low, this.#meanings];
  }

  /**
   * What a hash is: null for nothing, -1 for the beginning of a name, else the number of the name, which may be the
   * beginning of longer ones too.
   */
  lookUp(high: number, low: number): number | null {
    const meaning = this.#meanings[this.#slot(high, low)] ?? EMPTY;
    return meaning === EMPTY ? null : meaning - 1;
  }

  /** Enters a name of one or more words under that number; a name that is there keeps its own, which is returned. */
  enter(words: readonly string[], lane: Lane, number: number): number {
    let { high, low } = startHash(lane);
    for (const word of words) {
      const hash = hashWord(word);
      high = rollHigh(high, hash);
      low = rollLow(low, hash);
      this.#addBeginning(high, low);
    }
    const slot = this.#slot(high, low);
    const meaning = this.#meanings[slot] ?? EMPTY;
    if (meaning > BEGINNING) return meaning - 1;
    this.#meanings[slot] = number + 1;
    return number;
  }

  #addBeginning(high: number, low: number): void {
    const slot = this.#slot(high, low);
    if (this.#meanings[slot] !== EMPTY) return;
    this.#put(slot, high, low, BEGINNING);
    this.#used += 1;
    if (this.#used > this.#meanings.length * FULLEST) this.#grow();
  }

  #put(slot: number, high: number, low: number, meaning: number): void {
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#meanings[slot] = meaning;
  }

  #grow(): void {
    const [highs, lows, meanings] = [this.#high, this.#low, this.#meanings];
    this.#high = new Int32Array(highs.length * 2);
    this.#low = new Int32Array(highs.length * 2);
    this.#meanings = new Int32Array(highs.length * 2).fill(EMPTY);
    for (const [slot, meaning] of meanings.entries()) {
      if (meaning === EMPTY) continue;
      const [high = 0, low = 0] = [highs[slot], lows[slot]];
      this.#put(this.#slot(high, low), high, low, meaning);
    }
  }

  /** The slot of a hash: its own, or the empty one where it would go. */
  #slot(high: number, low: number): number {
    const mask = this.#meanings.length - 1;
    let slot = (high ^ (low >>> 7)) & mask;
    while (this.#meanings[slot] !== EMPTY) {
      if (this.#high[slot] === high && this.#low[slot] === low) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
