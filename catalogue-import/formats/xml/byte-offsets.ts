/** Finds the byte of a character in a text that comes in chunks and goes. */
export interface ByteOffsets {
  add(chunk: string): void;
  /** Offset in UTF-8 bytes of a character of the last two chunks, counted over all; ask in rising order. */
  byteOf(character: number): number;
  total(): number;
}

/** Positions are kept for the last two chunks: an element that begins in one ends at the latest in the next. */
export function createByteOffsets(): ByteOffsets {
  let text = '';
  let startCharacter = 0;
  let startByte = 0;
  let lastLength = 0;
  const byteOf = (character: number): number => {
    const within = Math.max(0, character - startCharacter);
    return startByte + Buffer.byteLength(text.slice(0, within));
  };
  return {
    add: (chunk) => {
      const gone = text.length - lastLength;
      startByte += Buffer.byteLength(text.slice(0, gone));
      startCharacter += gone;
      text = text.slice(gone) + chunk;
      lastLength = chunk.length;
    },
    byteOf,
    total: () => startByte + Buffer.byteLength(text),
  };
}
