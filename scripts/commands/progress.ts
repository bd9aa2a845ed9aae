import process from 'node:process';
import { Presets, SingleBar } from 'cli-progress';
import type { ImportProgress } from '../../catalogue-import/nightly/import-catalogue.ts';

const MEGABYTE = 1_000_000;

/** A bar on the terminal for an import; silent where standard error is no terminal, so that logs stay readable. */
export function importProgressBar(): { update(progress: ImportProgress): void; stop(): void } {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    {
      format: '{bar} {percentage} %  {records} records  {megabytes} MB  {file}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: false,
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
    stop() {
      if (started) bar.stop();
    },
  };
}
