import type { Description } from '../../app/shared/catalogue-record.ts';
import { CHECKS, type Check } from '../mapping/checks.ts';

/** How often one check failed, for the librarian. */
export interface QualityLine {
  readonly zone: Check['zone'];
  readonly severity: Check['severity'];
  readonly message: Check['message'];
  readonly count: number;
  /** Ids of the first ten records. */
  readonly examples: readonly string[];
}

export interface QualityCounter {
  add(record: Description): void;
  /** The checks that failed at least once, in the order of the table. */
  report(): readonly QualityLine[];
}

const EXAMPLES = 10;

/** Counts what a cataloguer would want to mend, over the records that are kept. */
export function countQuality(): QualityCounter {
  const counts = CHECKS.map((check) => {
    const examples: string[] = [];
    return { check, count: 0, examples };
  });
  return {
    add: (record) => {
      for (const line of counts) {
        if (!line.check.fails(record)) continue;
        line.count += 1;
        if (line.examples.length < EXAMPLES) line.examples.push(record.id);
      }
    },
    report: () =>
      counts
        .filter((line) => line.count > 0)
        .map(({ check: { zone, severity, message }, count, examples }) => {
          return { zone, severity, message, count, examples };
        }),
  };
}
