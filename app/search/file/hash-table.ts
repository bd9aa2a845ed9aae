import type { Section, Sections } from './section-file.ts';

/** What `get` gives for a hash that the table does not have. */
export const EMPTY = -1;
const FULLEST = 0.75;
/** How full the table of a file is: it is never added to, and a hash that it does not have is found out in 3 or 4 steps. */
const FULL_IN_FILE = 0.6;
/** Both halves of a hash and its number stand side by side: a look at a large table is one read of the memory, not three. */
const [LOW, VALUE, STEP] = [1, 2, 3];

/**
 * Numbers from 0 by a hash of 64 bits, in two halves: open addressing over a typed array, of any length, since a table
 * of the next power of two may be more than half empty.
 */
export class HashTable {
  #slots: Int32Array;
  #used = 0;

  constructor(size = 16) {
    this.#slots = new Int32Array(size * STEP).fill(EMPTY);
  }

  static read(sections: Sections): HashTable {
    const table = new HashTable(0);
    table.#slots = sections.nextInt32();
    return table;
  }

  sections(): Section[] {
    const packed = new HashTable(Math.max(1, Math.ceil(this.#used / FULL_IN_FILE)));
    packed.#fill(this.#slots);
    return [packed.#slots];
  }

  get(high: number, low: number): number {
    return this.#slots[this.#place(high, low) + VALUE] ?? EMPTY;
  }

  set(high: number, low: number, value: number): void {
    const place = this.#place(high, low);
    const isNew = this.#slots[place + VALUE] === EMPTY;
    this.#slots[place] = high;
    this.#slots[place + LOW] = low;
    this.#slots[place + VALUE] = value;
    if (!isNew) return;
    this.#used += 1;
    if (this.#used * STEP > this.#slots.length * FULLEST) this.#grow();
  }

  #grow(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * 2).fill(EMPTY);
    this.#used = 0;
    this.#fill(slots);
  }

  #fill(slots: Int32Array): void {
    for (let place = 0; place < slots.length; place += STEP) {
      const value = slots[place + VALUE] ?? EMPTY;
      if (value !== EMPTY) this.set(slots[place] ?? 0, slots[place + LOW] ?? 0, value);
    }
  }

  /** Where a hash stands: its own slot, or the empty one where it would go. */
  #place(high: number, low: number): number {
    const slots = this.#slots;
    // The hash as a part of the table's length (Lemire, "Fast random integer generation in an interval", 2019).
    const part = ((high ^ (low >>> 7)) >>> 0) * 2 ** -32;
    let place = Math.imul((part * (slots.length / STEP)) | 0, STEP);
    while (slots[place + VALUE] !== EMPTY) {
      if (slots[place] === high && slots[place + LOW] === low) break;
      place += STEP;
      if (place === slots.length) place = 0;
    }
    return place;
  }
}
