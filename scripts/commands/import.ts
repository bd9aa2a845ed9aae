import path from 'node:path';
import process from 'node:process';
import { readConfig } from '../../app/config/config.ts';
import { compileLate } from '../../app/service/compile-late.ts';
import {
  importCatalogue,
  type ImportReport,
} from '../../catalogue-import/nightly/import-catalogue.ts';
import type { CommonOptions } from './options.ts';
import { importProgressBar } from './progress.ts';

const REFUSALS_SHOWN = 5;
// What arrived is live, but not all arrived.
const INCOMPLETE = 2;

export interface ImportOptions extends CommonOptions {
  readonly nightly?: true;
  readonly acceptFewer?: true;
}

/** `en-regard import FILE…` */
export async function runImport(files: readonly string[], options: ImportOptions): Promise<void> {
  compileLate();
  const config = readConfig(options);
  const bar = importProgressBar();
  let report: ImportReport;
  try {
    report = await importCatalogue({
      files: files.map((file) => path.resolve(file)),
      dataDir: config.dataFolder,
      items: config.items,
      onProgress: (progress) => bar.update(progress),
    });
  } finally {
    bar.stop();
  }
  if (options.json === true) console.log(JSON.stringify(report));
  else for (const line of reportLines(report)) console.log(line);
  for (const { file } of report.files.filter(({ cutShort }) => cutShort)) {
    console.error(
      `en-regard : ${file} finit au milieu d’une notice. Refaites l’export ou la copie.`,
    );
    process.exitCode = INCOMPLETE;
  }
}

/** ", autorités, œuvres ou exemplaires 1585" where the file has any. */
function linkedOf({ linked }: ImportReport['files'][number]): string {
  return linked === 0 ? '' : `, autorités, œuvres ou exemplaires ${linked}`;
}

/** ", remplacées ou retirées 3" where records of the file were. */
function replacedOf({ replaced }: ImportReport['files'][number]): string {
  return replaced === 0 ? '' : `, remplacées ou retirées ${replaced}`;
}

function reportLines(report: ImportReport): string[] {
  const files = report.files.flatMap((file) => [
    `${file.file} : lues ${file.read}, gardées ${file.kept}, refusées ${file.refused}${replacedOf(file)}${linkedOf(file)}`,
    ...file.refusals.slice(0, REFUSALS_SHOWN).map(({ number, byte, id, reason }) => {
      const name = id === null ? '' : `, 001 ${id}`;
      return `  notice ${number} (octet ${byte}${name}) : ${reason}`;
    }),
  ]);
  const total = `${report.kept} notices et ${report.items} exemplaires en service (catalogue ${report.buildId}).`;
  return [...files, total];
}
