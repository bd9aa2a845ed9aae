import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import type { Explanation } from '../../shared/recommendation.ts';
import type { Match } from '../score/matches.ts';

/** A document with its score and what proves it, best proof first. */
export interface Candidate {
  readonly record: CatalogueRecord;
  readonly explanation: Explanation;
  readonly matches: readonly Match[];
  /** Other records of the same work, by id. */
  readonly others: readonly string[];
}
