import type { PlannedSearch } from '../shared/search.ts';
import type { VideoMetadata, VideoPage } from '../shared/video.ts';
import { gatherAspects } from './plan/aspects.ts';
import { citedSources } from './plan/cited.ts';
import { linkedHeadings, namesInTheText } from './plan/names.ts';
import { years } from './plan/periods.ts';
import { frenchLearning, mediaCriticism, openings } from './plan/openings.ts';
import { keyphrases, titleWords } from './plan/phrases.ts';
import type { Aspect, CatalogueStatistics, PlanContext, Question } from './plan/question.ts';
import { select } from './plan/select.ts';
import { shelfMarks, shelves, subjectHeadings, subjectWords } from './plan/subjects.ts';

/** A search with the aspect of the video that asks for it. */
export interface AskedSearch {
  readonly search: PlannedSearch;
  readonly aspect: Aspect;
  /** See `Question`. */
  readonly nearness: number;
}

/** One entry for each way of asking; adding a way is adding a line. */
const WAYS: readonly ((context: PlanContext) => Question[])[] = [
  citedSources,
  namesInTheText,
  linkedHeadings,
  subjectHeadings,
  subjectWords,
  shelves,
  shelfMarks,
  years,
  keyphrases,
  titleWords,
  openings,
  mediaCriticism,
  frenchLearning,
];

/**
 * The searches of one video, best first, with the reason of each: 30 to 45 of them, fewer only where the text of the
 * video has not the words for more. A pure function: the same video, catalogue and instant (`now`, ISO 8601, of which
 * only the year is read) give the same plan.
 */
export function askedSearches(
  page: VideoPage,
  metadata: VideoMetadata,
  statistics: CatalogueStatistics,
  now: string,
): readonly AskedSearch[] {
  const aspects = gatherAspects(page, metadata);
  const context = { page, metadata, statistics, aspects, year: Number(now.slice(0, 4)) };
  const questions = WAYS.flatMap((way) => way(context));
  return select(questions, metadata.nature, statistics).map(({ search, aspect, nearness }, at) => ({
    search: { id: `s${String(at + 1).padStart(2, '0')}`, ...search },
    aspect,
    nearness,
  }));
}

export type { CatalogueStatistics } from './plan/question.ts';
