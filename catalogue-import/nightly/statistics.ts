import type { CatalogueRecord } from '../../app/shared/catalogue-record.ts';
import { createTally, type Counts } from './tally.ts';

/** What the catalogue is made of. A record counts once for each of its languages, and once in all the rest. */
export interface Statistics {
  readonly kinds: Counts;
  /** ISO 639-2; "" is a record without language. */
  readonly languages: Counts;
  /** First digit of the Dewey number; "" is a record without one. */
  readonly classes: Counts;
  /** First year of a decade; "" is a record without year. */
  readonly decades: Counts;
}

export interface StatisticsCounter {
  add(record: CatalogueRecord): void;
  report(): Statistics;
}

const DECADE = 10;

/** Counts the records of a build. */
export function countStatistics(): StatisticsCounter {
  const [kinds, languages, classes, decades] = [
    createTally(),
    createTally(),
    createTally(),
    createTally(),
  ];
  return {
    add: (record) => {
      kinds.count(record.kind);
      for (const language of record.languages) languages.count(language);
      if (record.languages.length === 0) languages.count('');
      classes.count(deweyClass(record));
      decades.count(record.year === null ? '' : String(record.year - (record.year % DECADE)));
    },
    report: () => {
      return {
        kinds: kinds.report(),
        languages: languages.report(),
        classes: classes.report(),
        decades: decades.report(),
      };
    },
  };
}

function deweyClass({ classifications }: CatalogueRecord): string {
  const dewey = classifications.find(
    ({ scheme, number }) => scheme === 'dewey' && /^\d/.test(number),
  );
  return dewey?.number.charAt(0) ?? '';
}
