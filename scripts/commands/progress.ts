import path from 'node:path';
import process from 'node:process';
import { Presets, SingleBar } from 'cli-progress';
import type { ImportProgress } from '../../catalogue-import/nightly/import-catalogue.ts';

const MEGABYTE = 1_000_000;
const INDEXING = 'Les notices sont lues. Préparation de la recherche…\n';
/** What a shell calls a process that ends by a signal: 128 and its number. */
const ENDS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Shows how far an import is, on standard error. */
export interface ImportBar {
  update(progress: ImportProgress): void;
  stop(): void;
}

/**
 * A bar on a terminal; elsewhere a line for every tenth of each source, so that a log stays readable; on both, a line when all
 * is read. An import that is
 * interrupted says that nothing has changed: until `stop`, no new catalogue is live.
 */
export function importProgressBar(): ImportBar {
  const bar = process.stderr.isTTY ? terminalBar() : logLines();
  const listeners = Object.entries(ENDS).map(([signal, end]) => {
    const listener = (): void => {
      bar.stop();
      process.stderr.write('en-regard : import interrompu, rien n’a changé.\n');
      process.exit(end);
    };
    process.once(signal, listener);
    return { signal, listener };
  });
  return {
    update: (progress) => bar.update(progress),
    stop: () => {
      bar.stop();
      for (const { signal, listener } of listeners) process.removeListener(signal, listener);
    },
  };
}

function terminalBar(): ImportBar {
  const bar = new SingleBar(
    {
      format: '{bar} {percentage} %  {records} notices  {megabytes} Mo  {name}',
      stream: process.stderr,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let started = false;
  const stop = (): void => {
    if (started) bar.stop();
    started = false;
  };
  return {
    update(progress) {
      if (progress.kind === 'indexing') {
        stop();
        process.stderr.write(INDEXING);
        return;
      }
      const { bytesRead, bytesTotal, records, file } = progress;
      const name = path.basename(file);
      const payload = { records, name, megabytes: (bytesRead / MEGABYTE).toFixed(1) };
      if (!started) bar.start(bytesTotal, bytesRead, payload);
      else {
        bar.setTotal(bytesTotal);
        bar.update(bytesRead, payload);
      }
      started = true;
    },
    stop,
  };
}

function logLines(): ImportBar {
  let tenths = 0;
  return {
    update(progress) {
      if (progress.kind === 'indexing') {
        process.stderr.write(INDEXING);
        return;
      }
      const { bytesRead, bytesTotal, file } = progress;
      const reached = bytesTotal === 0 ? 0 : Math.floor((10 * bytesRead) / bytesTotal);
      if (reached === tenths) return;
      tenths = reached;
      if (tenths > 0) process.stderr.write(`${tenths * 10} %  ${path.basename(file)}\n`);
    },
    stop: () => undefined,
  };
}
