import { askedSearches } from '../recommend/plan.ts';
import { recommend, type RecommendInput } from '../recommend/recommend.ts';
import { WEIGHTS } from '../recommend/weights.ts';
import { understand } from '../metadata/understand.ts';
import type { EntityTagger } from '../../models/runtime/load.ts';
import type { Policy } from '../shared/policy.ts';
import type { Recommendations } from '../shared/recommendation.ts';
import type { SearchResult } from '../shared/search.ts';
import type { VideoMetadata, VideoPage } from '../shared/video.ts';
import type { Library } from './library.ts';

// Deep enough for a re-ranker to find other aspects, short enough that forty searches stay cheap.
const HITS_PER_SEARCH = 50;

/** Everything that was done for one video, in the order it was done: what `--explain` prints. */
export interface Answer {
  readonly metadata: VideoMetadata;
  readonly searches: readonly TimedSearch[];
  readonly recommendations: Recommendations;
}

export interface TimedSearch extends SearchResult {
  /** Milliseconds, for the trace only: nothing depends on it. */
  readonly ms: number;
}

export interface AnswerParts {
  readonly library: Library;
  readonly tagger: EntityTagger | null;
  readonly policy: Policy;
}

/**
 * Reads a video, searches the library and recommends. The same page, build, model and policy give the same answer until
 * something in it expires.
 */
export async function answerVideo(page: VideoPage, parts: AnswerParts, now: Date): Promise<Answer> {
  const { searches, ...input } = await askLibrary(page, parts, now);
  return { metadata: input.metadata, searches, recommendations: recommend(input) };
}

/** What the answer is made from, with the time of each search. */
export async function askLibrary(
  page: VideoPage,
  { library: { catalogue, search, gazetteer }, tagger, policy }: AnswerParts,
  now: Date,
): Promise<RecommendInput & { readonly searches: readonly TimedSearch[] }> {
  const metadata = await understand(page, { gazetteer, search, tagger });
  const asked = askedSearches(page, metadata, search, now.toISOString());
  const searches = asked.map((each) => {
    const start = performance.now();
    const result = search.search(each.search, HITS_PER_SEARCH);
    return { ...result, ms: performance.now() - start };
  });
  const ids = new Set(searches.flatMap((result) => result.hits.map((hit) => hit.recordId)));
  return {
    page,
    metadata,
    asked,
    searches,
    results: searches,
    records: catalogue.records([...ids]),
    statistics: search,
    buildId: catalogue.build.buildId,
    policy,
    weights: WEIGHTS,
    now: now.toISOString(),
  };
}
