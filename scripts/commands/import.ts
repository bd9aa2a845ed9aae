import path from 'node:path';
import process from 'node:process';
import { readConfig } from '../../app/config/config.ts';
import { compileLate } from '../../app/service/compile-late.ts';
import { importByHand, type ByHandReport } from '../../catalogue-import/nightly/import-by-hand.ts';
import type { ImportReport } from '../../catalogue-import/nightly/import-catalogue.ts';
import type { CommonOptions } from './options.ts';
import { importProgressBar } from './progress.ts';
import { ALERTS, keepReport } from './save-report.ts';

const REFUSALS_SHOWN = 5;

export interface ImportOptions extends CommonOptions {
  readonly nightly?: true;
  readonly acceptFewer?: true;
}

/** `en-regard import FILE…` */
export async function runImport(files: readonly string[], options: ImportOptions): Promise<void> {
  compileLate();
  const config = readConfig(options);
  const bar = importProgressBar();
  let report: ByHandReport;
  try {
    report = await importByHand(
      {
        files: files.map((file) => path.resolve(file)),
        dataDir: config.dataFolder,
        items: config.items,
        onProgress: (progress) => bar.update(progress),
      },
      new Date(),
    );
  } finally {
    bar.stop();
  }
  if (options.json === true) console.log(JSON.stringify(report.catalogue));
  else for (const line of reportLines(report.catalogue)) console.log(line);
  for (const { message } of report.alerts) console.error(`en-regard : ${message}`);
  // What arrived is live, but perhaps not all arrived.
  if (report.alerts.length > 0) process.exitCode = ALERTS;
  keepReport(config, report);
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
