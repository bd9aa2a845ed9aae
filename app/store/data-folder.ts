import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../shared/failure.ts';
import { flushFolder, replaceFile } from './durable-file.ts';
import { withStoreFailures } from './store-failure.ts';

// `current` holds one folder name a line: the live build, then the one before it. A file and not a symbolic link,
// because Windows keeps links for administrators.
const CURRENT = 'current';
const BUILD_PREFIX = 'catalogue-';

/** The folder in which the build of that id belongs. */
export function buildFolder(dataDir: string, buildId: string): string {
  return path.join(dataDir, BUILD_PREFIX + buildId);
}

/**
 * The folder of the live catalogue build, or null where no catalogue was ever imported. Throws `catalogue-damaged`
 * where the live build is named but its folder is gone.
 */
export function liveCatalogue(dataDir: string): string | null {
  const [live] = namedBuilds(dataDir);
  if (live === undefined) return null;
  const folder = path.join(dataDir, live);
  if (fs.existsSync(folder)) return folder;
  throw new Failure(
    'catalogue-damaged',
    `${folder} : le catalogue en service a disparu. Restaurez le dossier, ou importez de nouveau le catalogue.`,
  );
}

/**
 * Makes `folder`, a finished build inside `dataDir`, the live one. Atomic: a reader sees the old or the new build, and
 * a power cut leaves one of the two. Throws `data-folder-unwritable` or `disk-full`.
 */
export function swapCatalogue(dataDir: string, folder: string): void {
  const name = path.basename(folder);
  const [live, previous] = namedBuilds(dataDir);
  const before = live === name ? previous : live;
  withStoreFailures(dataDir, () => {
    flushFolder(folder);
    flushFolder(dataDir);
    replaceFile(path.join(dataDir, CURRENT), [name, before ?? ''].join('\n').trimEnd() + '\n');
  });
}

/**
 * Removes every build but the live one and the one before it, and what interrupted imports left. A build that Windows
 * will not let go because a program still reads it stays until the next import.
 */
export function removeOldBuilds(dataDir: string): void {
  const kept = new Set(namedBuilds(dataDir));
  if (kept.size === 0) return;
  withStoreFailures(dataDir, () => {
    for (const name of fs.readdirSync(dataDir)) {
      if (!name.startsWith(BUILD_PREFIX) || kept.has(name)) continue;
      removeUnlessInUse(path.join(dataDir, name));
    }
  });
}

function removeUnlessInUse(folder: string): void {
  try {
    fs.rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EBUSY')) throw error;
  }
}

function namedBuilds(dataDir: string): string[] {
  const file = path.join(dataDir, CURRENT);
  if (!fs.existsSync(file)) return [];
  // `basename` so that a `current` written by hand never leads out of the data folder.
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines.map((line) => path.basename(line.trim())).filter((name) => name !== '');
}
