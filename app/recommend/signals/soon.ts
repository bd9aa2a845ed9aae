import { instantOf } from '../../shared/instant.ts';
import type { RecordSignal } from './record-input.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How soon an event takes place: who has just watched a video will go this month, hardly next spring. */
export const soon: RecordSignal = {
  label: 'Date du rendez-vous',
  measure: ({ record: { event }, now, weights }) => {
    if (event === null) return 1;
    const next = event.times.find(({ end }) => end > now) ?? event.times[0];
    const days = (instantOf(next?.start ?? now) - instantOf(now)) / DAY;
    return weights.eventNearness.find(({ within }) => days <= within)?.worth ?? 0;
  },
};
