import { termNumber, type Lexicon } from '../index/inverted-index.ts';
import { differingLetters, letterSet } from '../index/letter-set.ts';

/** A term of the vocabulary near a word that is in no document. */
export interface NearTerm {
  readonly term: number;
  /** 0..1, as MiniSearch 7.2 weighs fuzzy matches: 0.45 x length / (length + distance). */
  readonly weight: number;
}

const FUZZY_WEIGHT = 0.45;
// Shorter words have too many neighbours: "mars" is one letter from "mare", "marc", "mari" and "mans".
const SHORTEST = 4;
const SHORTEST_FOR_TWO = 8;
// A misspelt word has a handful of neighbours; the cap keeps a strange one cheap.
const MOST = 20;

/** The word itself, or what it may be a misspelling of where no document has it. */
export function termsFor(lexicon: Lexicon, word: string): readonly NearTerm[] {
  const term = termNumber(lexicon, word);
  return term === null ? nearTerms(lexicon, word) : [{ term, weight: 1 }];
}

/**
 * The terms that a misspelt word may stand for: same first letter, one letter added, dropped or replaced in a word of 4
 * to 7 letters, two in a longer one. Nearest first, then the most frequent, at most 20. None for a word with a digit: a
 * wrong ISBN is another book. Distances count UTF-8 bytes, which are letters in folded French.
 */
export function nearTerms(lexicon: Lexicon, word: string): readonly NearTerm[] {
  const most = allowedDistance(word);
  if (most === 0) return [];
  const found = placesNear(lexicon, new TextEncoder().encode(word), most);
  const frequency = (place: number): number =>
    lexicon.documentFrequencies[lexicon.termNumbers[place] ?? 0] ?? 0;
  found.sort(
    (a, b) =>
      a.distance - b.distance || frequency(b.place) - frequency(a.place) || a.place - b.place,
  );
  return found.slice(0, MOST).map(({ place, distance }) => ({
    term: lexicon.termNumbers[place] ?? 0,
    weight: weightOf(lexicon.vocabulary.byteLength(place), distance),
  }));
}

interface Near {
  /** Place in the vocabulary. */
  readonly place: number;
  readonly distance: number;
}

function placesNear(lexicon: Lexicon, wanted: Uint8Array, most: number): Near[] {
  const { vocabulary, letters } = lexicon;
  const wantedLetters = letterSet(wanted.length, (at) => wanted[at] ?? 0);
  const found: Near[] = [];
  // The vocabulary is in the order of its bytes: the words of one first letter stand together.
  for (
    let place = vocabulary.lowerBound(wanted.subarray(0, 1));
    place < vocabulary.size;
    place += 1
  ) {
    if (vocabulary.byteAt(place, 0) !== wanted[0]) break;
    if (Math.abs(vocabulary.byteLength(place) - wanted.length) > most) continue;
    if (differingLetters(letters[place] ?? 0, wantedLetters) > 2 * most) continue;
    const distance = distanceTo(lexicon, place, wanted, most);
    if (distance <= most) found.push({ place, distance });
  }
  return found;
}

function distanceTo(lexicon: Lexicon, place: number, wanted: Uint8Array, most: number): number {
  const { vocabulary } = lexicon;
  return editDistance(
    wanted,
    vocabulary.byteLength(place),
    (at) => vocabulary.byteAt(place, at),
    most,
  );
}

/** Weight of a term of that length at that distance. */
function weightOf(length: number, distance: number): number {
  return (FUZZY_WEIGHT * length) / (length + distance);
}

function allowedDistance(word: string): number {
  if (word.length < SHORTEST || /\d/.test(word)) return 0;
  return word.length < SHORTEST_FOR_TWO ? 1 : 2;
}

// Of no word that anyone types; a longer one is near nothing.
const LONGEST = 64;
let before = new Uint8Array(LONGEST + 1);
let row = new Uint8Array(LONGEST + 1);

/** Levenshtein distance of a word from one given byte by byte, or some number above `most` where it is more. */
export function editDistance(
  a: Uint8Array,
  lengthOfB: number,
  byteOfB: (at: number) => number,
  most: number,
): number {
  if (Math.max(a.length, lengthOfB) > LONGEST) return most + 1;
  for (let j = 0; j <= lengthOfB; j += 1) before[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    if (fillRow(a[i - 1] ?? 0, i, lengthOfB, byteOfB) > most) return most + 1;
    [before, row] = [row, before];
  }
  return before[lengthOfB] ?? 0;
}

/** Distances of the first `i` bytes of a word, the last of which is `byte`, from each beginning of b; their least. */
function fillRow(
  byte: number,
  i: number,
  lengthOfB: number,
  byteOfB: (at: number) => number,
): number {
  let left = i;
  let least = i;
  row[0] = i;
  for (let j = 1; j <= lengthOfB; j += 1) {
    const replaced = (before[j - 1] ?? 0) + (byte === byteOfB(j - 1) ? 0 : 1);
    left = Math.min(replaced, (before[j] ?? 0) + 1, left + 1);
    row[j] = left;
    if (left < least) least = left;
  }
  return least;
}
