import type { SearchKind } from '../../shared/search.ts';
import type { Match } from '../score/matches.ts';
import { stems } from '../text/words.ts';

/** Searches that look for words without knowing their sense. */
const WORDS_ALONE: ReadonlySet<SearchKind> = new Set(['keyphrase', 'title-words', 'topic-title']);

/**
 * Whether something else than one common word joins a document to the video. "Merveilles" in a title may be an alphabet
 * book; a heading, a name, a shelf, a phrase or a second word tells which.
 */
export function isConfirmed(matches: readonly Match[]): boolean {
  if (matches.some(isTelling)) return true;
  return new Set(matches.map(({ asked }) => stems(asked.search.query).join(' '))).size > 1;
}

function isTelling({ asked: { search } }: Match): boolean {
  return !WORDS_ALONE.has(search.kind) || stems(search.query).length > 1;
}
