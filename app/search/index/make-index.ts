import type { InvertedIndex } from './inverted-index.ts';
import { wordsAndIds } from './make-lexicon.ts';
import type { TokenStore } from './token-store.ts';
import { WordIndex, type Postings } from './word-index.ts';

/** The index of documents, numbered from 0 in the order of their ids given. */
export function makeIndex(ids: readonly string[], store: TokenStore): InvertedIndex {
  const { tokenStarts, tokens } = store;
  // The postings first: they need the most memory while they are made.
  return { ...postingsOf(store), ...wordsAndIds(ids, store.terms), tokenStarts, tokens };
}

/** What MiniSearch has beside its postings goes with the call. */
function postingsOf(store: TokenStore): Postings {
  const words = new WordIndex(store);
  words.addDocuments();
  return words.postings();
}
