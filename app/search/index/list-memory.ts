/** Documents of a posting list in ascending order, and how often the term stands in each. */
export interface ListPart {
  readonly documents: Uint32Array;
  readonly frequencies: Uint16Array;
}

/**
 * Memory for the decoded lists of one query, used again by the next: forty searches would leave tens of megabytes for
 * the collector otherwise. What was taken is good until `reset`.
 */
export class ListMemory {
  #documents = new Uint32Array(1 << 16);
  #frequencies = new Uint16Array(1 << 16);
  #used = 0;

  reset(): void {
    this.#used = 0;
  }

  take(size: number): ListPart {
    if (this.#used + size > this.#documents.length) this.#replace(size);
    const start = this.#used;
    this.#used += size;
    return {
      documents: this.#documents.subarray(start, this.#used),
      frequencies: this.#frequencies.subarray(start, this.#used),
    };
  }

  // What was taken keeps the old memory alive for as long as it is used.
  #replace(size: number): void {
    const length = 2 * (this.#documents.length + size);
    this.#documents = new Uint32Array(length);
    this.#frequencies = new Uint16Array(length);
    this.#used = 0;
  }
}
