import type { SearchField, SearchKind } from '../../shared/search.ts';
import { foldedWords, foldText, tokenise, type Token } from '../../shared/text.ts';
import { OPENING_KINDS } from '../plan/opening-kinds.ts';
import type { Aspect } from '../plan/question.ts';
import { namesWork, type Proof } from './matches.ts';
import { belongsElsewhere } from '../knowledge/longer-words.ts';
import {
  beginsHead,
  headStems,
  holdsHeadings,
  saysOnlyMedium,
  standsInHead,
} from '../text/headings.ts';
import { standTogether, stem, stems } from '../text/words.ts';

/** Searches that look for words without knowing their sense. */
const WORDS_ALONE: ReadonlySet<SearchKind> = new Set(['keyphrase', 'title-words']);
/** A word of these is what the document is about, not a word said in passing. */
const CENTRAL: ReadonlySet<SearchField> = new Set(['title', 'subject', 'person', 'place']);
const NAMED: ReadonlySet<SearchKind> = new Set([
  'person-about',
  'place-about',
  'organisation-about',
]);
const NAME_FIELDS: ReadonlySet<SearchField> = new Set(['creator', 'person']);
/** One word of these inside a heading is another subject: « Animaux familiers et voyages » is no book of travels. */
const SUBJECT_KINDS: ReadonlySet<Aspect['kind']> = new Set(['topic', 'period', 'story']);
const IN_PASSING: ReadonlySet<SearchField> = new Set(['summary', 'contents']);
/** As rare as this, a word has hardly two senses in one catalogue: "pangolin". However large it is, "conquête" has many. */
const RARE = 2;
/** A hyphen does not part a compound. */
const BETWEEN_COMPOUNDS = /[^\p{L}\p{N}-]+/u;
const BEGINS_NAME = /^\p{Lu}/u;
/** « Charlie » is a paper, and for a model that reads names a body. */
const MAY_BE_PERSON = /^(?:person|organisation):/;
const REGNAL_NUMBER = /^(?:ier|[ivx]+|\d+)$/;

/** So many things of the video's title in one document are no accident, though each word alone were. */
const ENOUGH_ASPECTS = 3;

/**
 * Whether a document without a telling match is there all the same, for words of three aspects of the title. Three words
 * of a long description are found together in many summaries.
 */
export function hasEnoughAspects(matches: readonly Proof[]): boolean {
  const things = matches
    .map(({ asked }) => asked)
    .filter(
      ({ search, aspect }) => !WORDS_ALONE.has(search.kind) && aspect.places[0].field === 'title',
    );
  return new Set(things.map(({ aspect }) => aspect.key)).size >= ENOUGH_ASPECTS;
}

/** Each sees one way in which the right words say the wrong thing. */
const DOUBTS: readonly ((match: Proof) => boolean)[] = [
  isOnlyMedium,
  isOnlySubdivision,
  isOfAnotherSubject,
  isNameInPassing,
  isBareName,
  isOtherWord,
  isCommonWord,
  isLooseEvent,
  isBareTitle,
  isOtherWork,
  isPartOfCompound,
  isFirstOfName,
];

/** Whether the words may say another thing there than in the video: a doubt, or a word alone of no known sense. */
export function isDoubted(match: Proof): boolean {
  return hasDoubt(match) || (WORDS_ALONE.has(match.asked.search.kind) && !isTellingWord(match));
}

function hasDoubt(match: Proof): boolean {
  return DOUBTS.some((isDoubtful) => isDoubtful(match));
}

function isTellingWord(match: Proof): boolean {
  return isPhrase(match) || isRareTitleWord(match);
}

/**
 * Whether a match tells why the document is there. One common word does not: "merveilles" may stand in an alphabet book.
 * A heading, a name, a shelf, a phrase does, and so does a rare word that both titles have.
 */
export function isTelling(match: Proof): boolean {
  const { search } = match.asked;
  if (hasDoubt(match)) return false;
  if (WORDS_ALONE.has(search.kind)) return isTellingWord(match);
  if (OPENING_KINDS.includes(search.kind)) return isCentralOrPhrase(match);
  return search.kind !== 'topic-title' || isSubjectWord(match);
}

