import { foldText } from '../shared/text.ts';
import {
  fieldText,
  NATURES,
  type Nature,
  type VideoField,
  type VideoPage,
} from '../shared/video.ts';
import { CUES } from './nature-cues.ts';
import { addressesIn } from './segments.ts';
import { rounded } from './spans.ts';

export interface ScoredNature {
  readonly nature: Nature;
  /** Probabilities that sum to 1, in the order of `NATURES`. */
  readonly scores: readonly number[];
}

/** How much a word weighs by where it stands. */
const FIELD_WEIGHT: Readonly<Record<VideoField, number>> = {
  title: 1,
  channel: 1,
  keywords: 0.7,
  description: 0.5,
  chapters: 0.3,
};

// What comes later in a description is credits and lists.
const LEAD = 3_000;

/**
 * What the video is for. Every cue of `CUES` that is met adds its weight once for each field; the scores become
 * probabilities (softmax). The table alone decides: a librarian can read why.
 */
export function natureOf(page: VideoPage): ScoredNature {
  const texts = new Map(
    Object.keys(FIELD_WEIGHT).map((field) => {
      // The keys of a record over `VideoField` are its fields.
      const name = field as VideoField;
      return [name, foldText(wordsOnly(fieldText(page, name).slice(0, LEAD)))] as const;
    }),
  );
  const raw = NATURES.map((nature) =>
    CUES.filter((cue) => cue.nature === nature).reduce(
      (sum, cue) => sum + cue.weight * strength(cue.category, cue.words, page, texts),
      0,
    ),
  );
  const scores = softmax(raw);
  const best = scores.indexOf(Math.max(...scores));
  return { nature: NATURES[best] ?? 'learning', scores };
}

/** The text without web addresses, whose words speak of sites. */
function wordsOnly(text: string): string {
  return addressesIn(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}

function strength(
  category: string | undefined,
  words: RegExp | undefined,
  page: VideoPage,
  texts: ReadonlyMap<VideoField, string>,
): number {
  if (category !== undefined) return page.category === category ? 1 : 0;
  if (words === undefined) return 1;
  return [...texts].reduce(
    (sum, [field, text]) => sum + (words.test(text) ? FIELD_WEIGHT[field] : 0),
    0,
  );
}

function softmax(raw: readonly number[]): readonly number[] {
  const highest = Math.max(...raw);
  const powers = raw.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  const scores = powers.map((power) => rounded(power / sum));
  const [first = 0, ...rest] = scores;
  // Rounding may leave a millionth: the first score takes it, so that the sum is exactly one.
  return [rounded(first + 1 - scores.reduce((total, score) => total + score, 0)), ...rest];
}
