import { remembered } from '../shared/remember.ts';
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
  readonly words?: readonly Wording[];
}

/** One way to say what a cue looks for. */
export interface Wording {
  /** What stands there at the least: two letters or figures, one where the second may be another. */
  readonly beginning: string;
  /** Sticky, over folded text, up to the end of a word. */
  readonly pattern: RegExp;
}

/** The likeliest label, and the probabilities of all, in the order of the labels given. */
export interface ScoredLabel<Label> {
  readonly best: Label;
  /** They sum to 1. */
  readonly scores: readonly number[];
}

const BETWEEN_WORDINGS = /\|(?![^()]*\))/;
const BEGINNING = /^[a-z\d](?:[a-z\d](?![?*{])|(?![?*{]))/;

/**
 * The wordings of a pattern over folded text, of whole words, parted by bars. Throws on one that does not begin with a
 * letter or figure, without which no text has it: a bug of the table.
 */
export function wholeWords(pattern: string): readonly Wording[] {
  return pattern.split(BETWEEN_WORDINGS).map((wording) => {
    const beginning = BEGINNING.exec(wording)?.[0];
    if (beginning === undefined)
      throw new Error(`cues: "${wording}" does not begin with a letter or figure of its own`);
    return { beginning, pattern: new RegExp(`(?:${wording})(?!\\p{L})`, 'uy') };
  });
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
 * Prepares a table of cues: what those that a video meets add up to for each label, in units of log-odds. The table alone
 * decides: a librarian can read why.
 */
export function preparedCues<Label>(
  labels: readonly Label[],
  cues: readonly Cue<Label>[],
): (page: VideoPage) => readonly number[] {
  const worded = cues.flatMap((cue) => (cue.words ?? []).map((wording) => ({ cue, ...wording })));
  const byBeginning = Map.groupBy(worded, ({ beginning }) => beginning);
  return (page) => {
    const texts = fieldCues(page, byBeginning);
    return labels.map((label) =>
      cues
        .filter((cue) => cue.label === label)
        .reduce((sum, cue) => sum + cue.weight * strength(cue, page, texts), 0),
    );
  };
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

/** Wordings by their beginnings: at each word of a text a few of some hundreds are tried. */
type ByBeginning<Label> = ReadonlyMap<string, readonly (Wording & { readonly cue: Cue<Label> })[]>;

/** The cues that stand in a text of the video, and how much that text counts. */
interface FieldCues<Label> {
  readonly weight: number;
  readonly cues: ReadonlySet<Cue<Label>>;
}

function fieldCues<Label>(page: VideoPage, wordings: ByBeginning<Label>): FieldCues<Label>[] {
  return Object.entries(FIELD_WEIGHT).map(([field, weight]) => {
    // The keys of a record over `VideoField` are its fields.
    const text = foldedLead(fieldText(page, field as VideoField));
    return { weight, cues: cuesIn(text, wordings) };
  });
}

/** Nature and level read the same texts of a video. */
const foldedLead = remembered(
  (text) => foldText(wordsOnly(text.slice(0, LEAD))),
  Object.keys(FIELD_WEIGHT).length,
);

const WORD_BEGINS = /(?<!\p{L})[a-z\d]/gu;

function cuesIn<Label>(text: string, wordings: ByBeginning<Label>): ReadonlySet<Cue<Label>> {
  const met = new Set<Cue<Label>>();
  for (const { index } of text.matchAll(WORD_BEGINS)) {
    for (const length of [1, 2]) {
      for (const { cue, pattern } of wordings.get(text.slice(index, index + length)) ?? []) {
        pattern.lastIndex = index;
        if (pattern.test(text)) met.add(cue);
      }
    }
  }
  return met;
}

/** The text without web addresses, whose words speak of sites. */
export function wordsOnly(text: string): string {
  return addressesIn(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}

function strength<Label>(
  cue: Cue<Label>,
  page: VideoPage,
  texts: readonly FieldCues<Label>[],
): number {
  if (cue.category !== undefined) return page.category === cue.category ? 1 : 0;
  if (cue.words === undefined) return 1;
  return texts.reduce((sum, { weight, cues }) => sum + (cues.has(cue) ? weight : 0), 0);
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
