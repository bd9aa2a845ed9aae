import path from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../../app/config/config.ts';
import {
  importCatalogue,
  type ImportReport,
} from '../../catalogue-import/nightly/import-catalogue.ts';
import { configOption, dataOption, jsonOption, type CommonOptions } from './options.ts';
import { importProgressBar } from './progress.ts';

const REFUSALS_SHOWN = 5;

/** `en-regard import FILE…` */
export function importCommand(): Command {
  return new Command('import')
    .description("make the library's exports the live catalogue; the previous one is kept")
    .argument('<files...>', 'UNIMARC exports (ISO 2709)')
    .addOption(dataOption())
    .addOption(configOption())
    .addOption(jsonOption('the report (read, kept, refused, and the same for each file)'))
    .action(runImport);
}

async function runImport(files: readonly string[], options: CommonOptions): Promise<void> {
  const config = readConfig(options);
  const bar = importProgressBar();
  let report: ImportReport;
  try {
    report = await importCatalogue({
      files: files.map((file) => path.resolve(file)),
      dataDir: config.dataFolder,
      onProgress: (progress) => bar.update(progress),
    });
  } finally {
    bar.stop();
  }
  if (options.json === true) console.log(JSON.stringify(report));
  else for (const line of reportLines(report)) console.log(line);
}

function reportLines(report: ImportReport): string[] {
  const files = report.files.flatMap((file) => [
    `${file.file}: ${file.read} read, ${file.kept} kept, ${file.refused} refused`,
    ...file.refusals.slice(0, REFUSALS_SHOWN).map(({ number, byte, id, reason }) => {
      const name = id === null ? '' : `, 001 ${id}`;
      return `  record ${number} (byte ${byte}${name}): ${reason}`;
    }),
  ]);
  const total = `${report.kept} records and ${report.items} items are live (build ${report.buildId}).`;
  return [...files, total];
}
