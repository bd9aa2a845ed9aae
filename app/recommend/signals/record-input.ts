import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import type { Policy } from '../../shared/policy.ts';
import type { VideoMetadata, VideoPage } from '../../shared/video.ts';
import type { Weights } from '../weights.ts';

/** A document beside a video. */
export interface RecordInput {
  readonly record: CatalogueRecord;
  readonly page: VideoPage;
  readonly metadata: VideoMetadata;
  readonly forChildren: boolean;
  readonly policy: Policy;
  /** Instant, ISO 8601. */
  readonly now: string;
  /** See `isLesson`. */
  readonly lesson: boolean;
  readonly weights: Weights;
}

/** A measured quality of a document whatever it was found by, 0..1, with its name on the screen. */
export interface RecordSignal {
  readonly label: string;
  readonly measure: (input: RecordInput) => number;
}
