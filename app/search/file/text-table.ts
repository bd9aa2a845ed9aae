import { ByteWriter } from './byte-writer.ts';
import type { Section, Sections } from './section-file.ts';

/** Many short texts as two sections: their UTF-8 bytes end to end, and where each starts. */
export class TextTable {
  readonly #starts: Uint32Array;
  readonly #bytes: Buffer;

  private constructor(starts: Uint32Array, bytes: Uint8Array) {
    this.#starts = starts;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  static of(texts: Iterable<string>): TextTable {
    const encoder = new TextEncoder();
    const bytes = new ByteWriter();
    const starts = [0];
    for (const text of texts) {
      bytes.writeBytes(encoder.encode(text));
      starts.push(bytes.length);
    }
    return new TextTable(Uint32Array.from(starts), bytes.bytes().slice());
  }

  static read(sections: Sections): TextTable {
    return new TextTable(sections.nextUint32(), sections.nextBytes());
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  sections(): Section[] {
    return [this.#starts, this.#bytes];
  }

  text(index: number): string {
    const [start, end] = [this.#start(index), this.#start(index + 1)];
    return start === end ? '' : this.#bytes.toString('utf8', start, end);
  }

  /** Length of a text in UTF-8 bytes. */
  byteLength(index: number): number {
    return this.#start(index + 1) - this.#start(index);
  }

  /** One byte of a text, counted from its start. */
  byteAt(index: number, at: number): number {
    return this.#bytes[this.#start(index) + at] ?? 0;
  }

  /** Below 0, 0 or above 0 as the text comes before, is, or comes after `bytes` in the order of UTF-8 bytes. */
  compare(index: number, bytes: Uint8Array): number {
    const start = this.#start(index);
    const length = this.#start(index + 1) - start;
    // Two words part after a letter or two: a loop is done before Buffer.compare has checked its arguments.
    for (let at = 0; at < length && at < bytes.length; at += 1) {
      const difference = (this.#bytes[start + at] ?? 0) - (bytes[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return length - bytes.length;
  }

  /** Of texts in the order of their bytes: the index of the first that is not before `bytes`; `size` where none is. */
  lowerBound(bytes: Uint8Array): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(middle, bytes) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #start(index: number): number {
    return this.#starts[index] ?? 0;
  }
}
