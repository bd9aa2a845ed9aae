import type { Mention } from '../../shared/video.ts';
import { mentionOf } from './candidate.ts';
import { FUNCTION_WORDS, OPENING_WORDS, PARTICLES } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { FieldReading, Line, Word } from './words.ts';

const NAME_GAP = /^(?:\s|-|‐|\u00ad|\.\s?|\s?['’]|\s(?:d|l|de l)['’]|['’])$/u;
const MOST_WORDS = 5;
const ROMAN_NUMBER = /^(?:[IVX]{1,5}|Ier|1er)$/;

// Folded words after which a name of two words or more is a person's.
const ROLE =
  /^(?:acteur|actrice|animateur|animatrice|architecte|artiste|astronome|astrophysicien(?:ne)?|auteure?|autrice|avocate?|biologiste|chanteu(?:r|se)|chercheu(?:r|se)|comedien(?:ne)?|compositeur|compositrice|conteu(?:r|se)|dessinateur|dessinatrice|docteure?|dr|ecrivaine?|empereur|general|historien(?:ne)?|humoriste|imperatrice|ingenieure?|journaliste|juge|linguiste|m|marechal|mathematicien(?:ne)?|medecin|ministre|mme|monsieur|madame|musicien(?:ne)?|paleontologue|pape|peintre|photographe|philosophe|physicien(?:ne)?|poete|poetesse|pr|president(?:e)?|prince(?:sse)?|professeure?|psychologue|psychiatre|rappeu(?:r|se)|realisateur|realisatrice|reine|roi|romancier|romanciere|sociologue|tsar)$/;
const CUE = /^(?:avec|par|feat|ft|featuring|starring|invite|invitee|d|et)$/;

/**
 * Names of people told by their shape: a given name (of the list or of the catalogue's creators) before other
 * capitals, a king's number, a title or a trade before a name. A capital where every word has one proves nothing, so
 * there only a known given name counts.
 */
export function findPersons(reading: FieldReading, lexicon: Lexicon): readonly Mention[] {
  return reading.lines.flatMap((line) =>
    nameRuns(line).flatMap((run) => {
      const confidence = personConfidence(run, line, lexicon);
      return confidence === 0 ? [] : [personMention(reading, run.words, confidence)];
    }),
  );
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
    if (word === undefined || !NAME_GAP.test(word.gap)) break;
    if (isCapital(word) && !(FUNCTION_WORDS.has(word.folded) && !PARTICLES.has(word.folded)))
      end = i + 1;
    else if (!PARTICLES.has(word.folded)) break;
  }
  return end;
}

function canStart(word: Word): boolean {
  return (
    isCapital(word) &&
    !FUNCTION_WORDS.has(word.folded) &&
    !(word.opens && OPENING_WORDS.has(word.folded))
  );
}

function isCapital(word: Word): boolean {
  return word.shape === 'capital' || word.shape === 'upper';
}

function personConfidence({ words, before }: Run, line: Line, lexicon: Lexicon): number {
  const [first] = words;
  if (first === undefined || words.length > MOST_WORDS) return 0;
  const isAfterRole = ROLE.test(before);
  if (words.length === 1) return isAfterRole && line.isCased ? 0.6 : 0;
  const cue = isAfterRole || CUE.test(before) ? 0.1 : 0;
  if (lexicon.isGivenName(first.folded)) return givenNameConfidence(words, line) + cue;
  return line.isCased ? unknownNameConfidence(words, cue, lexicon) : 0;
}

function givenNameConfidence(words: readonly Word[], line: Line): number {
  const isNumbered = ROMAN_NUMBER.test(words.at(-1)?.surface ?? '');
  return isNumbered ? 0.9 : line.isCased ? 0.8 : 0.65;
}

/** Capitals that no list knows: a name only where the catalogue's people bear the words, or after a cue. */
function unknownNameConfidence(words: readonly Word[], cue: number, lexicon: Lexicon): number {
  if (words.some(({ shape }) => shape === 'upper')) return 0;
  const named = words.filter(({ folded }) => lexicon.isName(folded)).length / words.length;
  if (named >= 0.5) return 0.6 + cue;
  return cue > 0 ? 0.5 : 0;
}

function personMention(reading: FieldReading, words: readonly Word[], confidence: number): Mention {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  return mentionOf(reading, { start, end, type: 'person', confidence });
}
