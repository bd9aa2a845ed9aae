import type { ListStore, PostingList } from './posting-list.ts';

/**
 * Goes along a posting list: what comes after the last document that was asked for is not decoded. Each step is that of
 * `decodeList`, and reads its bytes itself for the same reason.
 */
export class ListCursor {
  readonly #bytes: Uint8Array;
  #position: number;
  #left: number;
  /** -1 before the first `seek`. */
  document = -1;
  /** How often the term stands in it. */
  frequency = 0;

  constructor(store: ListStore, list: PostingList) {
    this.#bytes = store.postings;
    this.#position = list.start;
    this.#left = list.size;
  }

  /** Goes on to the first document from the one asked for; false where none is left. */
  seek(asked: number): boolean {
    const bytes = this.#bytes;
    let position = this.#position;
    let left = this.#left;
    let document = this.document;
    let frequency = this.frequency;
    for (; document < asked && left > 0; left -= 1) {
      let byte = bytes[position++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[position++] ?? 0;
        value |= (byte & 127) << shift;
      }
      document += value >>> 1;
      frequency = 1;
      if ((value & 1) === 0) continue;
      byte = bytes[position++] ?? 0;
      frequency = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[position++] ?? 0;
        frequency |= (byte & 127) << shift;
      }
    }
    this.#position = position;
    this.#left = left;
    this.document = document;
    this.frequency = frequency;
    return document >= asked;
  }
}
