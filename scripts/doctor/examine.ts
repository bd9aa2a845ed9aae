import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Config } from '../../app/config/config.ts';
import { openLibrary, type Library } from '../../app/service/library.ts';
import { openTagger } from '../../app/service/tagger.ts';
import { sqliteVersion } from '../../app/store/sqlite.ts';
import { Failure, messageOf } from '../../app/shared/failure.ts';
import { electronProgram, whyNoWindow } from '../electron-program.ts';
import { findChromium } from '../testing/chromium.ts';

/** One line of the examination. A `problem` stops En regard or loses data; a `note` is for information. */
export interface Finding {
  readonly about: string;
  readonly status: 'ok' | 'note' | 'problem';
  readonly found: string;
  /** What to do; null where nothing needs doing. */
  readonly advice: string | null;
}

const OLDEST_NODE = 24;
const OLDEST_NODE_API = 10;
const GIGABYTE = 1_000_000_000;
// Twice the file that a million records make, and the previous build beside it (0.5 GB each).
const FREE_SPACE_WANTED = 2 * GIGABYTE;

/** Examines the machine and the data folder of a configuration. Changes nothing. */
export async function examine(config: Config): Promise<readonly Finding[]> {
  return [
    examineNode(),
    examineSqlite(),
    ...examineLibrary(config.dataFolder),
    await examineModel(config.modelFolder),
    ...(isInstalled()
      ? [ok('Screens', 'kiosk (installed)')]
      : [examineScreens(), examineBrowser()]),
    ...examineDisk(config.dataFolder),
  ];
}

function examineNode(): Finding {
  const { node, napi } = process.versions;
  const enough = Number(node.split('.')[0]) >= OLDEST_NODE && Number(napi) >= OLDEST_NODE_API;
  return enough
    ? ok('Node', `${node}, Node-API ${napi}`)
    : problem(
        'Node',
        `${node} is too old`,
        `Start through npm or npx, or install Node ${OLDEST_NODE}.`,
      );
}

function examineSqlite(): Finding {
  try {
    return ok('SQLite', sqliteVersion());
  } catch (error) {
    return problem(
      'SQLite',
      messageOf(error),
      'Run npm ci again: the binary of better-sqlite3 does not load.',
    );
  }
}

function examineLibrary(dataFolder: string): readonly Finding[] {
  let library: Library;
  try {
    library = openLibrary(dataFolder);
  } catch (error) {
    const known = error instanceof Failure && error.code === 'no-catalogue';
    return [
      problem(
        'Catalogue',
        messageOf(error),
        known ? 'Import one: en-regard import FILE…' : 'Import the catalogue again.',
      ),
    ];
  }
  const { build } = library.catalogue;
  const names = library.gazetteer.size;
  const findings = [
    ok('Catalogue', `${build.records} records, ${build.items} items, build ${build.buildId}`),
    library.search.size === build.records
      ? ok('Index', `${library.search.size} records, ${names} names`)
      : problem(
          'Index',
          `${library.search.size} records for ${build.records} in the catalogue`,
          'Import again.',
        ),
  ];
  library.close();
  return findings;
}

async function examineModel(folder: string | null): Promise<Finding> {
  if (folder === null) {
    return note(
      'Model',
      'none, as configured: videos are read with the catalogue’s names and rules',
      null,
    );
  }
  const { tagger, warning } = await openTagger(folder);
  if (tagger === null) {
    return problem(
      'Model',
      warning ?? 'it does not load',
      'Put the folder of the release back, or write [model] folder = "" to run without a model.',
    );
  }
  const { id } = tagger;
  await tagger.close();
  return ok('Model', id);
}

/** Whether this is the installed kiosk, which is Electron itself, rather than a checkout that may have it beside it. */
function isInstalled(): boolean {
  return process.versions['electron'] !== undefined;
}

function examineScreens(): Finding {
  const why = whyNoWindow();
  if (why !== null) return note('Screens', `browser mode, because ${why}`, null);
  return electronProgram() === null
    ? note(
        'Screens',
        'browser mode: Electron’s program is not here',
        'For the kiosk, run: npx install-electron',
      )
    : ok('Screens', 'kiosk (Electron)');
}

function examineBrowser(): Finding {
  const found = findChromium();
  return found === null
    ? note('Browser for the tests', 'none', 'npm test installs Debian’s where it may.')
    : ok('Browser for the tests', found);
}

function examineDisk(dataFolder: string): readonly Finding[] {
  const folder = nearestExisting(dataFolder);
  const { bavail, bsize } = fs.statfsSync(folder);
  const free = bavail * bsize;
  const gigabytes = `${(free / GIGABYTE).toFixed(1)} GB free for ${dataFolder}`;
  const space =
    free >= FREE_SPACE_WANTED
      ? ok('Disk', gigabytes)
      : note('Disk', gigabytes, 'Make room: a new catalogue is built beside the live one.');
  return [space, examineWriting(folder, dataFolder)];
}

function examineWriting(folder: string, dataFolder: string): Finding {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return ok('Data folder', dataFolder);
  } catch {
    return problem(
      'Data folder',
      `${dataFolder} cannot be written`,
      'Give this account the right to write there, or choose another with --data.',
    );
  }
}

function nearestExisting(folder: string): string {
  return fs.existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}

function ok(about: string, found: string): Finding {
  return { about, status: 'ok', found, advice: null };
}

function note(about: string, found: string, advice: string | null): Finding {
  return { about, status: 'note', found, advice };
}

function problem(about: string, found: string, advice: string): Finding {
  return { about, status: 'problem', found, advice };
}
