import type { RecordSignal } from './record-input.ts';

/** Whether this kind of document answers this kind of video: a lesson calls for books, a clip for discs and films. */
export const kindFit: RecordSignal = {
  label: 'Genre de document',
  measure: ({ record, metadata, weights }) => weights.kindFit[metadata.nature][record.kind] ?? 1,
};
