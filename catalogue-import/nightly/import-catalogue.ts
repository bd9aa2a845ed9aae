import { Failure } from '../../app/shared/failure.ts';
import { ITEM_PRESETS, type ItemProfile } from '../../app/shared/item-profile.ts';
import { buildIdOf } from './build-id.ts';
import { marcInput } from './input.ts';
import { lockImport } from './lock.ts';
import { makeLive, wholeLiveBuild } from './make-live.ts';
import { NAMED_FILES, type OnProgress } from './read-all.ts';
import { importReport, type ImportReport } from './report.ts';
import { surveyRecords, type Survey } from './survey.ts';

export { buildIdOf } from './build-id.ts';
export type { ImportProgress } from './read-all.ts';
export type { ImportReport } from './report.ts';

export interface ImportOptions {
  /** In this order: of two records of one id the later counts. */
  readonly files: readonly string[];
  /** Made where it is missing. */
  readonly dataDir: string;
  /** Where and how the library writes its copies; Koha's way when absent. */
  readonly items?: ItemProfile;
  readonly onProgress?: OnProgress;
}

/**
 * Makes the records of the files the live catalogue of `dataDir`: see `makeLive`. The same files make the same build,
 * which is not made again while it is live. Throws a `Failure`: `file-unreadable`, `file-empty`, `format-unknown`,
 * `file-cut-short`, `nothing-imported`, `import-running`, `data-folder-unwritable`, `disk-full`.
 */
export async function importCatalogue(options: ImportOptions): Promise<ImportReport> {
  const lock = lockImport(options.dataDir);
  try {
    return await importLocked(options);
  } finally {
    lock.release();
  }
}

/** `importCatalogue` for whoever holds the lock. */
export async function importLocked(options: ImportOptions): Promise<ImportReport> {
  const start = performance.now();
  const { files, dataDir, items: profile = ITEM_PRESETS.koha, onProgress } = options;
  const buildId = await buildIdOf(files, profile);
  const survey = await surveyRecords(files);
  if (survey.kept.size === 0) throw nothingImported(files, survey);
  refuseLessThanLive(dataDir, survey);
  const input = marcInput(NAMED_FILES, files, { prefix: '', survey, profile });
  const live = await makeLive([input], buildId, dataDir, onProgress);
  return importReport(live, (performance.now() - start) / 1000);
}
/** A file that did not arrive whole may start a catalogue, but never takes records away from the live one. */
function refuseLessThanLive(dataDir: string, { kept, cutShort }: Survey): void {
  if (cutShort === null) return;
  const live = wholeLiveBuild(dataDir)?.records ?? 0;
  if (kept.size >= live) return;
  throw new Failure(
    'file-cut-short',
    `« ${cutShort.file} » finit au milieu de la notice ${cutShort.number} (octet ${cutShort.byte}) : l’export n’est pas arrivé entier. Il a ${kept.size} notices ; le catalogue en service en a ${live} et reste comme il était. Refaites l’export ou la copie.`,
  );
}
function nothingImported(files: readonly string[], { firstRefusal, linkedFiles }: Survey): Failure {
  const reason =
    firstRefusal === null
      ? linkedFiles.length > 0
        ? 'il n’y a que des autorités, des œuvres ou des exemplaires, qui s’importent avec les notices des documents'
        : 'toutes les notices sont marquées comme détruites'
      : `la première, la notice ${firstRefusal.origin.number} de « ${firstRefusal.origin.file} », est refusée : ${firstRefusal.reason}`;
  return new Failure(
    'nothing-imported',
    `Aucune notice à garder dans ${files.map((file) => `« ${file} »`).join(', ')} : ${reason}. Le catalogue en service reste comme il était.`,
  );
}
