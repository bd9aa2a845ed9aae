import process from 'node:process';
import { Presets, SingleBar } from 'cli-progress';
import type { ImportProgress } from '../../catalogue-import/nightly/import-catalogue.ts';

const MEGABYTE = 1_000_000;

/** Shows how far an import is, on standard error. */
export interface ImportBar {
  update(progress: ImportProgress): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere a line for every tenth, so that a log stays readable. */
export function importProgressBar(): ImportBar {
  return process.stderr.isTTY ? terminalBar() : logLines();
}

function terminalBar(): ImportBar {
  const bar = new SingleBar(
    {
      format: '{bar} {percentage} %  {records} notices  {megabytes} Mo  {file}',
      stream: process.stderr,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update({ bytesRead, bytesTotal, records, file }) {
      const payload = { records, file, megabytes: (bytesRead / MEGABYTE).toFixed(1) };
      if (!started) bar.start(bytesTotal, bytesRead, payload);
      else bar.update(bytesRead, payload);
      started = true;
    },
    stop: () => bar.stop(),
  };
}

function logLines(): ImportBar {
  let tenths = 0;
  return {
    update({ bytesRead, bytesTotal }) {
      const reached = bytesTotal === 0 ? 0 : Math.floor((10 * bytesRead) / bytesTotal);
      if (reached <= tenths) return;
      tenths = reached;
      process.stderr.write(`${tenths * 10} %\n`);
    },
    stop: () => undefined,
  };
}
