import type { Mention } from '../../shared/video.ts';
import { mentionOf } from './candidate.ts';
import { FUNCTION_WORDS, OPENING_WORDS, PARTICLES } from './function-words.ts';
import { isGivenName } from './given-names.ts';
import { knownPerson } from './known-persons.ts';
import type { Lexicon } from './lexicon.ts';
import { isCapital } from './name-words.ts';
import type { FieldReading, Line, Word } from './words.ts';

const NAME_GAP = /^(?:\s|-|‐|\s?['’]|\s(?:d|de l)['’]|['’])$/u;
// "J. R. R. Tolkien", "St. John": the dot belongs to the word before it, which is short.
const INITIAL_GAP = /^\.[\s-]?$/;
// "Marine Le Pen" but not "Claire Duval Le livre": an article goes on with a name only after its
// first word or a particle ("Jean de La Fontaine").
const ARTICLES = new Set(['le', 'la', 'les', 'l', 'the']);
const MOST_WORDS = 5;
const ROMAN_NUMBER = /^(?:[IVX]{1,5}|Ier|1er)$/;

// Folded words after which a name of two words or more is a person's.
const ROLE =
  /^(?:acteur|actrice|animateur|animatrice|architecte|artiste|astronome|astrophysicien(?:ne)?|auteure?|autrice|avocate?|biologiste|chanteu(?:r|se)|chercheu(?:r|se)|comedien(?:ne)?|compositeur|compositrice|conteu(?:r|se)|dessinateur|dessinatrice|docteure?|dr|ecrivaine?|empereur|general|historien(?:ne)?|humoriste|imperatrice|ingenieure?|journaliste|juge|linguiste|m|marechal|mathematicien(?:ne)?|medecin|ministre|mme|monsieur|madame|musicien(?:ne)?|paleontologue|pape|peintre|photographe|philosophe|physicien(?:ne)?|poete|poetesse|pr|president(?:e)?|prince(?:sse)?|professeure?|psychologue|psychiatre|rappeu(?:r|se)|realisateur|realisatrice|reine|roi|romancier|romanciere|sociologue|tsar)$/;
const CUE = /^(?:avec|par|feat|ft|featuring|starring|invite|invitee|d|et|vs|versus|by|with)$/;

/**
 * Names of people told by their shape: a given name (of the list or of the catalogue's creators) before other
 * capitals, a king's number, a title or a trade before a name. A capital where every word has one proves nothing, so
 * there only a known given name counts.
 */
export function findPersons(reading: FieldReading, lexicon: Lexicon): readonly Mention[] {
  return reading.lines.flatMap((line) => {
    const scored = nameRuns(line).map((run) => ({
      words: run.words,
      confidence: personConfidence(run, line, lexicon),
    }));
    const shaped = scored.flatMap(({ words }, i) => {
      const confidence = confidenceAmongPeers(scored, i);
      return confidence === 0 ? [] : [personMention(reading, words, confidence)];
    });
    return [...knownPersons(reading, line), ...shaped];
  });
}

interface ScoredRun {
  readonly words: readonly Word[];
  readonly confidence: number;
}

/** In an enumeration, an unknown name beside a known one is a name too. */
function confidenceAmongPeers(runs: readonly ScoredRun[], i: number): number {
  const [before, own, after] = [runs[i - 1], runs[i], runs[i + 1]];
  if (own === undefined) return 0;
  const hasPeer =
    (isSure(before) && isListed(own)) || (isSure(after) && after !== undefined && isListed(after));
  const isShort = own.words.length > 1 && own.words.length < 4;
  return hasPeer && isShort ? Math.max(own.confidence, 0.55) : own.confidence;
}

function isSure(run: ScoredRun | undefined): boolean {
  return run !== undefined && run.confidence >= 0.65;
}

/** Whether a comma alone stands before the run. */
function isListed({ words }: ScoredRun): boolean {
  return /^\s*(?:,|&|\+)\s*$/.test(words[0]?.gap ?? '');
}

/** "Nietzsche" alone, for Friedrich Nietzsche: a capital, or any writing as a keyword. */
function knownPersons(reading: FieldReading, line: Line): readonly Mention[] {
  return line.words.flatMap((word) => {
    const normal = knownPerson(word.folded);
    const isWritten = isCapital(word) || reading.field === 'keywords';
    if (normal === null || !isWritten) return [];
    const { start, end } = word;
    return [mentionOf(reading, { start, end, type: 'person', confidence: 0.7, normal })];
  });
}

interface Run {
  readonly words: readonly Word[];
  /** The word before the run on its line, folded; "" where the run begins it. */
  readonly before: string;
}

/** The longest stretches of capitals, with particles between them, cut where a word cannot belong to a name. */
export function nameRuns(line: Line): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < line.words.length) {
    const end = endOfRun(line.words, at);
    if (end > at)
      runs.push({ words: line.words.slice(at, end), before: line.words[at - 1]?.folded ?? '' });
    at = Math.max(end, at + 1);
  }
  return runs;
}

