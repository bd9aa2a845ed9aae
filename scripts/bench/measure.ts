import process from 'node:process';

/** Figures of one step, by name. */
export type Figures = Readonly<Record<string, number>>;

/** CPU time of this process, user and system, garbage collection and helper threads included, in milliseconds. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** CPU milliseconds that an action takes, and its result. */
export function timed<T>(action: () => T): { readonly cpu: number; readonly result: T } {
  const before = cpuMilliseconds();
  const result = action();
  return { cpu: cpuMilliseconds() - before, result };
}

/** As `timed`, until the promise is kept. */
export async function timedAsync<T>(
  action: () => Promise<T>,
): Promise<{ readonly cpu: number; readonly result: T }> {
  const before = cpuMilliseconds();
  const result = await action();
  return { cpu: cpuMilliseconds() - before, result };
}

/** Resident memory in megabytes, after a collection where the runtime allows one (`--expose-gc`). */
export function residentMegabytes(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 1e6);
}

/** The value below which that share of the numbers lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
