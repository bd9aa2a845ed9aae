import type { SearchField } from '../../shared/search.ts';
import { beginsForm, headStems, holdsHeadings, standsInHead } from '../text/headings.ts';
import type { MatchSignal } from './match-input.ts';

const FLOOR = 0.7;
const HEADING_FLOOR = 0.5;
/** In these the value is a name or a title: what is left over changes its sense. Elsewhere it is a text. */
const NAMES: ReadonlySet<SearchField> = new Set([
  'title',
  'person',
  'subject',
  'place',
  'series',
  'organisation',
]);

/** A subdivision says from which side a document sees its subject. */
const SUBDIVISION_ONLY = 0.45;

/**
 * The part of the value that the words fill: "Napoléon" is all of « Napoléon », a sixth of a long title. In a heading with
 * subdivisions the words must stand before them.
 */
export const exactness: MatchSignal = {
  label: 'Exactitude',
  measure: ({ asked: { search, aspect }, recordField, recordText, queryStems, valueStems }) => {
    if (recordField === 'genre') return beginsForm(search.query, recordText) ? 1 : SUBDIVISION_ONLY;
    if (!NAMES.has(recordField) || valueStems.length === 0 || aspect.kind === 'nature') return 1;
    if (!holdsHeadings(recordField)) return filled(queryStems, valueStems, FLOOR);
    if (!standsInHead(search.query, recordText)) return SUBDIVISION_ONLY;
    return filled(
      headStems(search.query, search.query),
      headStems(recordText, search.query),
      HEADING_FLOOR,
    );
  },
};

function filled(words: readonly string[], value: readonly string[], floor: number): number {
  return floor + (1 - floor) * Math.min(1, words.length / value.length);
}
