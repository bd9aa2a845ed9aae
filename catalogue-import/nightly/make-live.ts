import { setImmediate as turn } from 'node:timers/promises';
import { Failure } from '../../app/shared/failure.ts';
import { openCatalogue, type BuildInfo } from '../../app/store/catalogue/open.ts';
import {
  buildFolder,
  liveCatalogue,
  removeOldBuilds,
  swapCatalogue,
} from '../../app/store/data-folder.ts';
import type { Input, Keep } from './input.ts';
import type { OnProgress, ReadReport } from './read-all.ts';
import { countStatistics, type Statistics } from './statistics.ts';
import { readBuild, writeBuild } from './write-build.ts';

/** A build that is live now. */
export interface LiveBuild {
  readonly build: BuildInfo;
  readonly folder: string;
  /** Of each input, in order. */
  readonly reports: readonly ReadReport[];
  readonly statistics: Statistics;
}

/**
 * Makes what the inputs bring the live catalogue, under that build id. The build is made beside the live one, brought to
 * the disk, read back, and takes its place in one step: whatever fails before, the live catalogue stays as it was. A
 * build that is live and whole is read again, not made again. Throws a `Failure`: `file-unreadable`,
 * `data-folder-unwritable`, `disk-full`.
 */
export async function makeLive(
  inputs: readonly Input[],
  buildId: string,
  dataDir: string,
  onProgress?: OnProgress,
): Promise<LiveBuild> {
  const folder = buildFolder(dataDir, buildId);
  const statistics = countStatistics();
  if (wholeLiveBuild(dataDir)?.buildId === buildId) {
    const reports = await readInputs(inputs, (record) => statistics.add(record), onProgress);
    return { build: readBuild(folder), folder, reports, statistics: statistics.report() };
  }
  const keys = await keysOf(inputs);
  let records = 0;
  const reports = await writeBuild(folder, buildId, async (keep) => {
    const keepAndCount: Keep = (record) => {
      keep(record);
      statistics.add(record);
      records += 1;
    };
    const read = await readInputs(inputs, keepAndCount, onProgress);
    onProgress?.({ kind: 'indexing' });
    // What shows it has a turn before the index takes all of them.
    await turn();
    return read;
  });
  const build = verifiedBuild(folder);
  const expected = inputs.reduce((sum, input) => sum + input.records, 0);
  if (records !== expected || build.records !== expected || (await keysOf(inputs)) !== keys) {
    throw changedWhileRead(reports);
  }
  swapCatalogue(dataDir, folder);
  removeOldBuilds(dataDir);
  return { build, folder, reports, statistics: statistics.report() };
}

async function readInputs(
  inputs: readonly Input[],
  keep: Keep,
  onProgress: OnProgress | undefined,
): Promise<ReadReport[]> {
  const reports: ReadReport[] = [];
  for (const input of inputs) reports.push(await input.read(keep, onProgress));
  return reports;
}

async function keysOf(inputs: readonly Input[]): Promise<string> {
  const keys: string[] = [];
  for (const input of inputs) keys.push(await input.key());
  return keys.join('\n');
}

/** Every page of the database, and both files of the search. */
function verifiedBuild(folder: string): BuildInfo {
  const catalogue = openCatalogue(folder);
  try {
    catalogue.verify();
  } finally {
    catalogue.close();
  }
  return readBuild(folder);
}

function changedWhileRead(reports: readonly ReadReport[]): Failure {
  const files = reports.flatMap((report) => report.files.map(({ file }) => file));
  return new Failure(
    'file-unreadable',
    `Les fichiers ont changé pendant la lecture (${files.join(', ')}). Importez-les de nouveau quand l’export est fini.`,
  );
}

/** The live build, null where there is none or it cannot be read: then any import is better. */
export function wholeLiveBuild(dataDir: string): BuildInfo | null {
  try {
    const live = liveCatalogue(dataDir);
    return live === null ? null : readBuild(live);
  } catch (error) {
    if (error instanceof Failure && error.code === 'catalogue-damaged') return null;
    throw error;
  }
}
