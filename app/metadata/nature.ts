import { foldedWords } from '../shared/text.ts';
import {
  fieldText,
  NATURES,
  type Nature,
  type VideoField,
  type VideoPage,
} from '../shared/video.ts';
import { likeliest, preparedCues, type ScoredLabel, wordsOnly } from './cues.ts';
import { NATURE_CUES } from './nature-cues.ts';
import knownChannels from './known-channels.json' with { type: 'json' };
import learned from './nature-weights.json' with { type: 'json' };

/** What is told of a video to the learned weights. */
export interface NatureFeatures {
  /** What `NATURE_CUES` add up to for each nature. */
  readonly cues: readonly number[];
  /** Each word of the texts, folded, the category and what a known channel is for, with how much it counts by where it stands. */
  readonly words: ReadonlyMap<string, number>;
}

const FIELD_WEIGHT: readonly (readonly [VideoField, number])[] = [
  ['title', 2],
  ['channel', 2],
  ['keywords', 0.7],
  ['description', 0.6],
];
// What comes later in a description is addresses and credits.
const LEAD = 1_500;
/** What the category that the site gives counts as, beside the words: it tells as much as a few of them. */
const CATEGORY = 2.5;
const cueSums = preparedCues(NATURES, NATURE_CUES);
/** What a channel that is known counts as. */
const KNOWN = 1.5;
/** What most videos of a channel are for, by its folded name. */
const OF_CHANNEL: ReadonlyMap<string, Nature> = new Map(
  NATURES.flatMap((nature) =>
    knownChannels[nature].map((name) => [foldedWords(name), nature] as const),
  ),
);
const WEIGHTS: Readonly<Record<string, readonly number[]>> = learned.words;

/**
 * What the video is for: a logistic regression (`models/training/natures.py`) over the sums of the cues written by hand
 * and the words of the title, channel, keywords and description, the category, and what a known channel is for. Each adds its own weight in log-odds.
 */
export function natureOf(page: VideoPage): ScoredLabel<Nature> {
  const { cues, words } = natureFeatures(page);
  const known = [...words].filter(([word]) => Object.hasOwn(WEIGHTS, word));
  const length = Math.sqrt(known.reduce((sum, [, count]) => sum + count * count, 0)) || 1;
  const raw = NATURES.map((_, nature) => {
    const sum = known.reduce(
      (total, [word, count]) => total + count * (WEIGHTS[word]?.[nature] ?? 0),
      0,
    );
    const given = (learned.bias[nature] ?? 0) + learned.cues * (cues[nature] ?? 0);
    return given + sum / length / learned.unit;
  });
  return likeliest(NATURES, raw);
}

/** As training and `natureOf` both read a video. */
export function natureFeatures(page: VideoPage): NatureFeatures {
  const words = new Map<string, number>();
  for (const [field, weight] of FIELD_WEIGHT) {
    const text = wordsOnly(fieldText(page, field).slice(0, LEAD));
    for (const word of new Set(foldedWords(text).split(' ')))
      if (word !== '') words.set(word, (words.get(word) ?? 0) + weight);
  }
  // No word has a space: the category is none of them, nor is what the channel is for.
  if (page.category !== null) words.set(`category ${page.category}`, CATEGORY);
  const usual = OF_CHANNEL.get(foldedWords(page.channel ?? ''));
  if (usual !== undefined) words.set(`channel ${usual}`, KNOWN);
  return { cues: cueSums(page), words };
}
