import type { CatalogueSearch } from '../../shared/search.ts';
import { isGivenName } from './given-names.ts';

/** What the library's own catalogue says of a word: whether people bear it, and how common it is. */
export interface Lexicon {
  /** Whether a folded word is a given name, by the list or by the catalogue's creators. */
  isGivenName(folded: string): boolean;
  /** Whether people of the catalogue bear the word, as given name or surname, more often than it is an everyday word. */
  isName(folded: string): boolean;
  /** Part of the records that hold the word, 0..1. */
  commonness(folded: string): number;
}

/** Without a catalogue (size 0) only the list of given names answers. */
export function createLexicon(search: CatalogueSearch): Lexicon {
  const frequency = (folded: string) => search.documentFrequency(folded);
  const borne = (folded: string) =>
    search.documentFrequency(folded, 'creator') + search.documentFrequency(folded, 'person');
  return {
    isGivenName: (folded) => isGivenName(folded),
    isName: (folded) => isGivenName(folded) || 2 * borne(folded) > frequency(folded),
    commonness: (folded) => (search.size === 0 ? 0 : frequency(folded) / search.size),
  };
}
