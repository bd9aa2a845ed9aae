import fs from 'node:fs';
import path from 'node:path';
import { remembered } from '../shared/remember.ts';
import {
  SEARCH_FIELDS,
  type CatalogueSearch,
  type Gazetteer,
  type SearchField,
} from '../shared/search.ts';
import { openFullText } from '../store/full-text/full-text.ts';
import { singular } from './french.ts';
import { FULL_TEXT_FILE, readWords, WORDS_FILE } from './full-text/full-text-file.ts';
import { fullTextSearch } from './full-text/search.ts';
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
  const engine = openEngine(dir);
  return {
    search: {
      ...engine,
      documentFrequency: rememberedFrequency((word, field) =>
        engine.documentFrequency(word, field),
      ),
    },
    gazetteer: gazetteerOf(readNames(path.join(dir, GAZETTEER_FILE))),
  };
}

type Frequency = CatalogueSearch['documentFrequency'];

// The words of one video are asked for by everything that reads it.
const WORDS_OF_VIDEOS = 4_000;

/** As `frequency`, which never answers otherwise: a build does not change. */
function rememberedFrequency(frequency: Frequency): Frequency {
  const byField = new Map(
    [undefined, ...SEARCH_FIELDS].map((field) => [
      field,
      remembered((word) => frequency(word, field), WORDS_OF_VIDEOS),
    ]),
  );
  return (word, field) => byField.get(field)?.(word) ?? 0;
}

// A build has the files of one engine: see `createIndexBuilder`.
function openEngine(dir: string): CatalogueSearch {
  if (!fs.existsSync(path.join(dir, WORDS_FILE))) {
    return searchOf(readIndex(path.join(dir, INDEX_FILE)));
  }
  const words = readWords(dir);
  return fullTextSearch(words, openFullText(path.join(dir, FULL_TEXT_FILE)));
}

/** The searches that an index in memory answers. */
export function searchOf(index: InvertedIndex): CatalogueSearch {
  const scratch = new Scratch(index);
  const termOf = remembered((word) => termNumber(index, singular(word)) ?? 0, WORDS_OF_VIDEOS);
  return {
    size: index.ids.size,
    search: (search, limit) => evaluate(index, scratch, search, limit),
    documentFrequency: (word, field) => frequencyOf(index, termOf(word), field),
    // The index is memory alone: it goes with its last user.
    close: () => undefined,
  };
}

function frequencyOf(index: InvertedIndex, term: number, field?: SearchField): number {
  if (field === undefined) return index.documentFrequencies[term] ?? 0;
  const [list] = postingLists(index, term, new Set([fieldNumber(field)]));
  return list?.size ?? 0;
}
