import type { Gazetteer, NameMatch } from '../../shared/search.ts';
import { accentsAgree } from '../../shared/accents.ts';
import { foldedWords, foldText } from '../../shared/text.ts';
import type { Mention } from '../../shared/video.ts';
import { mentionOf } from './candidate.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { FieldReading, Line, Word } from './words.ts';

// Part of the records above which a word is everyday language in this library, whatever name it may also be.
const COMMON = 0.01;
// "philosophie" and "philosophique" are of one field.
const SAME_STEM = 6;

/**
 * Names of the catalogue that stand in a field. A name is believed by its shape: several words with capitals; one
 * word only with a capital that says something and rare in the catalogue. Topics are common nouns and need no capital.
 */
export function findCatalogueNames(
  reading: FieldReading,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): readonly Mention[] {
  return reading.lines.flatMap((line) =>
    gazetteer.find(line.words).flatMap((match) => {
      const words = line.words.slice(match.from, match.to);
      const confidence = believe({ match, words, line, reading, lexicon });
      const [first, last] = [words[0], words.at(-1)];
      if (confidence === 0 || first === undefined || last === undefined) return [];
      const span = { start: first.start, end: last.end };
      const { type, links } = match;
      return [mentionOf(reading, { ...span, type, confidence, source: 'gazetteer', links })];
    }),
  );
}

interface Sighting {
  readonly match: NameMatch;
  readonly words: readonly Word[];
  readonly line: Line;
  readonly reading: FieldReading;
  readonly lexicon: Lexicon;
}

function believe(sighting: Sighting): number {
  const content = sighting.words.filter(({ folded }) => !FUNCTION_WORDS.has(folded));
  if (content.length === 0) return 0;
  switch (sighting.match.type) {
    case 'subject':
      return believeTopic(sighting, content);
    case 'work':
      return believeWork(sighting, content);
    case 'date':
      return 0.7;
    case 'person':
    case 'place':
    case 'organisation':
    case 'event':
      return content.length > 1 ? believeNames(sighting, content) : believeName(sighting, content);
  }
}

function believeTopic({ match, reading, lexicon }: Sighting, content: readonly Word[]): number {
  if (content.length > 1) return 0.75;
  const [word] = content;
  if (word === undefined || word.folded.length < 3 || word.shape === 'number') return 0;
  if (!isHeadingWord(word, match, reading)) return 0;
  const isDoubtful = lexicon.commonness(word.folded) > COMMON || isInAnotherSense(match, reading);
  const rarity = isDoubtful ? 0.2 : 0.5;
  return rarity + (reading.field === 'keywords' || reading.field === 'title' ? 0.15 : 0);
}

/** "élevé" is not the heading « Élèves »: where the text has accents they are those of a heading of that very word. */
function isHeadingWord({ folded, start, end }: Word, { links }: NameMatch, { text }: FieldReading) {
  const singular = folded.replace(/[sx]$/, '');
  const same = links.filter(({ label }) => foldedWords(label).startsWith(singular));
  return same.length === 0 || same.some(({ label }) => accentsAgree(text.slice(start, end), label));
}

/** "la qualité", of which the catalogue has "Qualité (philosophie)" alone, in a text that says nothing of philosophy. */
function isInAnotherSense({ links }: NameMatch, { text }: FieldReading): boolean {
  const senses = links.flatMap(({ label }) => /\(([^)]+)\)$/.exec(label)?.[1] ?? []);
  if (senses.length === 0 || senses.length < links.length) return false;
  const folded = foldText(text);
  const isMeant = (sense: string) =>
    foldedWords(sense)
      .split(' ')
      .some((word) => folded.includes(word.slice(0, SAME_STEM)));
  return !senses.some(isMeant);
}

function believeNames({ reading, line, match }: Sighting, content: readonly Word[]): number {
  const isWritten = content.every(({ shape }) => shape !== 'lower');
  if (isWritten) return line.isCased ? 0.9 : 0.8;
  if (reading.field === 'keywords') return 0.7;
  // "guerre d'Algérie", "tour Eiffel": the first word of such names is a common noun.
  const hasCapital = content.some(({ shape }) => shape !== 'lower' && shape !== 'number');
  return hasCapital && match.type !== 'person' ? 0.7 : 0;
}

function believeName({ reading, line, lexicon, match }: Sighting, [word]: readonly Word[]): number {
  if (word === undefined || word.folded.length < 3 || word.shape === 'number') return 0;
  if (reading.field === 'keywords') return match.type === 'place' ? 0.7 : 0.45;
  if (word.shape === 'lower' || isHomonym(word, match, lexicon)) return 0;
  // A body of one word shares it with people, places and words: right one time in ten.
  if (match.type === 'organisation') return 0.35;
  return word.opens || !line.isCased ? 0.4 : 0.65;
}

/** Whether one word is more likely everyday language, or somebody else's given name, than the name it equals. */
function isHomonym({ folded }: Word, { type }: NameMatch, lexicon: Lexicon): boolean {
  if (type === 'person' && lexicon.isGivenName(folded)) return true;
  return type !== 'place' && lexicon.commonness(folded) > COMMON && !lexicon.isName(folded);
}

function believeWork(
  { words, line, reading, lexicon }: Sighting,
  content: readonly Word[],
): number {
  const [first] = words;
  const isQuoted = isWithinQuotes(reading.text, words);
  if (isQuoted) return 0.95;
  if (first === undefined || first.shape === 'lower' || first.shape === 'number') return 0;
  const isRare = content.every(({ folded }) => lexicon.commonness(folded) <= COMMON);
  const isKeyword = words.length === line.words.length && reading.field === 'keywords';
  if (content.length >= 3) return 0.8;
  if (content.length === 2) return isKeyword ? 0.75 : isRare ? 0.55 : 0;
  return isRare && isKeyword ? 0.5 : 0;
}

function isWithinQuotes(text: string, words: readonly Word[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  // An elided article may stand between the quote and the first word: « L'Étranger ».
  return (
    /[«"“*]\s*(?:\p{L}{1,2}['’])?$/u.test(text.slice(0, first.start)) &&
    /^\s*[»"”*]/.test(text.slice(last.end))
  );
}
