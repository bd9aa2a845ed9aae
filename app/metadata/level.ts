import { LEVELS, type Level, type VideoPage } from '../shared/video.ts';
import { likeliest, preparedCues, type ScoredLabel } from './cues.ts';
import { LEVEL_CUES } from './level-cues.ts';

const cueSums = preparedCues(LEVELS, LEVEL_CUES);

/** For whom the video is made, by the cues of `LEVEL_CUES`. */
export function levelOf(page: VideoPage): ScoredLabel<Level> {
  return likeliest(LEVELS, cueSums(page));
}
