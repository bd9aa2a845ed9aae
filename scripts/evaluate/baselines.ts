import { SEARCH_FIELDS, type CatalogueSearch } from '../../app/shared/search.ts';
import { foldedWords } from '../../app/shared/text.ts';
import type { VideoPage } from '../../app/shared/video.ts';
import { RUN_DEPTH } from '../commands/run-depth.ts';

/** A plain way to answer a video with the same index: what the recommender must beat. */
export interface Baseline {
  readonly name: string;
  readonly list: (page: VideoPage, search: CatalogueSearch) => readonly string[];
}

/** "More like this" keeps this many words, as Lucene does by default. */
const LIKE_WORDS = 25;

export const BASELINES: readonly Baseline[] = [
  { name: 'BM25, title', list: (page, search) => anyWord(words(page.title), search) },
  {
    name: 'BM25, title + description + tags',
    list: (page, search) =>
      anyWord(words([page.title, page.description, ...page.keywords].join('\n')), search),
  },
  {
    name: 'more like this, description',
    list: (page, search) => anyWord(telling(page.description, search), search),
  },
];

/** The records that hold any of the words, by the sum of their BM25 scores; ties by id. */
function anyWord(query: readonly string[], search: CatalogueSearch): readonly string[] {
  const scores = new Map<string, number>();
  for (const word of new Set(query)) {
    for (const { recordId, score } of hitsOf(word, search)) {
      scores.set(recordId, (scores.get(recordId) ?? 0) + score);
    }
  }
  return [...scores]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, RUN_DEPTH)
    .map(([record]) => record);
}

function hitsOf(
  word: string,
  search: CatalogueSearch,
): ReturnType<CatalogueSearch['search']>['hits'] {
  const planned = {
    id: word,
    kind: 'title-words',
    reason: '',
    query: word,
    fields: SEARCH_FIELDS,
    match: 'all',
    mention: null,
  } as const;
  return search.documentFrequency(word) === 0 ? [] : search.search(planned, search.size).hits;
}

/** The words of a text with the highest tf.idf. */
function telling(text: string, search: CatalogueSearch): readonly string[] {
  const counts = Map.groupBy(words(text), (word) => word);
  return [...counts]
    .map(([word, all]) => ({
      word,
      weight: all.length * Math.log(search.size / (1 + search.documentFrequency(word))),
    }))
    .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, LIKE_WORDS)
    .map(({ word }) => word);
}

function words(text: string): readonly string[] {
  return foldedWords(text)
    .split(' ')
    .filter((word) => word.length > 2);
}
