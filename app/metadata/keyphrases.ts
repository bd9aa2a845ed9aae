import type { CatalogueSearch } from '../shared/search.ts';
import type { Keyphrase, Mention } from '../shared/video.ts';
import { FUNCTION_WORDS } from './entities/function-words.ts';
import type { FieldReading, Line, Word } from './entities/words.ts';
import { overlaps, rounded, spansWithin, type Span } from './spans.ts';

const MOST_PHRASES = 25;
const MOST_WORDS = 4;
// Words of the trade of videos: they say nothing of the subject.
const VIDEO_WORDS = new Set(
  'video videos chaine chaines youtube abonne abonnes abonner abonnez episode episodes saison emission interview documentaire documentary film complet extrait bande annonce trailer teaser vf vostfr vost officiel official clip lyrics live direct replay hd 4k part partie shorts short podcast invite invites lien liens description commentaire commentaires jour jours semaine mois annee annees fois chose choses gens vraiment faire dire voir savoir decouvrez decouvrir regarder aujourd hui partir retrouvez parler question questions sujet sujets histoire monde vie temps'.split(
    ' ',
  ),
);

/** Weight of a phrase by where it stands: the title says what the video is about, the keywords nearly so. */
const FIELD_WEIGHT = { title: 3, keywords: 2, description: 1, chapters: 0.8, channel: 0 } as const;
/** Characters of the description that count in full; what comes later is more often credits and lists. */
const LEAD = 900;
/** A heading of the catalogue is a subject indeed; a name is no subject but a name, which has its own searches. */
const TOPIC = 1.5;
const NAME = 0.3;
/** A word out of a longer phrase says less than the phrase. */
const PART = 0.5;
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
  search: CatalogueSearch,
): readonly Keyphrase[] {
  const gathered = new Map<string, Keyphrase>();
  for (const { folded, keyphrase } of readings.flatMap((reading) =>
    phrasesOf(reading, mentions, search),
  )) {
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

function phrasesOf(
  reading: FieldReading,
  mentions: readonly Mention[],
  search: CatalogueSearch,
): readonly Phrase[] {
  const own = mentions.filter(({ field }) => field === reading.field);
  const lines = reading.lines.filter((line) => isTelling(reading, line));
  const pieces = lines.flatMap((line, i) =>
    reading.field === 'keywords' ? keywordPieces(line, i) : runsOf(line).flatMap(partsOf),
  );
  return pieces.map((piece) => phraseOf(reading, piece, own, search));
}

function isTelling({ field, segments }: FieldReading, line: Line): boolean {
  if (field !== 'description') return FIELD_WEIGHT[field] > 0;
  return spansWithin(segments, line).some(({ role }) => role === 'content');
}

function keywordPieces(line: Line, place: number): readonly Piece[] {
  const factor = Math.max(1 - LATER_KEYWORD * place, LAST_KEYWORD);
  const isSubject = line.words.length <= MOST_WORDS && line.words.some(isContent);
  return isSubject ? [{ words: line.words, factor }] : [];
}

function runsOf(line: Line): readonly (readonly Word[])[] {
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

function isContent({ folded, shape }: Word): boolean {
  return (
    shape !== 'number' &&
    folded.length > 2 &&
    !FUNCTION_WORDS.has(folded) &&
    !VIDEO_WORDS.has(folded)
  );
}

/** A run and, where it is longer than one word, its words alone: "énergie cinétique" and "énergie". */
function partsOf(run: readonly Word[]): readonly Piece[] {
  const whole = run.length <= MOST_WORDS ? [{ words: run, factor: 1 }] : [];
  return run.length === 1
    ? whole
    : [...whole, ...run.map((word) => ({ words: [word], factor: PART }))];
}

function phraseOf(
  reading: FieldReading,
  { words, factor }: Piece,
  mentions: readonly Mention[],
  search: CatalogueSearch,
): Phrase {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const place = reading.field === 'description' && start > LEAD ? 0.4 : 1;
  const telling = words.filter(isContent);
  const rarity =
    telling.reduce((sum, { folded }) => sum + wordWeight(folded, search), 0) / telling.length;
  // A phrase is worth more than its words, but not in proportion to its length.
  const worth = rarity * Math.sqrt(telling.length) * kindFactor({ start, end }, mentions);
  const weight = FIELD_WEIGHT[reading.field] * place * factor * worth;
  return {
    folded: words.map(({ folded }) => folded).join(' '),
    keyphrase: { text: reading.text.slice(start, end), field: reading.field, start, end, weight },
  };
}

function kindFactor(phrase: Span, mentions: readonly Mention[]): number {
  const met = mentions.filter((mention) => overlaps(mention, phrase));
  if (
    met.some(
      ({ type, start, end }) => type === 'subject' && start === phrase.start && end === phrase.end,
    )
  ) {
    return TOPIC;
  }
  return met.some((mention) => isName(mention) && mention.confidence >= 0.5) ? NAME : 1;
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
