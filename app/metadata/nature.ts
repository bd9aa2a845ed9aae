import { NATURES, type Nature, type VideoPage } from '../shared/video.ts';
import { scoreByCues, type ScoredLabel } from './cues.ts';
import { NATURE_CUES } from './nature-cues.ts';

/** What the video is for, by the cues of `NATURE_CUES`. */
export function natureOf(page: VideoPage): ScoredLabel<Nature> {
  return scoreByCues(page, NATURES, NATURE_CUES);
}
