import type { OpeningHours } from '../../config/opening-settings.ts';
import { wait, type Clock } from '../clock.ts';
import type { Notices } from '../window/notices.ts';
import { openingAt } from './opening.ts';

export interface OpeningParts {
  readonly hours: OpeningHours | null;
  readonly notices: Pick<Notices, 'closing'>;
  /** Ends the session, if there is one; the seat then shows what the hour asks for. */
  readonly end: () => Promise<void>;
  readonly clock: Clock;
}

const LOOK_EVERY = 10_000;
// After the first notice: when a film can be put aside, and when there is no time left.
const LATER_NOTICES = [5, 1];

/** Says when the library is about to close, ends the session when it does, and shows the start page when it opens. */
export function watchOpening({ hours, notices, end, clock }: OpeningParts): void {
  if (hours === null) return;
  const { noticeMinutes } = hours;
  const noticesAt = [noticeMinutes, ...LATER_NOTICES.filter((later) => later < noticeMinutes)];
  let isOpen = openingAt(hours, clock.date()).kind === 'open';
  let said = Infinity;

  async function look(): Promise<void> {
    const opening = openingAt(hours, clock.date());
    if ((opening.kind === 'open') !== isOpen) {
      isOpen = !isOpen;
      said = Infinity;
      await end();
    }
    const left = (opening.kind === 'open' ? opening.minutesLeft : null) ?? Infinity;
    const due = Math.min(...noticesAt.filter((minutes) => left <= minutes));
    if (due < said) notices.closing(left);
    said = due === Infinity ? said : due;
  }
  async function keepLooking(): Promise<never> {
    for (;;) {
      await wait(clock, LOOK_EVERY);
      await look();
    }
  }
  void keepLooking();
}
