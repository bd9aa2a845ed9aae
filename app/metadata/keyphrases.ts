import type { CatalogueSearch, NameMatch } from '../shared/search.ts';
import { foldedWords } from '../shared/text.ts';
import type { CitedSource, Keyphrase, Mention, VideoMetadata } from '../shared/video.ts';
import type { FieldReading, Line, Word } from './entities/words.ts';
import { contentIn, isVerbal, isWeakAlone } from './phrase-words.ts';
import type { Readers } from './readers.ts';
import { contains, overlaps, rounded, spansWithin, type Span } from './spans.ts';

const MOST_PHRASES = 25;
const MOST_WORDS = 4;

/** Weight of a phrase by where it stands: the title says what the video is about, the keywords nearly so. */
const FIELD_WEIGHT = { title: 3, keywords: 2, description: 1, chapters: 0.8, channel: 0 } as const;
/** Characters of the description that count in full; what comes later is more often credits and lists. */
const LEAD = 900;
const LATER = 0.4;
/** A heading of the catalogue is a subject indeed; a name is no subject but a name, which has its own searches. */
const TOPIC = 1.5;
const NAME = 0.3;
/** A word out of a longer phrase says less than the phrase. */
const PART = 0.5;
/** An adjective or a verb alone, and a phrase that begins or ends with a verb, are hardly subjects. */
const WEAK = 0.15;
const WITH_VERB = 0.5;
/** The channel's own name is in all of its videos. */
const OWN_CHANNEL = 0.1;
/** Titles of cited works have their own searches. */
const CITED = 0.5;
const UNKNOWN = 0.35;
const NO_HEADING = 0.8;
/** Uploaders write their best keywords first. */
const LATER_KEYWORD = 0.04;
const LAST_KEYWORD = 0.4;

/**
 * The phrases that carry the subject: runs of words between words of grammar and punctuation (Rose et al., RAKE,
 * 2010), and whole keywords; weighted by place, by rarity in the catalogue (words that no record holds count little,
 * words that many hold too), by how often they recur, and by what the mentions say they are. Best first, at most 25;
 * weights are relative to the best.
 */
export function findKeyphrases(
  readings: readonly FieldReading[],
  mentions: readonly Mention[],
  citedSources: readonly CitedSource[],
  {
    language,
    gazetteer,
    search,
  }: Pick<Readers, 'gazetteer' | 'search'> & Pick<VideoMetadata, 'language'>,
): readonly Keyphrase[] {
  const isContent = contentIn(language);
  const channel = foldedWords(readings.find(({ field }) => field === 'channel')?.text ?? '');
  const found = readings.flatMap((reading) => {
    const own = mentions.filter(({ field }) => field === reading.field);
    const cited = reading.field === 'description' ? citedSources : [];
    return phrasesOf(reading, { mentions: own, cited, channel, isContent, gazetteer, search });
  });
  const gathered = new Map<string, Keyphrase>();
  for (const { folded, keyphrase } of found) {
    const before = gathered.get(folded);
    // A phrase met again is surer; it keeps its first place, which is in the most telling field.
    const weight = before === undefined ? keyphrase.weight : before.weight + keyphrase.weight / 2;
    gathered.set(folded, { ...(before ?? keyphrase), weight });
  }
  return normalised([...gathered.values()]);
}

interface Phrase {
  readonly folded: string;
  readonly keyphrase: Keyphrase;
}

interface Piece {
  readonly words: readonly Word[];
  readonly factor: number;
}

/** What a field's phrases are weighed by. */
interface Evidence extends Pick<Readers, 'gazetteer' | 'search'> {
  /** Those of the field. */
  readonly mentions: readonly Mention[];
  readonly cited: readonly CitedSource[];
  /** The channel's name, folded. */
  readonly channel: string;
  /** Whether a word can carry a subject in the language of the video. */
  readonly isContent: (word: Word) => boolean;
}

function phrasesOf(reading: FieldReading, evidence: Evidence): readonly Phrase[] {
  if (FIELD_WEIGHT[reading.field] === 0) return [];
  const pieces = reading.lines.flatMap((line, i) =>
    reading.field === 'keywords'
      ? keywordPieces(line, i, evidence)
      : runsOf(line, evidence).flatMap(partsOf),
  );
  return pieces.flatMap((piece) => {
    const place = placeFactor(reading, spanOf(piece), evidence.cited);
    return place === 0 ? [] : [phraseOf(reading, piece, place, evidence)];
  });
}

/** 0 for what is said in credits and advertisements, and around the title of a cited work. */
function placeFactor(
  { field, segments }: FieldReading,
  span: Span,
  cited: readonly CitedSource[],
): number {
  if (field !== 'description') return 1;
  if (spansWithin(segments, span).some(({ role }) => role !== 'content')) return 0;
  const [source] = spansWithin(cited, span);
  if (source === undefined) return span.start > LEAD ? LATER : 1;
  const { title } = source.places;
  return title !== null && contains(title, span) ? CITED : 0;
}

