import type { Agent, CatalogueRecord, HeadingType } from '../../shared/catalogue-record.ts';
import { NO_POLICY } from '../../shared/policy.ts';
import type { Recommendations } from '../../shared/recommendation.ts';
import type { CatalogueSearch, SearchResult } from '../../shared/search.ts';
import type { VideoMetadata, VideoPage } from '../../shared/video.ts';
import { indexed } from '../../search/testing/records.ts';
import { sampleRecord } from '../../store/testing/sample-record.ts';
import { askedSearches } from '../plan.ts';
import { recommend, type RecommendInput } from '../recommend.ts';
import { WEIGHTS } from '../weights.ts';
import { NOW } from './video.ts';

/** A record in few words: its heading, who made it. Everything else is plain. */
export interface RecordInWords {
  readonly id: string;
  readonly title: string;
  readonly by?: string;
  readonly about?: readonly string[];
  /** The person that the document is about, as filed. */
  readonly person?: string;
  readonly place?: string;
  readonly rest?: Partial<CatalogueRecord>;
}

/** A small library with a real index. */
export interface SmallLibrary {
  readonly search: CatalogueSearch;
  readonly records: ReadonlyMap<string, CatalogueRecord>;
}

/** As many records of other things as keep an index from taking every word for a common one. */
const BACKGROUND = 60;

/** The records among others on unrelated things, as in any library. */
export function smallLibrary(records: readonly RecordInWords[]): SmallLibrary {
  const all = [...records.map(recordOf), ...background()];
  return {
    search: indexed(all).search,
    records: new Map(all.map((record) => [record.id, record])),
  };
}

/** The results of the whole plan. */
export function searched(
  page: VideoPage,
  metadata: VideoMetadata,
  { search }: SmallLibrary,
  now = NOW,
): readonly SearchResult[] {
  return askedSearches(page, metadata, search, now).map((each) => search.search(each.search, 50));
}

/** What an answer depends on beside the video and the library. */
type Circumstances = Pick<RecommendInput, 'policy' | 'now'>;

/** The answer for a video. */
export function answer(
  page: VideoPage,
  metadata: VideoMetadata,
  library: SmallLibrary,
  { policy = NO_POLICY, now = NOW }: Partial<Circumstances> = {},
): Recommendations {
  return recommend({
    page,
    metadata,
    asked: askedSearches(page, metadata, library.search, now),
    results: searched(page, metadata, library, now),
    records: library.records,
    statistics: library.search,
    buildId: 'test',
    policy,
    weights: WEIGHTS,
    now,
  });
}

/** The ids of the answer, best first. */
export function answeredIds(
  page: VideoPage,
  metadata: VideoMetadata,
  records: readonly RecordInWords[],
): string[] {
  return answer(page, metadata, smallLibrary(records)).documents.map(({ recordId }) => recordId);
}

function recordOf({
  id,
  title,
  by,
  about = [],
  person,
  place,
  rest,
}: RecordInWords): CatalogueRecord {
  return sampleRecord({
    id,
    title: { main: title, subtitle: null, part: null, filing: title, others: [] },
    responsibility: by ?? null,
    creators: by === undefined ? [] : [agent(by)],
    publication: { place: null, publisher: `Éditeur ${id}`, date: null },
    subjects: [
      ...about.map((heading) => headingOf('topic', heading)),
      ...(person === undefined ? [] : [headingOf('person', person)]),
      ...(place === undefined ? [] : [headingOf('place', place)]),
    ],
    workKey: `work ${id}`,
    ...rest,
  });
}

function headingOf(type: HeadingType, text: string): CatalogueRecord['subjects'][number] {
  return { type, parts: text.split(' -- '), scheme: 'rameau', authorityId: null };
}

function agent(name: string): Agent {
  return { kind: 'person', name, filingName: name, dates: null, role: null, authorityId: null };
}

function background(): CatalogueRecord[] {
  return Array.from({ length: BACKGROUND }, (_, at) =>
    recordOf({ id: `z${at}`, title: `Zibeline ${at}`, by: `Auteure ${at}`, about: [`Sujet${at}`] }),
  );
}
