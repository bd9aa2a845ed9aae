import path from 'node:path';
import type { CatalogueSearch, Gazetteer, SearchField } from '../shared/search.ts';
import { singular } from './french.ts';
import { gazetteerOf } from './gazetteer/find.ts';
import { GAZETTEER_FILE, readNames } from './gazetteer/name-file.ts';
import { INDEX_FILE, readIndex } from './index/index-file.ts';
import { fieldNumber, termNumber, type InvertedIndex } from './index/inverted-index.ts';
import { postingLists } from './index/posting-list.ts';
import { Scratch } from './query/conjunction.ts';
import { evaluate } from './query/evaluate.ts';

/** The searches and the names of one catalogue build. */
export interface OpenedSearch {
  readonly search: CatalogueSearch;
  readonly gazetteer: Gazetteer;
}

/** Opens what `createIndexBuilder` wrote into a build folder. Throws `catalogue-damaged`, naming the file. */
export function openSearch(dir: string): OpenedSearch {
  return {
    search: searchOf(readIndex(path.join(dir, INDEX_FILE))),
    gazetteer: gazetteerOf(readNames(path.join(dir, GAZETTEER_FILE))),
  };
}

/** The searches that an index answers. */
export function searchOf(index: InvertedIndex): CatalogueSearch {
  const scratch = new Scratch(index);
  return {
    size: index.ids.size,
    search: (search, limit) => evaluate(index, scratch, search, limit),
    documentFrequency: (word, field) => documentFrequency(index, word, field),
    // The index is memory alone: it goes with its last user.
    close: () => undefined,
  };
}

function documentFrequency(index: InvertedIndex, word: string, field?: SearchField): number {
  const term = termNumber(index, singular(word));
  if (term === null) return 0;
  if (field === undefined) return index.documentFrequencies[term] ?? 0;
  const [list] = postingLists(index, term, new Set([fieldNumber(field)]));
  return list?.size ?? 0;
}
