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
  return openBuild(liveFolder(dataFolder));
}

/** The library that is live, for a service that runs for months. */
export interface LiveLibrary {
  /** The same one until an import has put another in its place. Throws `Failure('no-catalogue')`. */
  current(): Library;
  close(): void;
}

/** Follows the live catalogue of a data folder: an import needs no restart. `onOpen` is told of each that is opened. */
export function followLibrary(dataFolder: string, onOpen: (library: Library) => void): LiveLibrary {
  let open: { readonly folder: string; readonly library: Library } | null = null;
  // The one before stays open until the next: a call that began with it may still be reading.
  let before: Library | null = null;
  return {
    current() {
      const folder = liveFolder(dataFolder);
      if (open?.folder === folder) return open.library;
      const library = openBuild(folder);
      before?.close();
      before = open?.library ?? null;
      open = { folder, library };
      onOpen(library);
      return library;
    },
    close() {
      before?.close();
      open?.library.close();
    },
  };
}

function liveFolder(dataFolder: string): string {
  const folder = liveCatalogue(dataFolder);
  if (folder !== null) return folder;
  throw new Failure(
    'no-catalogue',
    `Il n’y a pas encore de catalogue dans ${dataFolder}. Importez-en un : en-regard import FICHIER…`,
  );
}

function openBuild(folder: string): Library {
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
