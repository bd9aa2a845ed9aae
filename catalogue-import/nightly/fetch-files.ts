import fs from 'node:fs';
import path from 'node:path';
import { Failure, unreadableFile } from '../../app/shared/failure.ts';
import type { CatalogueSource } from '../../app/shared/source.ts';
import { download } from './download.ts';
import { harvest } from './harvest.ts';
import { cacheOf } from './source-cache.ts';

/** Names that programs give to files that they are still writing. */
const UNFINISHED = /^\.|\.(?:part|partial|tmp|temp|filepart|crdownload|swp)$|~$/i;

/** Files that stand beside exports and hold none: notes, sums, logs and marks of programs. */
const BESIDE =
  /^(?:read[-_ ]?me|lis(?:ez)?[-_ ]?moi|thumbs\.db|desktop\.ini)|\.(?:bat|cmd|done|flag|ini|log|lock|md|md5|ok|pdf|ps1|sh|sha\d+)$/i;
/** The pattern of a folder where all that is an export is read. */
export const ANY_NAME = '*';

/**
 * The files of a source, in the order in which they count. What comes over the network is kept in the data folder and
 * fetched again only where it changed. Throws a `Failure`: `file-unreadable` for a folder without such files,
 * `source-unreachable`, `data-folder-unwritable` or `disk-full`.
 */
export async function fetchFiles(
  source: CatalogueSource,
  dataDir: string,
  now: Date,
): Promise<readonly string[]> {
  const { place } = source;
  switch (place.kind) {
    case 'folder':
      return filesOf(place.path, place.files);
    case 'url':
      return download({ format: source.format, place }, cacheOf(dataDir, source.id, place), now);
    case 'oai':
      return harvest(place, cacheOf(dataDir, source.id, place), now);
  }
}

function filesOf(place: string, pattern: string): readonly string[] {
  let names: readonly string[];
  try {
    if (!fs.statSync(place).isDirectory()) return [place];
    names = fs.readdirSync(place).filter((name) => isFile(path.join(place, name)));
  } catch (error) {
    throw unreadableFile(place, error);
  }
  const found = names.filter((name) => isExport(name, pattern)).toSorted();
  if (found.length > 0) return found.map((name) => path.join(place, name));
  throw new Failure(
    'file-unreadable',
    `Le dossier « ${place} » n’a aucun fichier « ${pattern} » (${names.length} autres). L’export a-t-il eu lieu ? S’il a un autre nom, corrigez files.`,
  );
}

/** A link whose file is gone is none, and stops no other. */
function isFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** A pattern that is the library's own names what it wants; any name leaves out what is no export by its name. */
function isExport(name: string, pattern: string): boolean {
  if (UNFINISHED.test(name) || (pattern === ANY_NAME && BESIDE.test(name))) return false;
  // Programs under Windows write EXPORT.MRC as well.
  return path.matchesGlob(name.toLowerCase(), pattern.toLowerCase());
}