function keywordPieces(line: Line, place: number, { isContent }: Evidence): readonly Piece[] {
  const factor = Math.max(1 - LATER_KEYWORD * place, LAST_KEYWORD);
  const isSubject = line.words.length <= MOST_WORDS && line.words.some(isContent);
  return isSubject ? [{ words: line.words, factor }] : [];
}

function runsOf(line: Line, { isContent }: Evidence): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of line.words) {
    if (!isContent(word) || !/^(?:\s+|[-'’])$/.test(word.gap)) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (isContent(word)) run.push(word);
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** A run and, where it is longer than one word, its words alone: "énergie cinétique" and "énergie". */
function partsOf(run: readonly Word[]): readonly Piece[] {
  const whole = run.length <= MOST_WORDS ? [{ words: run, factor: 1 }] : [];
  return run.length === 1
    ? whole
    : [...whole, ...run.map((word) => ({ words: [word], factor: PART }))];
}

function spanOf({ words }: Piece): Span {
  const start = words[0]?.start ?? 0;
  return { start, end: words.at(-1)?.end ?? start };
}

function phraseOf(reading: FieldReading, piece: Piece, place: number, evidence: Evidence): Phrase {
  const { words, factor } = piece;
  const span = spanOf(piece);
  const folded = words.map((word) => word.folded).join(' ');
  const telling = words.filter(evidence.isContent);
  const rarity =
    telling.reduce((sum, word) => sum + wordWeight(word.folded, evidence.search), 0) /
    telling.length;
  const kind = kindFactor(span, evidence) * nounFactor(words, evidence);
  // A phrase is worth more than its words, but not in proportion to its length.
  const weight = FIELD_WEIGHT[reading.field] * place * factor * rarity * Math.sqrt(telling.length);
  return {
    folded,
    keyphrase: {
      text: reading.text.slice(span.start, span.end),
      field: reading.field,
      ...span,
      weight: weight * kind,
    },
  };
}

function kindFactor(phrase: Span, { mentions, channel }: Evidence): number {
  const met = mentions.filter((mention) => overlaps(mention, phrase));
  if (met.some((mention) => contains(mention, phrase) && foldedWords(mention.text) === channel))
    return OWN_CHANNEL;
  const isTopic = ({ type, start, end }: Mention) =>
    type === 'subject' && start === phrase.start && end === phrase.end;
  if (met.some(isTopic)) return TOPIC;
  // "empire britannique" is a subject, "britannique" another way to name a place.
  return met.some(
    (mention) => isName(mention) && (!isAdjective(mention) || contains(mention, phrase)),
  )
    ? NAME
    : 1;
}

function isAdjective({ type, text, normal }: Mention): boolean {
  return type === 'place' && foldedWords(text) !== foldedWords(normal);
}

/** Doubt about what has the shape of an adjective or a verb, unless the catalogue has it as a heading. */
function nounFactor(words: readonly Word[], { gazetteer }: Evidence): number {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return 1;
  const isDoubtful = words.length === 1 ? isWeakAlone(first) : [first, last].some(isVerb);
  if (!isDoubtful || gazetteer.find(words).some((name) => isWhole(name, words))) return 1;
  return words.length === 1 ? WEAK : WITH_VERB;
}

function isVerb({ folded, shape }: Word): boolean {
  return shape === 'lower' && isVerbal(folded);
}

function isWhole({ from, to, type }: NameMatch, words: readonly Word[]): boolean {
  return type === 'subject' && from === 0 && to === words.length;
}

function isName({ type }: Mention): boolean {
  return type === 'person' || type === 'place' || type === 'organisation';
}

// Inverse document frequency, 0..1; a word unknown to the catalogue can find nothing in it.
function wordWeight(folded: string, search: CatalogueSearch): number {
  if (search.size === 0) return 0.5;
  const frequency = search.documentFrequency(folded);
  if (frequency === 0) return UNKNOWN;
  const rarity = Math.log((search.size + 1) / frequency) / Math.log(search.size + 1);
  // Words of headings are nouns; what no heading holds is more often a verb or an adjective.
  return search.documentFrequency(folded, 'subject') > 0 ? rarity : rarity * NO_HEADING;
}

function normalised(phrases: readonly Keyphrase[]): readonly Keyphrase[] {
  const sorted = phrases.toSorted(
    (a, b) => b.weight - a.weight || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
  const best = sorted[0]?.weight ?? 0;
  if (best === 0) return [];
  return sorted
    .slice(0, MOST_PHRASES)
    .map((phrase) => ({ ...phrase, weight: rounded(phrase.weight / best) }));
}
