import { ByteWriter } from '../file/byte-writer.ts';

/** Counts stay at the largest number of a Uint16Array instead of starting again from 0. */
export const MOST_COUNTED = 0xffff;

/** Writes posting lists, one after the other: see `Postings`. */
export class ListWriter {
  readonly #list = new ByteWriter();
  #size = 0;
  #before = -1;

  start(): void {
    this.#list.clear();
    this.#size = 0;
    this.#before = -1;
  }

  /** Adds a document, behind those before it, with how often the term stands in it. */
  add(document: number, frequency: number): void {
    const distance = (document - this.#before) * 2;
    this.#list.writeVarint(frequency > 1 ? distance + 1 : distance);
    if (frequency > 1) this.#list.writeVarint(Math.min(frequency, MOST_COUNTED));
    this.#size += 1;
    this.#before = document;
  }

  /** Writes the list of what was added since `start`. */
  finish(to: ByteWriter, field: number): void {
    to.writeVarint(field);
    to.writeVarint(this.#size);
    to.writeVarint(this.#list.length);
    to.writeBytes(this.#list.bytes());
  }
}
