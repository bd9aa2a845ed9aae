import { isTextbook } from '../text/lessons.ts';
import type { RecordSignal } from './record-input.ts';

/** Whether a textbook meets a lesson: who watches for pleasure does not ask for the manual of the final year. */
export const level: RecordSignal = {
  label: 'Niveau',
  measure: ({ record, lesson, weights }) =>
    !lesson && isTextbook(record) ? weights.notALesson : 1,
};
