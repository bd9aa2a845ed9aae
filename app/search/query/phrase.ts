import { ByteReader } from '../file/byte-reader.ts';
import type { InvertedIndex } from '../index/inverted-index.ts';
import { GAP } from '../index/token-store.ts';

/**
 * Whether the terms stand side by side, in this order, in one value of a field of a document. Posting lists carry no
 * positions; the index keeps the words of every document instead, two bytes a word, because only the few documents that
 * have all the words are ever looked at, and one pass over one field settles each.
 */
export function hasPhrase(
  index: InvertedIndex,
  document: number,
  field: number,
  phrase: readonly number[],
): boolean {
  const terms = termsOf(index, document, field);
  return terms.some((_term, at) => phrase.every((term, ahead) => terms[at + ahead] === term));
}

/** The term numbers of a field of a document in order, with `GAP` between its values. */
function termsOf(index: InvertedIndex, document: number, field: number): number[] {
  const reader = new ByteReader(index.tokens);
  reader.position = index.tokenStarts[document] ?? 0;
  const end = index.tokenStarts[document + 1] ?? 0;
  while (reader.position < end) {
    const found = reader.readVarint();
    const length = reader.readVarint();
    if (found === field) return readTerms(reader, reader.position + length);
    reader.position += length;
  }
  return [GAP];
}

function readTerms(reader: ByteReader, end: number): number[] {
  const terms: number[] = [];
  while (reader.position < end) terms.push(reader.readVarint());
  return terms;
}
