import { openSearch } from '../search/open.ts';
import { openCatalogue, type CatalogueReader } from '../store/catalogue/open.ts';
import { liveCatalogue } from '../store/data-folder.ts';
import { Failure } from '../shared/failure.ts';
import type { CatalogueSearch, Gazetteer } from '../shared/search.ts';

/** One catalogue build, open for reading: its records, its index and its names. */
export interface Library {
  readonly catalogue: CatalogueReader;
  readonly search: CatalogueSearch;
  readonly gazetteer: Gazetteer;
  close(): void;
}

/** Opens the live catalogue of a data folder. Throws `Failure('no-catalogue')` where nothing was imported yet. */
export function openLibrary(dataFolder: string): Library {
  const folder = liveCatalogue(dataFolder);
  if (folder === null) {
    throw new Failure(
      'no-catalogue',
      `There is no catalogue in ${dataFolder} yet: import one with "en-regard import FILE…".`,
    );
  }
  const catalogue = openCatalogue(folder);
  const { search, gazetteer } = openSearch(folder);
  return {
    catalogue,
    search,
    gazetteer,
    close() {
      search.close();
      catalogue.close();
    },
  };
}
