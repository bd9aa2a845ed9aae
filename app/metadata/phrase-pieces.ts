import type { FieldReading, Line, Word } from './entities/words.ts';
import { isWeakAlone } from './phrase-words.ts';
import type { Span } from '../shared/spans.ts';

const MOST_WORDS = 4;
/** A word out of a longer phrase says less than the phrase. */
const PART = 0.5;
/** Uploaders write their best keywords first. */
const LATER_KEYWORD = 0.04;
const LAST_KEYWORD = 0.4;

/** Whether a word can carry a subject. */
type IsContent = (word: Word) => boolean;

/** Words that may be a phrase which carries the subject. */
export interface Piece {
  readonly words: readonly Word[];
  /** What the piece is worth by how it was cut, 0..1. */
  readonly factor: number;
}

/**
 * Whole keywords; of the other fields the runs of words between words of grammar and punctuation (Rose et al., RAKE,
 * 2010), the words of each, and the nouns that "de" joins.
 */
export function piecesOf({ field, lines }: FieldReading, isContent: IsContent): readonly Piece[] {
  if (field === 'keywords')
    return lines.flatMap((line, place) => keywordPieces(line, place, isContent));
  return lines.flatMap((line) => {
    const runs = runsOf(line, isContent);
    return [...runs.flatMap(partsOf), ...compoundsOf(line, runs)];
  });
}

/** Where a piece stands in its field. */
export function spanOf({ words }: Pick<Piece, 'words'>): Span {
  const start = words[0]?.start ?? 0;
  return { start, end: words.at(-1)?.end ?? start };
}

function keywordPieces(line: Line, place: number, isContent: IsContent): readonly Piece[] {
  const factor = Math.max(1 - LATER_KEYWORD * place, LAST_KEYWORD);
  const isSubject = line.words.length <= MOST_WORDS && line.words.some(isContent);
  return isSubject ? [{ words: line.words, factor }] : [];
}

function runsOf(line: Line, isContent: IsContent): readonly (readonly Word[])[] {
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

// What joins two nouns to one subject.
const LINK = /^(?:d|de|du|des|la|l|les)$/;

/** "culture du viol", "guerre des classes": the noun that ends a run, and the one that begins the next after "de". */
function compoundsOf(line: Line, runs: readonly (readonly Word[])[]): readonly Piece[] {
  return runs.flatMap((run, i) => {
    const [head, next] = [run.at(-1), runs[i + 1]?.[0]];
    if (head === undefined || next === undefined || [head, next].some(isWeakAlone)) return [];
    const words = line.words.slice(line.words.indexOf(head), line.words.indexOf(next) + 1);
    const isJoined =
      words.slice(1, -1).every(({ folded }) => LINK.test(folded)) &&
      words.slice(1).every(({ gap }) => /^(?: |['’])$/.test(gap));
    return isJoined ? [{ words, factor: 1 }] : [];
  });
}