// A film is no answer to a video on the cinema, nor a guitarist's disc to a lesson of guitar; a Japanese film is one to Japan.
function isOnlyMedium({ asked: { aspect }, recordField, recordText, isRecording }: Proof): boolean {
  return (
    aspect.kind === 'topic' && recordField === 'subject' && saysOnlyMedium(recordText, isRecording)
  );
}

// « Abécédaires -- Histoire » is no answer to a video of history; « Musique -- Irlande » is one to a video of Ireland.
function isOnlySubdivision({
  asked: { search, aspect },
  recordField,
  recordText,
  queryStems,
}: Proof): boolean {
  if (recordField === 'genre') return !beginsHead(search.query, recordText);
  // « Français (langue) -- Méthodes pour allophones » says in its subdivision for whom it is.
  if (!holdsHeadings(recordField) || aspect.kind === 'place' || aspect.kind === 'nature')
    return false;
  const isOneWord = queryStems.length === 1 && SUBJECT_KINDS.has(aspect.kind);
  return isOneWord && recordField === 'subject'
    ? !beginsHead(search.query, recordText)
    : !standsInHead(search.query, recordText);
}

// A longer heading may be another subject's own words: « Jeux olympiques » are no video games.
function isOfAnotherSubject({
  asked: { search, aspect },
  recordField,
  recordText,
}: Proof): boolean {
  if (recordField !== 'subject' || aspect.subject?.type !== 'topic') return false;
  const [own, head] = [headStems(search.query, search.query), headStems(recordText, search.query)];
  return head.length > own.length && belongsElsewhere(head, aspect.subject);
}

// A summary names places in passing: « Ukraine » is where a novelist toured. "Salem" in one may be a singer, "Fritz" anybody:
// one word proves a name only where names stand. One word of a summary never proves a work: "14" is a film, and a number.
function isNameInPassing({ asked: { search, aspect }, recordField, queryStems }: Proof): boolean {
  if (!IN_PASSING.has(recordField)) return false;
  if (search.kind === 'place-about' && aspect.subject === null) return true;
  if (queryStems.length > 1) return false;
  if (search.kind === 'work-adaptation' || aspect.kind === 'person') return true;
  return NAMED.has(search.kind) && aspect.subject === null && aspect.places[0].field !== 'title';
}

// A name has no plural: « Gracias a la vida » is no song on Gràcia, a quarter of Barcelona.
function isOtherWord({ asked: { search }, recordText }: Proof): boolean {
  if (!NAMED.has(search.kind)) return false;
  const name = foldedWords(search.query);
  return !name.includes(' ') && !foldedWords(recordText).split(' ').includes(name);
}

// A plot that « se corse » takes nobody to Corsica, nor is « entre l’Yser et le canal » about Canal +: outside headings a
// name has its capital. "Irlandaise" needs none.
function isCommonWord({
  asked: { aspect, search },
  recordField,
  recordText,
  queryStems: words,
}: Proof): boolean {
  if (!(aspect.kind === 'place' || NAMED.has(search.kind)) || holdsHeadings(recordField))
    return false;
  const name = aspect.subject === null ? words : stems(aspect.subject.label);
  if (!words.every((word) => name.includes(word)) || search.kind === 'classification') return false;
  return !tokenise(recordText).some(
    ({ folded, start }) =>
      words.includes(stem(folded)) && BEGINS_NAME.test(recordText.slice(start)),
  );
}

// "Sabine" is not Sabine Haudepin nor "Jean-Baptiste" Jean-Baptiste Charcot, "Spinoza" is « Spinoza, Baruch »; and "Kafka"
// said in passing may be a program.
function isBareName({
  asked: { aspect },
  recordField,
  recordText,
  queryStems: words,
}: Proof): boolean {
  if (aspect.kind !== 'person') return false;
  const said = aspect.places[0].field;
  const isAside = said === 'description' || said === 'keywords';
  if (words.length === 1 && isAside && aspect.subject === null) return true;
  return NAME_FIELDS.has(recordField) && !hasSurname(words, recordText);
}

