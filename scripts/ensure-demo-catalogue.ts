import path from 'node:path';
import { buildIdOf, importCatalogue } from '../catalogue-import/nightly/import-catalogue.ts';
import { liveCatalogue } from '../app/store/data-folder.ts';
import { importProgressBar } from './commands/progress.ts';

const CATALOGUE = path.resolve(import.meta.dirname, '../demo/catalogue.mrc');

/** Imports the demonstration catalogue into a data folder, unless this very catalogue is live there already. */
export async function ensureDemoCatalogue(dataDir: string): Promise<void> {
  const live = liveCatalogue(dataDir);
  if (live !== null && path.basename(live) === `catalogue-${await buildIdOf([CATALOGUE])}`) return;
  console.log('Import du catalogue de démonstration…');
  const bar = importProgressBar();
  try {
    const report = await importCatalogue({
      files: [CATALOGUE],
      dataDir,
      onProgress: (progress) => bar.update(progress),
    });
    bar.stop();
    console.log(`${report.kept} notices et ${report.items} exemplaires.`);
  } finally {
    bar.stop();
  }
}
