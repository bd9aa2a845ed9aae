import type { DocumentKind } from '../../shared/catalogue-record.ts';
import { KIND_FIT } from '../weights.ts';
import type { RecordSignal } from './record-input.ts';

/** Whether this kind of document answers this kind of video: a lesson calls for books, a clip for discs and films. */
export const kindFit: RecordSignal = {
  label: 'Genre de document',
  measure: ({ record, metadata }) => {
    const fit: Readonly<Partial<Record<DocumentKind, number>>> = KIND_FIT[metadata.nature];
    return fit[record.kind] ?? 1;
  },
};
