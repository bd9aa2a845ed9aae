import type { SearchField } from '../../shared/search.ts';
import {
  beginsHead,
  headStems,
  holdsHeadings,
  saysOnlyMedium,
  standsInHead,
} from '../text/headings.ts';
import type { MatchSignal } from './match-input.ts';
import { raised } from './raised.ts';

/** In these the value is a name or a title: what is left over changes its sense. Elsewhere it is a text. */
const NAMES: ReadonlySet<SearchField> = new Set([
  'title',
  'person',
  'subject',
  'place',
  'series',
  'organisation',
]);

/**
 * The part of the value that the words fill: "Napoléon" is all of « Napoléon », a sixth of a long title. In a heading with
 * subdivisions the words must stand before them.
 */
export const exactness: MatchSignal = {
  label: 'Exactitude',
  measure: ({
    asked: { search, aspect },
    recordField,
    recordText,
    queryStems,
    valueStems,
    isRecording,
    weights,
  }) => {
    if (recordField === 'genre')
      return beginsHead(search.query, recordText) ? 1 : weights.subdivisionOnly;
    if (!NAMES.has(recordField) || valueStems.length === 0 || aspect.kind === 'nature') return 1;
    if (!holdsHeadings(recordField)) return filled(queryStems, valueStems, weights.leastExactness);
    if (aspect.kind === 'topic' && saysOnlyMedium(recordText, isRecording))
      return weights.subdivisionOnly;
    if (!standsInHead(search.query, recordText)) return weights.subdivisionOnly;
    return filled(
      headStems(search.query, search.query),
      headStems(recordText, search.query),
      weights.leastOfHeading,
    );
  },
};

function filled(words: readonly string[], value: readonly string[], floor: number): number {
  return raised(words.length / value.length, floor);
}
