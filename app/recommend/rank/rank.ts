import type { Candidate } from './candidate.ts';

/** Best score first, ties by record id: the order never depends on the order of arrival. */
export function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted(
    (a, b) => b.explanation.value - a.explanation.value || (a.record.id < b.record.id ? -1 : 1),
  );
}

/** One candidate for each work, the best of its records; the others are named on its card. */
export function oneForEachWork(candidates: readonly Candidate[]): readonly Candidate[] {
  const works = Map.groupBy(ranked(candidates), ({ record }) =>
    record.workKey === '' ? record.id : record.workKey,
  );
  return [...works.values()].flatMap(([best, ...others]) =>
    best === undefined
      ? []
      : [{ ...best, others: others.map(({ record }) => record.id).toSorted() }],
  );
}