// All of a name is that name, whichever word of it is the surname.
function hasSurname(words: readonly string[], name: string): boolean {
  return (
    stems(name).length <= words.length || surnameStems(name).some((word) => words.includes(word))
  );
}

// A heading puts the surname before the comma, a statement of responsibility puts it last; « Napoléon Ier (empereur) » has
// a number after it.
function surnameStems(name: string): readonly string[] {
  const [before = name, after] = name.replaceAll(/\s*\([^)]*\)/g, '').split(',');
  const own = stems(before).filter((word) => !REGNAL_NUMBER.test(word));
  return after === undefined ? own.slice(-1) : own;
}

// « L'architecture … de la Renaissance à la Révolution française » is an answer, « l'architecture française … avant la
// Révolution » is none; "empire" alone is no event.
function isLooseEvent({ asked: { search }, recordField, recordText, queryStems }: Proof): boolean {
  if (search.kind !== 'event-about' || holdsHeadings(recordField)) return false;
  return queryStems.length === 1 || !standTogether(queryStems, stems(recordText));
}

// "Star" among the keywords is a word; in the video's own title it may be a novel.
function isBareTitle({ asked: { search, aspect }, queryStems }: Proof): boolean {
  if (search.kind !== 'work-title' || queryStems.length > 1) return false;
  return aspect.places[0].field !== 'title';
}

// « Le bijou de la reine » is not the film "Le bijou".
function isOtherWork({ asked: { aspect }, recordField, recordText, queryStems }: Proof): boolean {
  return aspect.kind === 'work' && recordField === 'title' && !namesWork(queryStems, recordText);
}

// « Films de science-fiction » are no films of science, nor is « Paris-Roubaix » a book on Paris.
function isPartOfCompound({
  queryStems: [word = '', ...others],
  recordField,
  recordText,
}: Proof): boolean {
  if (others.length > 0 || recordField === 'classification') return false;
  const pieces = foldText(recordText).split(BETWEEN_COMPOUNDS);
  const holding = pieces.filter((piece) => stems(piece).includes(word));
  return holding.length > 0 && holding.every((piece) => stems(piece).length > 1);
}

// "Francis" is not « Francis Stuart »; « Napoléon Ier » and « Spinoza et nous » are whom the video names.
function isFirstOfName({ asked: { aspect }, queryStems, recordField, recordText }: Proof): boolean {
  // The same word of the title may be asked for as a word alone.
  if (!MAY_BE_PERSON.test(aspect.key) || queryStems.length > 1 || NAME_FIELDS.has(recordField))
    return false;
  const words = tokenise(recordText);
  const places = words.flatMap(({ folded }, at) => (stem(folded) === queryStems[0] ? [at] : []));
  return places.length > 0 && places.every((at) => isNameWithin(recordText, words, at));
}

// A capital right after it, and no number.
function isNameWithin(text: string, words: readonly Token[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || REGNAL_NUMBER.test(next.folded)) return false;
  return (
    next.start === word.end + 1 &&
    text[word.end] === ' ' &&
    BEGINS_NAME.test(text.slice(next.start))
  );
}

// Two neighbouring words of the title are no phrase yet: they must be what the document calls itself.
function isPhrase({ asked: { search }, recordField, queryStems }: Proof): boolean {
  if (queryStems.length < 2) return false;
  return search.kind === 'keyphrase' || CENTRAL.has(recordField);
}

// One word of a summary among the few events of a season is there by chance: "histoire" at story time.
function isCentralOrPhrase({ recordField, queryStems }: Proof): boolean {
  return CENTRAL.has(recordField) || queryStems.length > 1;
}

function isRareTitleWord(match: Proof): boolean {
  const { kind, places } = match.asked.aspect;
  const isSaidAgain = kind === 'title-word' && places.length > 1;
  return match.total <= RARE && CENTRAL.has(match.recordField) && isSaidAgain;
}

// A country's name has one sense; another word of a subject is sure in a heading, or in a title where it is no single word.
function isSubjectWord({ asked: { aspect }, recordField, queryStems }: Proof): boolean {
  if (aspect.kind === 'place' || holdsHeadings(recordField)) return true;
  return queryStems.length > 1 && !IN_PASSING.has(recordField);
}