function endOfRun(words: readonly Word[], start: number): number {
  const first = words[start];
  if (first === undefined || !canStart(first)) return start;
  let end = start + 1;
  for (let i = start + 1; i < words.length && i - start < 2 * MOST_WORDS; i++) {
    const word = words[i];
    if (word === undefined || !joins(words[i - 1], word)) break;
    if (isPartOfName(word, words[i - 1], i - start)) end = i + 1;
    else if (!PARTICLES.has(word.folded) || isCapital(word)) break;
  }
  return end;
}

function joins(before: Word | undefined, word: Word): boolean {
  return (
    NAME_GAP.test(word.gap) || (INITIAL_GAP.test(word.gap) && (before?.surface.length ?? 3) < 3)
  );
}

function isPartOfName(word: Word, before: Word | undefined, place: number): boolean {
  if (!isCapital(word) || CUE.test(word.folded)) return false;
  if (ARTICLES.has(word.folded)) return place === 1 || before?.shape === 'lower';
  return PARTICLES.has(word.folded) || !FUNCTION_WORDS.has(word.folded);
}

// "Utilisez", "Essayer": a verb that opens a line is no first name.
const VERB = /(?:ez|er|ons)$/;

function canStart(word: Word): boolean {
  if (!isCapital(word) || FUNCTION_WORDS.has(word.folded)) return false;
  return (
    !word.opens ||
    !(OPENING_WORDS.has(word.folded) || (VERB.test(word.folded) && !isGivenName(word.folded)))
  );
}

function personConfidence({ words, before }: Run, line: Line, lexicon: Lexicon): number {
  const [first] = words;
  if (first === undefined || words.length > MOST_WORDS) return 0;
  const isAfterRole = ROLE.test(before);
  if (words.length === 1) return isAfterRole && line.isCased && first.surface.length > 2 ? 0.45 : 0;
  const cue = isAfterRole || CUE.test(before) ? 0.1 : 0;
  if (lexicon.isGivenName(first.folded)) return givenNameConfidence(words, line) + cue;
  return line.isCased ? unknownNameConfidence(words, cue, lexicon) : 0;
}

function givenNameConfidence(words: readonly Word[], line: Line): number {
  const isNumbered = ROMAN_NUMBER.test(words.at(-1)?.surface ?? '');
  return isNumbered ? 0.9 : line.isCased ? 0.8 : 0.65;
}

/**
 * Capitals that no list knows: a name where the catalogue's people bear the words, or after a cue, or where the words
 * are none of the catalogue's everyday ones.
 */
function unknownNameConfidence(words: readonly Word[], cue: number, lexicon: Lexicon): number {
  if (words.some(({ shape }) => shape === 'upper')) return 0;
  const named = words.filter(({ folded }) => lexicon.isName(folded)).length / words.length;
  if (named >= 0.5) return 0.45 + cue;
  const isEveryday = words.some(
    ({ folded }) => lexicon.commonness(folded) > 0 && !lexicon.isName(folded),
  );
  if (cue > 0) return isEveryday ? 0.4 : 0.55;
  return isEveryday || words.length > 3 ? 0 : 0.45;
}

function personMention(reading: FieldReading, words: readonly Word[], confidence: number): Mention {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  return mentionOf(reading, { start, end, type: 'person', confidence });
}
