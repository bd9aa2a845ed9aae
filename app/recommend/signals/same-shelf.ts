import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import { standsOnShelf } from '../knowledge/shelves.ts';
import type { Aspect } from '../plan/question.ts';

/** Each further shelf of a subject is farther from it. */
const DECAY = 0.85;

/**
 * How near the record's Dewey numbers are to the shelves of the subject, 0..1: 1 on its first shelf, 0 on none. It
 * confirms what a search found: « Mort » in a novel's summary is not « Mort » at 128.
 */
export function sameShelf(record: CatalogueRecord, aspect: Aspect): number {
  const numbers = record.classifications
    .filter(({ scheme }) => scheme === 'dewey')
    .map(({ number }) => number.replaceAll(' ', ''));
  const { subject, name } = aspect;
  if (subject === null) return 0;
  const at = subject.classes.findIndex((shelf) =>
    numbers.some((number) => standsOnShelf(number, shelf, subject, name)),
  );
  return at === -1 ? 0 : DECAY ** at;
}
