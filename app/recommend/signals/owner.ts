import type { RecordSignal } from './record-input.ts';

/** How near the document's owner is: what stands in this library before what must be fetched, reserved or bought. */
export const owner: RecordSignal = {
  label: 'Proximité de la bibliothèque qui l’a',
  measure: ({ record, weights }) => weights.owner[record.source.level],
};
