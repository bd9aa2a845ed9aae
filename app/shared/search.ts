import type { MentionType, AuthorityLink } from './video.ts';
import type { Token } from './text.ts';

/** Fields of the index. A hit names the field it was found in, so that a reason can be checked in the record. */
export const SEARCH_FIELDS = [
  'title',
  'creator',
  'person',
  'subject',
  'place',
  'organisation',
  'genre',
  'classification',
  'series',
  'contents',
  'summary',
  'identifier',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** One of the about forty searches of a video. */
export interface PlannedSearch {
  /** "s01", in the order of the plan. */
  readonly id: string;
  /** What kind of question it is; the table of weights is keyed by it. */
  readonly kind: SearchKind;
  /** Why it is in the plan, in plain French, for the trace. */
  readonly reason: string;
  readonly query: string;
  readonly fields: readonly SearchField[];
  /** `all`: every word, in one of the fields. `phrase`: the words in this order, side by side, in one field. */
  readonly match: 'all' | 'phrase';
  /** Index of the mention (or of the cited source, for the kinds `cited-*`) that asks for it; null for the text as a whole. */
  readonly mention: number | null;
  /** Only documents with this trait (`traitsOf`); goes with `match: 'all'`. */
  readonly trait?: string;
}

export const SEARCH_KINDS = [
  'cited-identifier',
  'cited-title',
  'work-title',
  'work-adaptation',
  'creator-by',
  'person-about',
  'organisation-about',
  'place-about',
  'topic-heading',
  'topic-broader',
  'topic-title',
  'event-about',
  'period-about',
  'genre',
  'classification',
  'keyphrase',
  'title-words',
  'event-near',
  'new-acquisition',
  'counter-view',
  'long-tail',
  'video-language',
  'french-learning',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchHit {
  /** `CatalogueRecord.id`. */
  readonly recordId: string;
  /** BM25+ of the index, > 0; comparable within one search only. */
  readonly score: number;
  /** The field that gave the largest part of the score. */
  readonly field: SearchField;
}

export interface SearchResult {
  readonly search: PlannedSearch;
  /** Best first, ties by record id. */
  readonly hits: readonly SearchHit[];
  /** How many records matched before the list was cut. */
  readonly total: number;
}

/** The index of one catalogue build. */
export interface CatalogueSearch {
  /** Records in the build. */
  readonly size: number;
  /** At most `limit` hits. Never throws on odd text: no word left gives no hit. */
  search(search: PlannedSearch, limit: number): SearchResult;
  /** In how many records the folded word stands, in any field or in the one given. */
  documentFrequency(word: string, field?: SearchField): number;
  close(): void;
}

/** A name of the catalogue found in a text. Offsets are token indices, end exclusive. */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly type: MentionType;
  readonly links: readonly AuthorityLink[];
}

/** The catalogue's own names: authority headings, creators, titles. */
export interface Gazetteer {
  /** Number of names. */
  readonly size: number;
  /** Every name that stands in the text, longest first at each place, overlaps included. */
  find(tokens: readonly Token[]): readonly NameMatch[];
}
