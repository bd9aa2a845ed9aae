import type { CatalogueSearch, NameMatch } from '../shared/search.ts';
import { saidIn } from '../shared/said.ts';
import { foldedWords } from '../shared/text.ts';
import type { CitedSource, Keyphrase, Mention, VideoMetadata } from '../shared/video.ts';
import type { FieldReading, Word } from './entities/words.ts';
import { piecesOf, spanOf, type Piece } from './phrase-pieces.ts';
import { contentIn, isVerbal, isWeakAlone, singular } from './phrase-words.ts';
import type { Readers } from './readers.ts';
import { contains, overlaps, rounded, spansWithin, type Span } from '../shared/spans.ts';

const MOST_PHRASES = 25;

/** Weight of a phrase by where it stands: the title says what the video is about, the keywords nearly so. */
const FIELD_WEIGHT = { title: 3, keywords: 2, description: 1, chapters: 0.8, channel: 0 } as const;
/** Characters of the description that count in full; what comes later is more often credits and lists. */
const LEAD = 900;
const LATER = 0.4;
/** A heading of the catalogue is a subject indeed; a name is no subject but a name, which has its own searches. */
const TOPIC = 1.5;
const NAME = 0.3;
/** An adjective or a verb alone, and a phrase that begins or ends with a verb, are hardly subjects. */
const WEAK = 0.15;
const WITH_VERB = 0.5;
/** The channel's own name is in all of its videos. */
const OWN_CHANNEL = 0.1;
/** Titles of cited works have their own searches. */
const CITED = 0.5;
const UNKNOWN = 0.35;
const NO_HEADING = 0.8;

/**
 * The phrases that carry the subject (`piecesOf`), weighted by place, by rarity in the catalogue (words that no record
 * holds count little, words that many hold too), by how often they recur, and by what the mentions say they are. Best
 * first, at most 25; weights are relative to the best.
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
  const named = readings.find(({ field }) => field === 'channel')?.text ?? '';
  const channel = [named, ...named.split(/ [-–—|:] /)].map(foldedWords).filter(Boolean);
  const found = readings.flatMap((reading) => {
    const own = mentions.filter(({ field }) => field === reading.field);
    const cited = reading.field === 'description' ? citedSources : [];
    return phrasesOf(reading, { mentions: own, cited, channel, isContent, gazetteer, search });
  });
  const gathered = new Map<string, Keyphrase>();
  for (const { folded, keyphrase } of found) {
    const key = singular(folded);
    const before = gathered.get(key);
    // A phrase met again is surer; it keeps its first place, which is in the most telling field.
    const weight = before === undefined ? keyphrase.weight : before.weight + keyphrase.weight / 2;
    gathered.set(key, { ...(before ?? keyphrase), weight });
  }
  return normalised([...gathered.values()]);
}

interface Phrase {
  readonly folded: string;
  readonly keyphrase: Keyphrase;
}

/** What a field's phrases are weighed by. */
interface Evidence extends Pick<Readers, 'gazetteer' | 'search'> {
  /** Those of the field. */
  readonly mentions: readonly Mention[];
  readonly cited: readonly CitedSource[];
  /** The channel's name, and each side of it where a dash or a bar parts it, folded. */
  readonly channel: readonly string[];
  /** Whether a word can carry a subject in the language of the video. */
  readonly isContent: (word: Word) => boolean;
}

function phrasesOf(reading: FieldReading, evidence: Evidence): readonly Phrase[] {
  if (FIELD_WEIGHT[reading.field] === 0) return [];
  const ofChannel = ownNames(reading, evidence.channel);
  return piecesOf(reading, evidence.isContent).flatMap((piece) => {
    const span = spanOf(piece);
    const isOwn = ofChannel.some((own) => contains(own, span));
    const place = placeFactor(reading, span, evidence.cited) * (isOwn ? OWN_CHANNEL : 1);
    return place === 0 ? [] : [phraseOf(reading, piece, place, evidence)];
  });
}

/** Where the texts say the channel's name, or one side of it: "Le dessous des cartes - ARTE". */
function ownNames({ lines }: FieldReading, channel: readonly string[]): readonly Span[] {
  return lines.flatMap(({ words }) =>
    channel.flatMap((name) =>
      saidIn(words, name.split(' ')).map((said) => spanOf({ words: said })),
    ),
  );
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

function kindFactor(phrase: Span, { mentions }: Evidence): number {
  const met = mentions.filter((mention) => overlaps(mention, phrase));
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
