import type { SearchField } from '../../shared/search.ts';
import type { MatchSignal } from './match-input.ts';

const NAME_FIELDS: ReadonlySet<SearchField> = new Set(['creator', 'person']);
const BARE_NAME = 0.35;
const BARE_WORD = 0.5;

/**
 * Doubt that two things of one name are one: a surname alone may be anyone's, a one-word title or name may be a common
 * word. A name in full or a linked heading leaves no doubt.
 */
export const namesake: MatchSignal = {
  label: 'Absence d’homonymie',
  measure: ({ asked, recordField, queryStems, valueStems }) => {
    if (queryStems.length > 1) return 1;
    const { kind } = asked.aspect;
    if (kind === 'person')
      return valueStems.length === 1 && NAME_FIELDS.has(recordField) ? 1 : BARE_NAME;
    if (kind === 'work') return valueStems.length === 1 ? 1 : BARE_WORD;
    return 1;
  },
};
