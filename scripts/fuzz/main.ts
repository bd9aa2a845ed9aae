/*
 * Reads damaged files for as long as one likes, and stops at the first crash, hang, unclean record or growing memory:
 *
 *   npx node --expose-gc scripts/fuzz/main.ts [minutes] [seed]      10 minutes unless said, from seed 1
 *
 * Each round is one seed: a file that failed is made again by giving that seed. Ends with the rounds done and the memory.
 */
import process from 'node:process';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fuzzRound, seedFiles } from './read-damaged.ts';

// oxlint-disable unicorn/require-post-message-target-origin -- a port between threads has no origin
const MINUTE = 60_000;
const ROUNDS_PER_BEAT = 200;
/** A round takes a millisecond or two: this long without a sign is a hang, even on a busy machine. */
const HANG = MINUTE;
/** Live memory may rise while code is compiled, in the first fifth; then no more than this. */
const WARM_UP = 0.2;
const GROWTH_MB = 8;

interface Beat {
  readonly seed: number;
  /** In use after a collection: heap and buffers. */
  readonly liveMB: number;
  readonly residentMB: number;
  readonly failure?: string;
}

function watch(minutes: number, first: number): void {
  const start = Date.now();
  const end = start + minutes * MINUTE;
  let beat: Beat = { seed: first, liveMB: 0, residentMB: 0 };
  let settledMB = 0;
  const worker = new Worker(new URL(import.meta.url), { workerData: { first, end } });
  const stop = (problem: string): void => {
    process.stderr.write(`${problem}, near seed ${beat.seed}\n`);
    process.exit(1);
  };
  let alarm = setTimeout(stop, HANG, 'hang');
  worker.on('message', (next: Beat) => {
    clearTimeout(alarm);
    alarm = setTimeout(stop, HANG, 'hang');
    beat = next;
    if (next.failure !== undefined) stop(next.failure);
    const isWarm = Date.now() - start > WARM_UP * (end - start);
    if (!isWarm || settledMB === 0) settledMB = Math.max(settledMB, next.liveMB);
    if (next.liveMB > settledMB + GROWTH_MB)
      stop(`memory grew from ${settledMB} to ${next.liveMB} MB`);
  });
  worker.on('error', (error) => stop(String(error)));
  worker.on('exit', () => {
    clearTimeout(alarm);
    const rounds = beat.seed - first;
    const figures = `${beat.liveMB} MB live at the end (${settledMB} MB warmed up), ${beat.residentMB} MB resident`;
    process.stdout.write(`${rounds} damaged files read in ${minutes} minutes, ${figures}\n`);
  });
}

async function work(first: number, end: number): Promise<void> {
  const files = seedFiles();
  for (let seed = first; Date.now() < end; seed += 1) {
    try {
      await fuzzRound(files, seed);
    } catch (error) {
      parentPort?.postMessage({ seed, ...memory(), failure: String(error) });
      return;
    }
    if (seed % ROUNDS_PER_BEAT === 0) parentPort?.postMessage({ seed, ...memory() });
  }
}

function memory(): Pick<Beat, 'liveMB' | 'residentMB'> {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { liveMB: Math.round((heapUsed + external) / 1e6), residentMB: Math.round(rss / 1e6) };
}

if (isMainThread) watch(Number(process.argv[2] ?? 10), Number(process.argv[3] ?? 1));
else {
  const { first, end } = workerData as { readonly first: number; readonly end: number };
  await work(first, end);
}
