import type { VideoField, VideoMetadata, VideoPage } from '../shared/video.ts';
import { findCitedSources } from './cited/cited-sources.ts';
import { findMentions } from './entities/mentions.ts';
import { readField } from './entities/words.ts';
import { findKeyphrases } from './keyphrases.ts';
import { detectLanguage } from './language.ts';
import { levelOf } from './level.ts';
import { natureOf } from './nature.ts';
import type { Readers } from './readers.ts';

// The order in which a mention's field tells most of what the video is about.
const FIELDS: readonly VideoField[] = ['title', 'keywords', 'description', 'chapters', 'channel'];

/**
 * What a video is about, for whom and citing what, from its texts alone. Deterministic: the same page, catalogue and
 * model give the same bytes. Without a model, rules and the catalogue's names do the work.
 */
export async function understand(page: VideoPage, readers: Readers): Promise<VideoMetadata> {
  const { language, confidence } = detectLanguage(page);
  const readings = FIELDS.map((field) => readField(page, field));
  const citedSources = findCitedSources(page.description);
  const nature = natureOf(page);
  const level = levelOf(page);
  const mentions = await findMentions(readings, citedSources, readers);
  return {
    language,
    languageConfidence: confidence,
    nature: nature.best,
    natureScores: nature.scores,
    level: level.best,
    levelScores: level.scores,
    mentions,
    keyphrases: findKeyphrases(readings, mentions, citedSources, { language, ...readers }),
    citedSources,
    modelId: readers.tagger?.id ?? null,
  };
}
