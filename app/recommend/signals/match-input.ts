import type { SearchField, SearchHit, SearchResult } from '../../shared/search.ts';
import type { Nature } from '../../shared/video.ts';
import type { AskedSearch } from '../plan.ts';
import type { CatalogueStatistics } from '../plan/question.ts';
import type { Weights } from '../weights.ts';

/** One answer to one search, with the place in the record that proves it. */
export interface MatchInput {
  readonly asked: AskedSearch;
  readonly result: SearchResult;
  readonly hit: SearchHit;
  /** The field where the words were found again, and its value. */
  readonly recordField: SearchField;
  readonly recordText: string;
  /** The document is a film or a disc. */
  readonly isRecording: boolean;
  /** Stems of the query and of the value. */
  readonly queryStems: readonly string[];
  readonly valueStems: readonly string[];
  /** Records found by all the searches of the aspect together. */
  readonly aspectTotal: number;
  /** Whether the video names one of those who made the document. */
  readonly creatorNamed: () => boolean;
  /** See `isStory`. */
  readonly tellsStory: boolean;
  /** See `isFiction`. */
  readonly fiction: boolean;
  readonly nature: Nature;
  /** See `sharedWords`. */
  readonly wordsShared: () => number;
  readonly statistics: CatalogueStatistics;
  readonly weights: Weights;
}

/** A measured quality of an answer, 0..1, with its name on the screen. */
export interface MatchSignal {
  readonly label: string;
  readonly measure: (input: MatchInput) => number;
}
