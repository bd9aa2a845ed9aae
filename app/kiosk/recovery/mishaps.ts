/** What can go wrong with a part of the program and be put right without anybody. */
export const MISHAPS = [
  'video-page-ended',
  'pane-ended',
  'notice-ended',
  'front-ended',
  'page-hung',
  'page-flooded',
  'page-blank',
  'service-ended',
  'process-ended',
  'memory-full',
  'network-away',
] as const;
export type Mishap = (typeof MISHAPS)[number];

/** Counts mishaps since the program started; never with the page they happened on. */
export interface Mishaps {
  /** Notes one, with what the log says of it. */
  note(mishap: Mishap, detail: string): void;
  counts(): Readonly<Partial<Record<Mishap, number>>>;
}

export function createMishaps(log: (line: string) => void): Mishaps {
  const counts: Partial<Record<Mishap, number>> = {};
  return {
    note(mishap, detail) {
      const count = (counts[mishap] ?? 0) + 1;
      counts[mishap] = count;
      log(`${mishap} (${count} since the start): ${detail}`);
    },
    counts: () => ({ ...counts }),
  };
}
