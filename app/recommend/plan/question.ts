import type { PlannedSearch, SearchField } from '../../shared/search.ts';
import type { VideoMetadata, VideoPage } from '../../shared/video.ts';
import type { Subject } from '../knowledge/subject-table.ts';
import type { TextPlace } from '../knowledge/find-subjects.ts';

/** What the recommender may ask of a catalogue: a `CatalogueSearch` answers it. */
export interface CatalogueStatistics {
  /** Records in the build. */
  readonly size: number;
  /** In how many records the folded word stands, in any field or in the one given. */
  documentFrequency(word: string, field?: SearchField): number;
}

export type AspectKind =
  | 'cited'
  | 'work'
  | 'person'
  | 'organisation'
  | 'place'
  | 'event'
  | 'period'
  | 'topic'
  | 'story'
  | 'phrase'
  | 'title-word'
  | 'nature'; // what the video is, not what it says: news, in Arabic

/**
 * One thing the video is about. Searches of one aspect are ways to ask the same thing, so their answers count once;
 * a record that answers several aspects is worth more than one that answers one of them twice.
 */
export interface Aspect {
  /** Equal for two aspects of one thing: "person:victor hugo". */
  readonly key: string;
  readonly kind: AspectKind;
  /** As the video writes it, or the subject's label with its article when `subject` is there. */
  readonly name: string;
  /** Where it stands in the video, the best place first: never empty. */
  readonly places: readonly [TextPlace, ...TextPlace[]];
  /** 0..1: how sure it is that the video is about this. */
  readonly strength: number;
  /** Index of the mention or of the cited source; null for what comes from the text as a whole. */
  readonly mention: number | null;
  readonly subject: Subject | null;
}

/** A search that might be asked, and how much it deserves its place among the forty. */
export interface Question {
  readonly search: Omit<PlannedSearch, 'id'>;
  readonly aspect: Aspect;
  /** >= 0, comparable across kinds. */
  readonly priority: number;
  /** 0..1: how near what is asked is to the aspect. A subject's fifth heading is farther from it than its first. */
  readonly nearness: number;
}

/** What every kind of search is planned from. */
export interface PlanContext {
  readonly page: VideoPage;
  readonly metadata: VideoMetadata;
  readonly statistics: CatalogueStatistics;
  readonly aspects: readonly Aspect[];
  /** The year in which the question is asked. */
  readonly year: number;
}
