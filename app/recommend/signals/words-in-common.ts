import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import { recordFieldTexts } from '../../shared/record-fields.ts';
import type { SearchField } from '../../shared/search.ts';
import { stems } from '../text/words.ts';
import type { RecordSignal } from './record-input.ts';

const FLOOR = 0.6;
/** A record that shares this part of the video's weightiest words shares as much as any does. */
const PLENTY = 0.25;
const WEIGHTIEST = 12;
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
  measure: ({ record, salient }) => {
    const heaviest = [...salient.values()].toSorted((a, b) => b - a).slice(0, WEIGHTIEST);
    const all = heaviest.reduce((total, weight) => total + weight, 0);
    if (all === 0) return FLOOR;
    let shared = 0;
    for (const word of vocabulary(record)) shared += salient.get(word) ?? 0;
    return FLOOR + (1 - FLOOR) * Math.min(1, shared / all / PLENTY);
  },
};

function vocabulary(record: CatalogueRecord): ReadonlySet<string> {
  return new Set(FIELDS.flatMap((field) => recordFieldTexts(record, field)).flatMap(stems));
}
