/**
 * A graphic set of ISO 2022, by the bytes 0xA1-0xFE that it has in the right half. In the left half, where an escape
 * sequence may put it, bytes are 0x80 less.
 */
export interface CodedSet {
  /** Character of a byte that stands alone. */
  readonly characters: ReadonlyMap<number, string>;
  /** Combining character (Unicode) of a byte that modifies the letter after it. */
  readonly marks: ReadonlyMap<number, string>;
}

/**
 * A map from a first byte and the characters of the bytes that follow it, in one text or each in its own; a blank leaves
 * its byte undefined.
 */
export function byteTable(first: number, characters: Iterable<string>): Map<number, string> {
  const table = new Map<number, string>();
  let byte = first;
  for (const text of characters) {
    if (text.trim() !== '') table.set(byte, text);
    byte += 1;
  }
  return table;
}
