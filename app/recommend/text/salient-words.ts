import { wordsIn } from '../../shared/text.ts';
import type { VideoPage } from '../../shared/video.ts';
import type { CatalogueStatistics } from '../plan/question.ts';
import { proseOf } from './prose.ts';
import { isFunctionWord, stem } from './words.ts';

const TITLE = 1;
const KEYWORD = 0.7;
const PROSE = 0.4;
const PROSE_WORDS = 120;
const SHORTEST = 3;
const PLENTY = 0.25;
const WEIGHTIEST = 12;

/** What a record may share with a video. */
export interface SalientWords {
  /** Stems with their weight. */
  readonly weights: ReadonlyMap<string, number>;
  /** The weight that is as much as any record may be asked to share. */
  readonly plenty: number;
}

/**
 * The words of a video with their weight: the more telling the place and the rarer the word in the catalogue, the heavier.
 * Words that the catalogue does not have are left out: no record could answer them.
 */
export function salientWords(page: VideoPage, statistics: CatalogueStatistics): SalientWords {
  const weights = new Map<string, number>();
  const prose = proseOf(page.description).map(({ start, end }) =>
    page.description.slice(start, end),
  );
  add(weights, page.title, TITLE, Infinity);
  for (const keyword of page.keywords) add(weights, keyword, KEYWORD, Infinity);
  add(weights, prose.join(' '), PROSE, PROSE_WORDS);
  for (const [word, weight] of weights) {
    const frequency = statistics.documentFrequency(word);
    if (frequency === 0) weights.delete(word);
    else weights.set(word, weight * Math.log(1 + statistics.size / frequency));
  }
  const heaviest = [...weights.values()].toSorted((a, b) => b - a).slice(0, WEIGHTIEST);
  return { weights, plenty: PLENTY * heaviest.reduce((total, weight) => total + weight, 0) };
}

function add(weights: Map<string, number>, text: string, weight: number, most: number): void {
  const words = wordsIn(text)
    .filter((word) => word.length >= SHORTEST && !isFunctionWord(word))
    .slice(0, most);
  for (const word of words) {
    const own = stem(word);
    weights.set(own, Math.max(weights.get(own) ?? 0, weight));
  }
}
