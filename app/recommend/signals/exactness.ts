import type { SearchField } from '../../shared/search.ts';
import { standsIn, stems } from '../text/words.ts';
import type { MatchSignal } from './match-input.ts';

const FLOOR = 0.7;
/** In these the value is a name or a title: what is left over changes its sense. Elsewhere it is a text. */
const NAMES: ReadonlySet<SearchField> = new Set([
  'title',
  'person',
  'subject',
  'place',
  'series',
  'organisation',
]);

/** A subdivision says from which side a document sees its subject: « Jazz -- France » is about jazz. */
const SUBDIVISION_ONLY = 0.45;
const HEADINGS: ReadonlySet<SearchField> = new Set(['subject', 'place', 'person']);

/**
 * The part of the value that the words fill: "Napoléon" is all of « Napoléon », a sixth of a long title. In a heading with
 * subdivisions the words must stand before them.
 */
export const exactness: MatchSignal = {
  label: 'Exactitude',
  measure: ({ asked, recordField, recordText, queryStems, valueStems }) => {
    if (!NAMES.has(recordField) || valueStems.length === 0) return 1;
    const [head = recordText] = recordText.split(' -- ');
    const headStems = HEADINGS.has(recordField) ? stems(head) : valueStems;
    const asksSubdivision = asked.search.query.includes(' -- ');
    if (!asksSubdivision && !standsIn(queryStems, headStems, asked.search.match)) {
      return SUBDIVISION_ONLY;
    }
    return FLOOR + (1 - FLOOR) * Math.min(1, queryStems.length / headStems.length);
  },
};
