import type { Section, Sections } from './section-file.ts';

/** What `get` gives for a hash that the table does not have. */
export const EMPTY = -1;
const FULLEST = 0.75;

/** Numbers from 0 by a hash of 64 bits, in two halves: open addressing over typed arrays. */
export class HashTable {
  #high: Int32Array = new Int32Array(16);
  #low: Int32Array = new Int32Array(16);
  #values: Int32Array = new Int32Array(16).fill(EMPTY);
  #used = 0;

  static read(sections: Sections): HashTable {
    const table = new HashTable();
    table.#high = sections.nextInt32();
    table.#low = sections.nextInt32();
    table.#values = sections.nextInt32();
    return table;
  }

  sections(): Section[] {
    return [this.#high, this.#low, this.#values];
  }

  get(high: number, low: number): number {
    return this.#values[this.#slot(high, low)] ?? EMPTY;
  }

  set(high: number, low: number, value: number): void {
    const slot = this.#slot(high, low);
    const isNew = this.#values[slot] === EMPTY;
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#values[slot] = value;
    if (!isNew) return;
    this.#used += 1;
    if (this.#used > this.#values.length * FULLEST) this.#grow();
  }

  #grow(): void {
    const [highs, lows, values] = [this.#high, this.#low, this.#values];
    this.#high = new Int32Array(highs.length * 2);
    this.#low = new Int32Array(highs.length * 2);
    this.#values = new Int32Array(highs.length * 2).fill(EMPTY);
    this.#used = 0;
    for (const [slot, value] of values.entries()) {
      if (value !== EMPTY) this.set(highs[slot] ?? 0, lows[slot] ?? 0, value);
    }
  }

  /** The slot of a hash: its own, or the empty one where it would go. */
  #slot(high: number, low: number): number {
    const mask = this.#values.length - 1;
    let slot = (high ^ (low >>> 7)) & mask;
    while (this.#values[slot] !== EMPTY) {
      if (this.#high[slot] === high && this.#low[slot] === low) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
