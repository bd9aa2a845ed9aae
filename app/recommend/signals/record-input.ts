import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import type { SalientWords } from '../text/salient-words.ts';
import type { RecordValues } from '../score/record-values.ts';
import type { VideoMetadata, VideoPage } from '../../shared/video.ts';

/** A document beside a video. */
export interface RecordInput {
  readonly record: CatalogueRecord;
  readonly values: RecordValues;
  readonly page: VideoPage;
  readonly metadata: VideoMetadata;
  readonly forChildren: boolean;
  /** The video's own words with their weight: see `salientWords`. */
  readonly salient: SalientWords;
}

/** A measured quality of a document whatever it was found by, 0..1, with its name on the screen. */
export interface RecordSignal {
  readonly label: string;
  readonly measure: (input: RecordInput) => number;
}
