import { foldedWords } from '../../shared/text.ts';
import type { Mention, VideoPage } from '../../shared/video.ts';

// "Les Marais #12", "Les Marais - Épisode n° 4".
const NUMBER = /^[\s»"”,(|:–—[-]*(?:#|n[°º]|[ée]pisode\b|[ée]p\.?)\s?(?:n[°º]\s?)?\d/iu;

/**
 * The names, folded, of the series that a video belongs to: what its title numbers, unless the catalogue has such a work.
 * Like the channel's name, they are in every video of the series.
 */
export function namesOfOwnSeries(
  { title }: VideoPage,
  mentions: readonly Mention[],
): ReadonlySet<string> {
  const numbered = mentions.filter(
    ({ type, field, end, links }) =>
      type === 'work' && field === 'title' && links.length === 0 && NUMBER.test(title.slice(end)),
  );
  return new Set(numbered.map(({ normal }) => foldedWords(normal)));
}
