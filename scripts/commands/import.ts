import path from 'node:path';
import process from 'node:process';
import { readConfig } from '../../app/config/config.ts';
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
    console.error(`en-regard: ${file} ends in the middle of a record: export or copy it again.`);
    process.exitCode = INCOMPLETE;
  }
}

/** ", 1585 authorities, works or items" where the file has any. */
function linkedOf({ linked }: ImportReport['files'][number]): string {
  return linked === 0 ? '' : `, ${linked} authorities, works or items`;
}

function reportLines(report: ImportReport): string[] {
  const files = report.files.flatMap((file) => [
    `${file.file}: ${file.read} read, ${file.kept} kept, ${file.refused} refused${linkedOf(file)}`,
    ...file.refusals.slice(0, REFUSALS_SHOWN).map(({ number, byte, id, reason }) => {
      const name = id === null ? '' : `, 001 ${id}`;
      return `  record ${number} (byte ${byte}${name}): ${reason}`;
    }),
  ]);
  const total = `${report.kept} records and ${report.items} items are live (build ${report.buildId}).`;
  return [...files, total];
}
