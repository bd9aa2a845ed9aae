import { foldText } from '../shared/text.ts';
import { fieldText, type VideoField, type VideoPage } from '../shared/video.ts';
import { addressesIn } from '../shared/segments.ts';
import { rounded } from '../shared/spans.ts';

/** One reason for a label: the video's category, or words (folded) in one of its texts; neither: always. */
export interface Cue<Label> {
  readonly label: Label;
  /** In units of log-odds, once for each field that holds the words, times the weight of the field. */
  readonly weight: number;
  readonly category?: string;
  readonly words?: RegExp;
}

/** The likeliest label, and the probabilities of all, in the order of the labels given. */
export interface ScoredLabel<Label> {
  readonly best: Label;
  /** They sum to 1. */
  readonly scores: readonly number[];
}

/** A pattern over folded text that matches whole words only. */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u');
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
 * Every cue that is met adds its weight; the sums become probabilities (softmax), rounded to 1e-6. Of labels that are
 * equally likely the first of the list is taken. The table of cues alone decides: a librarian can read why.
 */
export function scoreByCues<Label>(
  page: VideoPage,
  labels: readonly [Label, ...Label[]],
  cues: readonly Cue<Label>[],
): ScoredLabel<Label> {
  return likeliest(labels, cueSums(page, labels, cues));
}

/** What the cues add up to for each label, in units of log-odds. */
export function cueSums<Label>(
  page: VideoPage,
  labels: readonly Label[],
  cues: readonly Cue<Label>[],
): readonly number[] {
  const texts = foldedTexts(page);
  return labels.map((label) =>
    cues
      .filter((cue) => cue.label === label)
      .reduce((sum, cue) => sum + cue.weight * strength(cue, page, texts), 0),
  );
}

/** Log-odds as probabilities (softmax), rounded to 1e-6; of labels that are equally likely the first is taken. */
export function likeliest<Label>(
  labels: readonly [Label, ...Label[]],
  raw: readonly number[],
): ScoredLabel<Label> {
  const scores = softmax(raw);
  const best = scores.indexOf(Math.max(...scores));
  return { best: labels[best] ?? labels[0], scores };
}

type FieldTexts = ReadonlyMap<VideoField, string>;

function foldedTexts(page: VideoPage): FieldTexts {
  return new Map(
    Object.keys(FIELD_WEIGHT).map((field) => {
      // The keys of a record over `VideoField` are its fields.
      const name = field as VideoField;
      return [name, foldText(wordsOnly(fieldText(page, name).slice(0, LEAD)))] as const;
    }),
  );
}

/** The text without web addresses, whose words speak of sites. */
export function wordsOnly(text: string): string {
  return addressesIn(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}

function strength<Label>(
  { category, words }: Cue<Label>,
  page: VideoPage,
  texts: FieldTexts,
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
