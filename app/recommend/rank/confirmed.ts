import type { SearchField, SearchKind } from '../../shared/search.ts';
import { foldedWords } from '../../shared/text.ts';
import type { Match } from '../score/matches.ts';
import { beginsForm, holdsHeadings, standsInHead } from '../text/headings.ts';
import { stems } from '../text/words.ts';

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
const IN_PASSING: ReadonlySet<SearchField> = new Set(['summary', 'contents']);
/** As rare as this, a word has hardly two senses in one catalogue: "pangolin". However large it is, "conquête" has many. */
const RARE = 2;

/** So many things of the video in one document are no accident, though each word alone were. */
const ENOUGH_ASPECTS = 3;

/** Whether the matches of a document tell together why it is there: one telling match, or words of three aspects. */
export function isConfirmed(matches: readonly Match[]): boolean {
  const things = matches.filter(({ asked }) => !WORDS_ALONE.has(asked.search.kind));
  const aspects = new Set(things.map(({ asked }) => asked.aspect.key));
  return aspects.size >= ENOUGH_ASPECTS || matches.some((match) => isTelling(match));
}

/**
 * Whether a match tells why the document is there. One common word does not: "merveilles" may stand in an alphabet book.
 * A heading, a name, a shelf, a phrase does, and so does a rare word that both titles have.
 */
export function isTelling(match: Match): boolean {
  const { search } = match.asked;
  if (isOnlySubdivision(match) || isBareNameInPassing(match) || isBareName(match)) return false;
  if (isOtherWord(match)) return false;
  if (WORDS_ALONE.has(search.kind)) return isPhrase(match) || isRareTitleWord(match);
  return search.kind !== 'topic-title' || isSubjectWord(match);
}

// « Abécédaires -- Histoire » is no answer to a video of history; « Musique -- Irlande » is one to a video of Ireland.
function isOnlySubdivision({ asked: { search, aspect }, recordField, recordText }: Match): boolean {
  if (recordField === 'genre') return !beginsForm(search.query, recordText);
  if (!holdsHeadings(recordField) || aspect.kind === 'place') return false;
  return !standsInHead(search.query, recordText);
}

// "Salem" in a summary may be a singer: one word proves a name only where names stand, or in the video's title. One word
// of a summary never proves a work: "14" is a film, and a number.
function isBareNameInPassing({
  asked: { search, aspect },
  recordField,
  queryStems,
}: Match): boolean {
  if (!IN_PASSING.has(recordField) || queryStems.length > 1) return false;
  if (search.kind === 'work-adaptation') return true;
  return NAMED.has(search.kind) && aspect.subject === null && aspect.places[0].field !== 'title';
}

// A name has no plural: « Gracias a la vida » is no song on Gràcia, a quarter of Barcelona.
function isOtherWord({ asked: { search }, recordText }: Match): boolean {
  if (!NAMED.has(search.kind)) return false;
  const name = foldedWords(search.query);
  return !name.includes(' ') && !foldedWords(recordText).split(' ').includes(name);
}

// "Sabine" is not Sabine Haudepin, "Spinoza" is « Spinoza, Baruch »; and "Kafka" said in passing may be a program.
function isBareName({
  asked: { aspect },
  recordField,
  recordText,
  queryStems: words,
}: Match): boolean {
  if (aspect.kind !== 'person' || words.length !== 1) return false;
  if (aspect.places[0].field === 'description' && aspect.subject === null) return true;
  return NAME_FIELDS.has(recordField) && !surnameStems(recordText).includes(words[0] ?? '');
}

// A heading puts the surname before the comma, a statement of responsibility puts it last.
function surnameStems(name: string): readonly string[] {
  const [before = name, after] = name.split(',');
  return after === undefined ? stems(name).slice(-1) : stems(before);
}

// Two neighbouring words of the title are no phrase yet: they must be what the document calls itself.
function isPhrase({ asked: { search }, recordField, queryStems }: Match): boolean {
  if (queryStems.length < 2) return false;
  return search.kind === 'keyphrase' || CENTRAL.has(recordField);
}

function isRareTitleWord(match: Match): boolean {
  const inVideo = match.asked.aspect.places[0].field;
  return match.total <= RARE && CENTRAL.has(match.recordField) && inVideo === 'title';
}

// A country's name has one sense; another word of a subject is sure in a heading, or where it is no single word.
function isSubjectWord({ asked: { aspect }, recordField, queryStems }: Match): boolean {
  return aspect.kind === 'place' || holdsHeadings(recordField) || queryStems.length > 1;
}
