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

/** A map from a first byte and the characters of the bytes that follow it; a blank leaves its byte undefined. */
export function byteTable(first: number, characters: readonly string[]): Map<number, string> {
  const entries = characters.map((text, at): [number, string] => [first + at, text]);
  return new Map(entries.filter(([, text]) => text.trim() !== ''));
}

/** As `byteTable`, of characters in one text; a blank leaves its byte undefined. */
export function byteRow(first: number, characters: string): Map<number, string> {
  return byteTable(first, Array.from(characters));
}
