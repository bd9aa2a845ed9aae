import type { RecordSignal } from './record-input.ts';

/** Whether the document is for those whom the video is for. */
export const audience: RecordSignal = {
  label: 'Public',
  measure: ({ record, forChildren, weights }) => {
    if (!forChildren) return weights.audience[record.audience];
    return record.audience === 'adult' ? weights.audience.child : 1;
  },
};
