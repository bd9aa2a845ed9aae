import v8 from 'node:v8';
import { createIndexBuilder } from '../../app/search/build.ts';
import { openSearch } from '../../app/search/open.ts';
import { Failure } from '../../app/shared/failure.ts';
import type { CatalogueRecord } from '../../app/shared/catalogue-record.ts';
import { openCatalogue, type BuildInfo } from '../../app/store/catalogue/open.ts';
import { createCatalogue } from '../../app/store/catalogue/write.ts';
import { withStoreFailures } from '../../app/store/store-failure.ts';
import { holdNewSpace } from '../formats/new-space.ts';

/**
 * V8 lets the heap grow up to fourfold before it collects again, and the memory that it took stays with the process. By
 * a third, a night of 150,000 records takes 400 MB less and no more time: little of what is read stays.
 */
const SLOW_GROWTH = '--heap-growing-percent=30';

/**
 * Writes the build of that id into `folder`: the records that `fill` hands over, their index and their names. What was
 * in the folder goes; nothing stays of a build that fails. Gives what `fill` gives.
 */
export async function writeBuild<T>(
  folder: string,
  buildId: string,
  fill: (keep: (record: CatalogueRecord) => void) => Promise<T>,
): Promise<T> {
  v8.setFlagsFromString(SLOW_GROWTH);
  const catalogue = createCatalogue(folder);
  const index = createIndexBuilder();
  const release = holdNewSpace();
  try {
    const filled = await fill((record) => {
      if (catalogue.add(record)) index.add(record);
    });
    withStoreFailures(folder, () => index.save(folder));
    catalogue.finish({ buildId });
    return filled;
  } catch (error) {
    catalogue.abandon();
    throw error;
  } finally {
    release();
  }
}

/**
 * Reads a build back: its records, its index and its names open, and hold the same number of records. Throws
 * `catalogue-damaged` where they do not.
 */
export function readBuild(folder: string): BuildInfo {
  const catalogue = openCatalogue(folder);
  try {
    const { search } = openSearch(folder);
    const { size } = search;
    search.close();
    if (size === catalogue.build.records) return catalogue.build;
    throw new Failure(
      'catalogue-damaged',
      `${folder} : ${catalogue.build.records} notices, mais ${size} dans l’index. Importez de nouveau le catalogue.`,
    );
  } finally {
    catalogue.close();
  }
}
