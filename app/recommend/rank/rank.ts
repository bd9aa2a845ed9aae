import { RECORD_LEVELS } from '../../shared/catalogue-record.ts';
import type { Candidate } from './candidate.ts';

/** Best score first, ties by record id: the order never depends on the order of arrival. */
export function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted(
    (a, b) => b.explanation.value - a.explanation.value || (a.record.id < b.record.id ? -1 : 1),
  );
}

/** One candidate for each work: of its records the nearest, then the best; the others are named on its card. */
export function oneForEachWork(candidates: readonly Candidate[]): readonly Candidate[] {
  const works = Map.groupBy(ranked(candidates), ({ record }) =>
    record.workKey === '' ? record.id : record.workKey,
  );
  const cards = [...works.values()]
    .map(nearestBefore)
    .flatMap(([best, ...others]) =>
      best === undefined
        ? []
        : [{ ...best, others: others.map(({ record }) => record.id).toSorted() }],
    );
  return ranked(cards);
}

function nearestBefore(records: readonly Candidate[]): readonly Candidate[] {
  return records.toSorted((a, b) => distanceOf(a) - distanceOf(b));
}

function distanceOf({ record }: Candidate): number {
  return RECORD_LEVELS.indexOf(record.source.level);
}
