import type { SearchField } from '../../shared/search.ts';
import type { MatchSignal } from './match-input.ts';

const NAME_FIELDS: ReadonlySet<SearchField> = new Set(['creator', 'person']);
const BARE_NAME = 0.35;
/** Sheila is one singer, Harvey many men. */
const MONONYM = 0.5;

/** A title of one word, of two: the longer, the less chance that two works bear it. */
const BARE_TITLE: readonly number[] = [0.5, 0.8];

/**
 * Doubt that two things of one name are one: a surname alone may be anyone's, a short title another work's. A name in
 * full, or a work whose author the video names too, leaves no doubt.
 */
export const namesake: MatchSignal = {
  label: 'Absence d’homonymie',
  measure: ({ asked, recordField, queryStems, valueStems, creatorNamed }) => {
    const { kind } = asked.aspect;
    if (kind === 'person' && queryStems.length === 1) {
      return valueStems.length === 1 && NAME_FIELDS.has(recordField) ? MONONYM : BARE_NAME;
    }
    if (kind === 'work' && !creatorNamed()) return BARE_TITLE[queryStems.length - 1] ?? 1;
    return 1;
  },
};
