import { LEVELS, type Level, type VideoPage } from '../shared/video.ts';
import { scoreByCues, type ScoredLabel } from './cues.ts';
import { LEVEL_CUES } from './level-cues.ts';

/** For whom the video is made, by the cues of `LEVEL_CUES`. */
export function levelOf(page: VideoPage): ScoredLabel<Level> {
  return scoreByCues(page, LEVELS, LEVEL_CUES);
}
