import { OTHER_AUDIENCE } from '../weights.ts';
import type { RecordSignal } from './record-input.ts';

/** Whether the document is for those whom the video is for. */
export const audience: RecordSignal = {
  label: 'Public',
  measure: ({ record, forChildren }) => {
    if (!forChildren) return OTHER_AUDIENCE[record.audience];
    return record.audience === 'adult' ? OTHER_AUDIENCE.child : 1;
  },
};
