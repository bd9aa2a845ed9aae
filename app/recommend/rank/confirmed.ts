import type { SearchField, SearchKind } from '../../shared/search.ts';
import type { CatalogueStatistics } from '../plan/question.ts';
import type { Match } from '../score/matches.ts';
import { stems } from '../text/words.ts';

/** Searches that look for words without knowing their sense. */
const WORDS_ALONE: ReadonlySet<SearchKind> = new Set(['keyphrase', 'title-words']);
/** A word of these is what the document is about, not a word said in passing. */
const CENTRAL: ReadonlySet<SearchField> = new Set(['title', 'subject', 'person', 'place']);
/** As rare as this, a word has hardly two senses in one catalogue: "pangolin". */
const RARE_SHARE = 0.001;
const RARE_AT_LEAST = 2;

/**
 * Whether a match tells why the document is there. One common word does not: "merveilles" may stand in an alphabet book.
 * A heading, a name, a shelf, a phrase does, and so does a rare word that both titles have. Two neighbouring words of the
 * title are no phrase yet: they must be what the document calls itself.
 */
export function isTelling(match: Match, statistics: CatalogueStatistics): boolean {
  const { search, aspect } = match.asked;
  if (!WORDS_ALONE.has(search.kind)) return true;
  const isPhrase = stems(search.query).length > 1;
  if (isPhrase && (search.kind === 'keyphrase' || CENTRAL.has(match.recordField))) return true;
  const rare = Math.max(RARE_AT_LEAST, statistics.size * RARE_SHARE);
  return (
    match.total <= rare && CENTRAL.has(match.recordField) && aspect.places[0].field === 'title'
  );
}
