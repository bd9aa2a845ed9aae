import type { SearchField } from '../../shared/search.ts';
import type { RecordValues } from '../score/record-values.ts';
import type { RecordSignal } from './record-input.ts';

const FLOOR = 0.6;
const FIELDS: readonly SearchField[] = [
  'title',
  'subject',
  'person',
  'place',
  'genre',
  'contents',
  'summary',
];

/** How much of the video's own vocabulary the record has: alone it proves nothing, beside a proof it confirms the sense. */
export const wordsInCommon: RecordSignal = {
  label: 'Mots en commun',
  measure: ({ values, salient: { weights, plenty } }) => {
    if (plenty === 0) return FLOOR;
    let shared = 0;
    for (const word of vocabulary(values)) shared += weights.get(word) ?? 0;
    return FLOOR + (1 - FLOOR) * Math.min(1, shared / plenty);
  },
};

function vocabulary(values: RecordValues): ReadonlySet<string> {
  return new Set(FIELDS.flatMap(values).flatMap((value) => value.stems));
}
