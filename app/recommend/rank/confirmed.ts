import type { SearchField, SearchKind } from '../../shared/search.ts';
import type { CatalogueStatistics } from '../plan/question.ts';
import type { Match } from '../score/matches.ts';
import { holdsHeadings, standsInHead } from '../text/headings.ts';
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
const IN_PASSING: ReadonlySet<SearchField> = new Set(['summary', 'contents']);
/** As rare as this, a word has hardly two senses in one catalogue: "pangolin". */
const RARE_SHARE = 0.001;
const RARE_AT_LEAST = 2;

/**
 * Whether a match tells why the document is there. One common word does not: "merveilles" may stand in an alphabet book.
 * A heading, a name, a shelf, a phrase does, and so does a rare word that both titles have.
 */
export function isTelling(match: Match, statistics: CatalogueStatistics): boolean {
  const { search } = match.asked;
  if (isOnlySubdivision(match) || isBareNameInPassing(match)) return false;
  if (WORDS_ALONE.has(search.kind)) return isPhrase(match) || isRareTitleWord(match, statistics);
  return search.kind !== 'topic-title' || isSubjectWord(match);
}

// « Abécédaires -- Histoire » is no answer to a video of history; « Musique -- Irlande » is one to a video of Ireland.
function isOnlySubdivision({ asked: { search, aspect }, recordField, recordText }: Match): boolean {
  if (!holdsHeadings(recordField) || aspect.kind === 'place') return false;
  return !standsInHead(search.query, recordText);
}

// "Salem" in a summary may be a singer: one word proves a name only where names stand, or in the video's title.
function isBareNameInPassing({ asked: { search, aspect }, recordField }: Match): boolean {
  return (
    NAMED.has(search.kind) &&
    IN_PASSING.has(recordField) &&
    aspect.subject === null &&
    aspect.places[0].field !== 'title' &&
    stems(search.query).length === 1
  );
}

// Two neighbouring words of the title are no phrase yet: they must be what the document calls itself.
function isPhrase({ asked: { search }, recordField }: Match): boolean {
  if (stems(search.query).length < 2) return false;
  return search.kind === 'keyphrase' || CENTRAL.has(recordField);
}

function isRareTitleWord(match: Match, statistics: CatalogueStatistics): boolean {
  const rare = Math.max(RARE_AT_LEAST, statistics.size * RARE_SHARE);
  const inVideo = match.asked.aspect.places[0].field;
  return match.total <= rare && CENTRAL.has(match.recordField) && inVideo === 'title';
}

// A country's name has one sense; another word of a subject is sure in a heading, or where it is no single word.
function isSubjectWord({ asked: { search, aspect }, recordField }: Match): boolean {
  return aspect.kind === 'place' || holdsHeadings(recordField) || stems(search.query).length > 1;
}
