import type { SearchField, SearchKind } from '../../shared/search.ts';
import type { RecordValues } from '../score/record-values.ts';
import type { SalientWords } from '../text/salient-words.ts';
import type { MatchSignal } from './match-input.ts';
import { raised } from './raised.ts';

const FIELDS: readonly SearchField[] = [
  'title',
  'subject',
  'person',
  'place',
  'genre',
  'contents',
  'summary',
];
/** What these find is the thing itself, whatever words the record has: it needs no confirmation. */
const IDENTITY: ReadonlySet<SearchKind> = new Set([
  'cited-identifier',
  'cited-title',
  'work-title',
  'creator-by',
  'person-about',
]);

/** Where a name may be another's, or said in passing. */
const IN_PASSING: ReadonlySet<SearchField> = new Set(['summary', 'contents']);

/** How much of the video's own vocabulary the record has: alone it proves nothing, beside a proof it confirms the sense. */
export const wordsInCommon: MatchSignal = {
  label: 'Mots en commun',
  measure: ({ asked, recordField, wordsShared, weights }) =>
    asked.aspect.kind === 'nature' ||
    (IDENTITY.has(asked.search.kind) && !IN_PASSING.has(recordField))
      ? 1
      : raised(wordsShared(), weights.leastWords),
};

/** The share, 0..1, of the video's weightiest words that the record has. */
export function sharedWords(values: RecordValues, { weights, plenty }: SalientWords): number {
  if (plenty === 0) return 0;
  const found = new Set<string>();
  let shared = 0;
  for (const field of FIELDS) {
    for (const word of values(field).flatMap((value) => value.stems)) {
      const weight = weights.get(word);
      if (weight === undefined || found.has(word)) continue;
      found.add(word);
      shared += weight;
    }
  }
  return Math.min(1, shared / plenty);
}
