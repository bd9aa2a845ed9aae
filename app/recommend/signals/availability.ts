import type { RecordSignal } from './record-input.ts';

/** Whether the library has something to lend: a copy, or an address to open. */
export const availability: RecordSignal = {
  label: 'Exemplaire',
  measure: ({ record, weights }) =>
    record.items.length > 0 || record.links.length > 0 ? 1 : weights.noCopy,
};
