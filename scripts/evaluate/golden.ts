import fs from 'node:fs';
import path from 'node:path';
import { corpusPath } from '../testing/corpus.ts';
import type { Grades } from './metrics.ts';

/** The judgments of the golden set. */
export interface Golden {
  /** By video id. */
  readonly grades: ReadonlyMap<string, Grades>;
  /** In which respect a record was judged relevant to a video: "place", "counterview"… */
  readonly facet: (video: string, record: string) => string;
}

/** Path of a file of the golden set. */
export function goldenPath(name: string): string {
  return corpusPath(`golden/${name}`);
}

/** Reads judgments, one a line: video id, record 001, grade, facet, reason, separated by tabs. */
export function readGolden(file: string): Golden {
  const grades = new Map<string, Map<string, number>>();
  const facets = new Map<string, string>();
  for (const line of fs.readFileSync(file, 'utf8').trim().split('\n')) {
    const [video = '', record = '', grade = '', facet = ''] = line.split('\t');
    const own = grades.get(video) ?? new Map<string, number>();
    grades.set(video, own.set(record, Number(grade)));
    facets.set(`${video} ${record}`, facet);
  }
  return { grades, facet: (video, record) => facets.get(`${video} ${record}`) ?? '' };
}

const OWN = path.join(import.meta.dirname, 'own-judgments.tsv');

/**
 * The same with the project's own judgments of records that the golden set leaves unjudged (video id, record 001, grade,
 * reason); a judgment of the golden set is never changed.
 */
export function withOwnJudgments({ grades, facet }: Golden): Golden {
  const own = readGolden(OWN).grades;
  const completed = [...grades].map(
    ([video, judged]) => [video, new Map([...(own.get(video) ?? []), ...judged])] as const,
  );
  return { grades: new Map(completed), facet };
}
