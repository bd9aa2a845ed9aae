/** How often each value was met. */
export type Counts = Readonly<Record<string, number>>;

/** Counts values. */
export interface Tally {
  readonly count: (value: string) => void;
  /** In the order of the values. */
  readonly report: () => Counts;
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  return {
    count: (value) => void counts.set(value, (counts.get(value) ?? 0) + 1),
    report: () => Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The counts of all, added up. */
export function summed(all: readonly Counts[]): Counts {
  const total: Record<string, number> = {};
  for (const counts of all) {
    for (const [value, count] of Object.entries(counts)) total[value] = (total[value] ?? 0) + count;
  }
  return total;
}
