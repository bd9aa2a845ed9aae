import type { DocumentKind, RecordLevel } from './catalogue-record.ts';
import type { SearchField, SearchKind } from './search.ts';
import type { Nature, VideoField } from './video.ts';

/**
 * A node of the tree that is the score: a `signal` is a measured value, `sum` and `product` combine their parts, so
 * `value` of the root is the score and nothing is computed twice. Values are rounded to 1e-6.
 */
export interface Explanation {
  readonly kind: 'sum' | 'product' | 'signal';
  /** Plain French: shown under "Pourquoi ce titre ?". */
  readonly label: string;
  readonly value: number;
  readonly parts: readonly Explanation[];
}

/** The proof of a reason: these words stand in that field of the video and in that field of the record. */
export interface Evidence {
  readonly searchId: string;
  readonly searchKind: SearchKind;
  readonly videoField: VideoField;
  /** The surface form in the video. */
  readonly videoText: string;
  readonly recordField: SearchField;
  /** The value of the record's field: a heading, a title, a creator. */
  readonly recordText: string;
}

/** Tabs of the pane. */
export const DOCUMENT_CLASSES = [
  'books',
  'comics',
  'films',
  'music',
  'press',
  'games',
  'digital',
  'events',
] as const;
export type DocumentClass = (typeof DOCUMENT_CLASSES)[number];

const CLASS_OF_KIND: Readonly<Record<DocumentKind, DocumentClass>> = {
  book: 'books',
  comic: 'comics',
  audiobook: 'books',
  periodical: 'press',
  film: 'films',
  music: 'music',
  score: 'music',
  game: 'games',
  map: 'books',
  image: 'books',
  digital: 'digital',
  event: 'events',
  other: 'books',
};

/** The tab under which a kind of document is shown. */
export function classOfKind(kind: DocumentKind): DocumentClass {
  return CLASS_OF_KIND[kind];
}

export interface RecommendedDocument {
  readonly recordId: string;
  /** Other records of the same work, shown on the same card. */
  readonly otherRecordIds: readonly string[];
  readonly documentClass: DocumentClass;
  /** Where it can be had: on the shelf, from the network, reserved, bought. */
  readonly level: RecordLevel;
  /** The root of `explanation`, > 0. */
  readonly score: number;
  readonly explanation: Explanation;
  /** One plain French sentence, true and specific. */
  readonly reason: string;
  /** Strongest first, never empty. */
  readonly evidence: readonly Evidence[];
  /** Rank by score alone, from 1: differs from the place in the list where pluralism moved it. */
  readonly relevanceRank: number;
  /** The document before it in the list that it most resembles, in what it answers and where it comes from. */
  readonly nearestId: string | null;
  /** 0..1, to `nearestId`: the more, the lower it was put. */
  readonly likeness: number;
}

/** The answer for one video. At most 20 documents, one for each work. */
export interface Recommendations {
  readonly videoId: string;
  readonly buildId: string;
  readonly modelId: string | null;
  readonly nature: Nature;
  /** What was understood, for the head of the pane and for the empty state: names as they stand in the video. */
  readonly understood: readonly string[];
  /** Best first. Empty: nothing in the catalogue answers this video. */
  readonly documents: readonly RecommendedDocument[];
  /**
   * What answers the video and is held back by the library's policy, then by the share of its source or because its creator
   * has enough. At most 20, best first.
   */
  readonly withheld: readonly Withheld[];
}

/** A document that is not shown, with the rule that holds it back, in French. */
export interface Withheld {
  readonly recordId: string;
  readonly why: string;
}
