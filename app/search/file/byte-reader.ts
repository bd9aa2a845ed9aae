/** Reads what a `ByteWriter` wrote. It trusts its bytes: their file was checked when it was opened. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A whole number from 0 to 2^32 - 1. */
  readVarint(): number {
    let byte = this.#next();
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; byte >= 128; shift += 7) {
      byte = this.#next();
      value |= (byte & 127) << shift;
    }
    return value >>> 0;
  }

  #next(): number {
    const byte = this.#bytes[this.position] ?? 0;
    this.position += 1;
    return byte;
  }
}
