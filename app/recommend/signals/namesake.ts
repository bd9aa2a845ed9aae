import type { SearchField } from '../../shared/search.ts';
import type { MatchSignal } from './match-input.ts';

const NAME_FIELDS: ReadonlySet<SearchField> = new Set(['creator', 'person']);

/**
 * Doubt that two things of one name are one: a surname alone may be anyone's, a short title another work's. A name in
 * full, or a work whose author the video names too, leaves no doubt.
 */
export const namesake: MatchSignal = {
  label: 'Absence d’homonymie',
  measure: ({ asked, recordField, queryStems, valueStems, creatorNamed, weights }) => {
    const { kind } = asked.aspect;
    if (kind === 'person' && queryStems.length === 1) {
      return valueStems.length === 1 && NAME_FIELDS.has(recordField)
        ? weights.mononym
        : weights.bareName;
    }
    if (kind === 'work' && !creatorNamed()) return weights.bareTitle[queryStems.length - 1] ?? 1;
    return 1;
  },
};
