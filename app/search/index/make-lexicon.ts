import { TextTable } from '../file/text-table.ts';
import type { Lexicon } from './inverted-index.ts';
import { letterSet } from './letter-set.ts';

/** What a lexicon says before any posting was counted. */
export type WordsAndIds = Omit<Lexicon, 'documentFrequencies' | 'averageFieldLengths'>;

/** The ids of the documents in order, and the terms in the order of their numbers, ready to be looked up. */
export function wordsAndIds(ids: readonly string[], terms: readonly string[]): WordsAndIds {
  const byBytes = sortedByBytes(terms);
  const vocabulary = TextTable.of(byBytes.map((term) => terms[term] ?? ''));
  return {
    ids: TextTable.of(ids),
    idOrder: orderOf(sortedByBytes(ids)),
    vocabulary,
    letters: Uint32Array.from(byBytes, (_term, place) =>
      letterSet(vocabulary.byteLength(place), (at) => vocabulary.byteAt(place, at)),
    ),
    termNumbers: Uint32Array.from(byBytes, (term) => term + 1),
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
