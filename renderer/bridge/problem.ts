import { CallError } from '../../app/contract/transport.ts';

/** What a patron needs to know of a failure: the rest is for the technician. */
export type Problem = 'unreachable' | 'no-catalogue' | 'page-unreadable' | 'other';

const PROBLEM_OF_CODE: Partial<Record<CallError['code'], Problem>> = {
  'no-catalogue': 'no-catalogue',
  'catalogue-damaged': 'no-catalogue',
  'page-unreadable': 'page-unreadable',
};

/** Sorts whatever a call rejected with. Anything but a `CallError` means that En regard itself did not answer. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof CallError)) return 'unreachable';
  return PROBLEM_OF_CODE[error.code] ?? 'other';
}
