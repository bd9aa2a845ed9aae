import type { Explanation } from '../../shared/recommendation.ts';
import type { SearchField, SearchHit, SearchKind, SearchResult } from '../../shared/search.ts';
import type { Nature } from '../../shared/video.ts';
import type { AskedSearch } from '../plan.ts';
import type { CatalogueStatistics } from '../plan/question.ts';
import { standsOnShelf } from '../knowledge/shelves.ts';
import type { Aspect } from '../plan/question.ts';
import { breadth } from '../signals/breadth.ts';
import { exactness } from '../signals/exactness.ts';
import { fieldQuality } from '../signals/field-quality.ts';
import type { MatchInput, MatchSignal } from '../signals/match-input.ts';
import { namesake } from '../signals/namesake.ts';
import { nearness } from '../signals/nearness.ts';
import { placeInVideo } from '../signals/place-in-video.ts';
import { rarity } from '../signals/rarity.ts';
import { searchKind } from '../signals/search-kind.ts';
import { searchStrength } from '../signals/search-strength.ts';
import { storyFit } from '../signals/story-fit.ts';
import { wordsInCommon } from '../signals/words-in-common.ts';
import { quoted } from '../text/french.ts';
import { OPENING_KINDS } from '../plan/opening-kinds.ts';
import { standsIn, standTogether, stems } from '../text/words.ts';
import type { Weights } from '../weights.ts';
import type { RecordValue, RecordValues } from './record-values.ts';
import { product, signal } from './tree.ts';

const SIGNALS: readonly MatchSignal[] = [
  searchKind,
  placeInVideo,
  nearness,
  breadth,
  rarity,
  fieldQuality,
  exactness,
  searchStrength,
  namesake,
  wordsInCommon,
  storyFit,
];

/** The words of a name stand together: "Hugo, Victor". */
const TOGETHER: ReadonlySet<SearchKind> = new Set(['creator-by', 'person-about', ...OPENING_KINDS]);

/** Those of a phrase also in its order: a racing driver who gets lost does not lose the race. */
const IN_ORDER: ReadonlySet<SearchKind> = new Set(['keyphrase', 'title-words']);

/** The words are the title of a work. */
const TITLE: ReadonlySet<SearchKind> = new Set(['cited-title', 'work-title']);
const LONG_TITLE = 4;
/** What parts a title proper from its subtitle, its number or its parallel title (ISBD punctuation). */
const AFTER_TITLE_PROPER = / : |[.;,(/=]/;

/** An answer of one document to one search, with the place in the record that proves it. */
export interface Proof {
  readonly asked: AskedSearch;
  readonly recordField: SearchField;
  readonly recordText: string;
  /** The document is a film or a disc. */
  readonly isRecording: boolean;
  /** Of the query, and of the value: see `stems`. */
  readonly queryStems: readonly string[];
  readonly valueStems: readonly string[];
  /** Documents that answer the same search. */
  readonly total: number;
}

/** A proved answer with its worth. */
export interface Match extends Proof {
  readonly explanation: Explanation;
}

/** One search of a video, with its result. */
export interface Asking {
  readonly asked: AskedSearch;
  readonly result: SearchResult;
  /** See `byWeight`. */
  readonly fields: readonly (readonly SearchField[])[];
  /** Of the query: see `stems`. */
  readonly queryStems: readonly string[];
  readonly aspectTotal: number;
  readonly nature: Nature;
  readonly statistics: CatalogueStatistics;
  readonly weights: Weights;
}

/** What of a record does not depend on the search that found it; what takes long to read is read where a signal asks. */
export interface KnownOfRecord {
  readonly creatorNamed: () => boolean;
  readonly wordsShared: () => number;
  readonly tellsStory: boolean;
  readonly fiction: boolean;
}

/** One hit of one search, in the light of all of them. */
export interface Answer extends Asking, KnownOfRecord {
  readonly hit: SearchHit;
}

/** The answer with its worth. */
export function matchOf(answer: Answer, proof: Proof): Match {
  const input: MatchInput = { ...answer, ...proof };
  const parts = SIGNALS.map(({ label, measure }) => signal(label, measure(input)));
  const label = `${quoted(proof.asked.aspect.name)} : ${proof.recordText}`;
  return { ...proof, explanation: product(label, parts) };
}

/**
 * The value that holds the words of the search, in its most telling field; of equals, the one they fill best. Null where
 * the words stand together nowhere in the record.
 */
export function proofOf(
  asking: Asking,
  { values, isRecording }: { readonly values: RecordValues; readonly isRecording: boolean },
): Proof | null {
  const { asked, queryStems, result } = asking;
  // A field that tells less is not even read where a better one holds the words: a summary is long.
  for (const fields of asking.fields) {
    let best: { readonly recordField: SearchField; readonly value: RecordValue } | null = null;
    for (const recordField of fields) {
      for (const value of values(recordField)) {
        const isFuller = best === null || value.stems.length < best.value.stems.length;
        if (isFuller && stands(asked, queryStems, value)) best = { recordField, value };
      }
    }
    if (best === null) continue;
    const { recordField, value } = best;
    const [recordText, valueStems] = [value.text, value.stems];
    return {
      asked,
      recordField,
      recordText,
      isRecording,
      queryStems,
      valueStems,
      total: result.total,
    };
  }
  return null;
}

/** The fields by what they prove, best first, those that prove as much together. */
export function byWeight(
  fields: readonly SearchField[],
  { field }: Weights,
): readonly (readonly SearchField[])[] {
  const groups = Map.groupBy(fields, (each) => field[each]);
  return [...groups].toSorted(([a], [b]) => b - a).map(([, equals]) => equals);
}

// "Benoît … Martin" over a list of names is nobody, "lutter … famine" over a summary says nothing, and « Brûler le feu »
// is not the book « Le feu ».
function stands(
  { search: { kind, match, query }, aspect }: AskedSearch,
  words: readonly string[],
  { text, stems: value }: RecordValue,
): boolean {
  if (kind === 'classification') return isShelved(query, text, aspect);
  if (TITLE.has(kind)) return standsIn(words, value, match) && namesWork(words, text);
  if (IN_ORDER.has(kind)) return standsIn(words, value, 'phrase');
  return TOGETHER.has(kind) ? standTogether(words, value) : standsIn(words, value, match);
}

// 320.531 is socialism, though 531 stands in it: mechanics.
function isShelved(shelf: string, shelved: string, { subject, name }: Aspect): boolean {
  if (subject === null) return false;
  return shelved.split(/[^\d.]+/).some((number) => standsOnShelf(number, shelf, subject, name));
}

/** Whether a title that holds the words is the title they name: all of its proper title, or too many to be an accident. */
export function namesWork(words: readonly string[], title: string): boolean {
  const [proper = title] = title.split(AFTER_TITLE_PROPER);
  return words.length >= LONG_TITLE || stems(proper).length <= words.length;
}
