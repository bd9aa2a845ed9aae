import type { InvertedIndex } from './inverted-index.ts';
import { joinPostings } from './join-postings.ts';
import { wordsAndIds } from './make-lexicon.ts';
import type { TokenStore } from './token-store.ts';
import { WordIndex, type Postings } from './word-index.ts';

// MiniSearch takes some 6 kB a record while it indexes: a part of this size takes 60 MB. Smaller parts cost as much time.
const RECORDS_AT_ONCE = 10_000;

/**
 * The index of documents, numbered from 0 in the order of their ids given. MiniSearch is given a part of them at a time;
 * the index is the same whatever the size of a part.
 */
export function makeIndex(
  ids: readonly string[],
  store: TokenStore,
  atOnce = RECORDS_AT_ONCE,
): InvertedIndex {
  const parts: Postings[] = [];
  for (let first = 0; first === 0 || first < ids.length; first += atOnce) {
    parts.push(postingsOf(store, first, Math.min(first + atOnce, ids.length)));
  }
  const { tokenStarts, tokens } = store;
  return { ...wordsAndIds(ids, store.terms), tokenStarts, tokens, ...joinPostings(parts) };
}

/** MiniSearch's own maps go with the call: only their postings stay. */
function postingsOf(store: TokenStore, first: number, end: number): Postings {
  const words = new WordIndex(store);
  words.addDocuments(first, end);
  return words.postings();
}
