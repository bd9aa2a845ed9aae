import { TextTable } from '../file/text-table.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { letterSet } from './letter-set.ts';
import { makePostings } from './postings.ts';
import type { TokenStore } from './token-store.ts';

/** Makes the index of documents whose record ids are given in the order of their numbers. */
export function makeIndex(ids: readonly string[], store: TokenStore): InvertedIndex {
  const byBytes = sortedByBytes(store.terms);
  const vocabulary = TextTable.of(byBytes.map((term) => store.terms[term] ?? ''));
  return {
    ids: TextTable.of(ids),
    idOrder: orderOf(sortedByBytes(ids)),
    vocabulary,
    letters: Uint32Array.from(byBytes, (_term, place) =>
      letterSet(vocabulary.byteLength(place), (at) => vocabulary.byteAt(place, at)),
    ),
    termNumbers: Uint32Array.from(byBytes, (term) => term + 1),
    tokenStarts: store.starts,
    tokens: store.tokens,
    ...makePostings(store),
  };
}

/** Indices of the texts in the order of their UTF-8 bytes. */
function sortedByBytes(texts: readonly string[]): number[] {
  // One character a byte: comparing such texts compares the bytes, several times faster than `Buffer.compare`.
  const bytes = texts.map((text) => Buffer.from(text).toString('latin1'));
  return bytes.map((_text, index) => index).sort((a, b) => compareTexts(bytes[a], bytes[b]));
}

function compareTexts(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function orderOf(sorted: readonly number[]): Uint32Array {
  const order = new Uint32Array(sorted.length);
  for (const [place, index] of sorted.entries()) order[index] = place;
  return order;
}
