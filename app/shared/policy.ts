import type { DocumentKind } from './catalogue-record.ts';
import type { DocumentClass } from './recommendation.ts';

/** Documents that a library favours or never shows: those that meet all that is given, and at least one thing is. */
export interface PolicyRule {
  /** A tab of the pane. */
  readonly class?: DocumentClass | undefined;
  readonly kind?: DocumentKind | undefined;
  /** Title of a series or collection, without regard to case or accents. */
  readonly collection?: string | undefined;
  /** Id of a source of the configuration. */
  readonly source?: string | undefined;
  /** A subject heading, or the beginning of one, without regard to case or accents. */
  readonly heading?: string | undefined;
}

/** The library's own choices. They are part of what an answer is a function of, and of every trace. */
export interface Policy {
  readonly favour: readonly PolicyRule[];
  readonly mute: readonly PolicyRule[];
  /**
   * Subjects, each in the words that say it, separated by commas: a document may be about one beside a video that says any
   * of its words itself, and beside no other.
   */
  readonly sensitive: readonly string[];
}

export const NO_POLICY: Policy = Object.freeze({ favour: [], mute: [], sensitive: [] });
