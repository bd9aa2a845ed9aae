import { compareBuilds } from '../../app/store/catalogue/compare.ts';
import { liveCatalogue } from '../../app/store/data-folder.ts';
import type { Alert } from './alert.ts';
import { FEWEST } from './fewest.ts';
import { importLocked, type ImportOptions } from './import-catalogue.ts';
import { lockImport } from './lock.ts';
import { wholeLiveBuild } from './make-live.ts';
import type { NightReport } from './night.ts';
import { NAMED_FILES } from './read-all.ts';
import type { ImportReport } from './report.ts';

/** As that of a night, of files that somebody named. */
export type ByHandReport = NightReport & { readonly catalogue: ImportReport };

/** Imports as `importCatalogue` does, and reports as a night does. Throws what `importCatalogue` throws. */
export async function importByHand(options: ImportOptions, now: Date): Promise<ByHandReport> {
  const { dataDir } = options;
  const lock = lockImport(dataDir);
  try {
    const before = wholeLiveBuild(dataDir);
    const folder = before === null ? null : liveCatalogue(dataDir);
    const catalogue = await importLocked(options);
    const live = liveCatalogue(dataDir);
    const isSame = folder === live;
    return {
      startedAt: now.toISOString(),
      byHand: true,
      seconds: catalogue.seconds,
      outcome: isSame ? 'same' : 'new',
      alerts: [
        ...catalogue.files.filter(({ cutShort }) => cutShort).map(cutShortAlert),
        ...fewerAlert(catalogue, before?.records ?? 0),
      ],
      sources: [
        {
          ...NAMED_FILES,
          format: 'marc',
          outcome: 'read',
          records: catalogue.records,
          before: before?.records ?? null,
        },
      ],
      catalogue,
      changes: folder === null || live === null || isSame ? null : compareBuilds(folder, live),
    };
  } finally {
    lock.release();
  }
}

function cutShortAlert({ file }: ImportReport['files'][number]): Alert {
  return {
    sourceId: NAMED_FILES.id,
    code: 'file-cut-short',
    message: `${file} finit au milieu d’une notice. Refaites l’export ou la copie.`,
  };
}

/** Whoever names files has decided; but a file of the new records alone takes all the others away. */
function fewerAlert({ records }: ImportReport, before: number): readonly Alert[] {
  if (records >= FEWEST * before) return [];
  const message = `Le catalogue avait ${before} notices, il n’en a plus que ${records}. Si les fichiers nommés n’étaient pas tout le catalogue, importez-le entier.`;
  return [{ sourceId: NAMED_FILES.id, code: 'too-few-records', message }];
}
