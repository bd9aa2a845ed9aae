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
import { examineSources } from './examine-sources.ts';
import { note, ok, problem, type Finding } from './finding.ts';

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
      ? [ok('Écrans', 'kiosque (installé)')]
      : [examineScreens(), examineBrowser()]),
    ...examineDisk(config.dataFolder),
    ...(await examineSources(config.sources, config.dataFolder)),
  ];
}

function examineNode(): Finding {
  const { node, napi } = process.versions;
  const enough = Number(node.split('.')[0]) >= OLDEST_NODE && Number(napi) >= OLDEST_NODE_API;
  return enough
    ? ok('Node', `${node}, Node-API ${napi}`)
    : problem(
        'Node',
        `${node} est trop ancien`,
        `Lancez par npm ou npx, ou installez Node ${OLDEST_NODE}.`,
      );
}

function examineSqlite(): Finding {
  try {
    return ok('SQLite', sqliteVersion());
  } catch (error) {
    return problem(
      'SQLite',
      messageOf(error),
      'Relancez npm ci : le binaire de better-sqlite3 ne se charge pas.',
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
        known ? 'Importez-en un : en-regard import FICHIER…' : 'Importez de nouveau le catalogue.',
      ),
    ];
  }
  const { build } = library.catalogue;
  const names = library.gazetteer.size;
  const findings = [
    ok(
      'Catalogue',
      `${build.records} notices, ${build.items} exemplaires, catalogue ${build.buildId}`,
    ),
    library.search.size === build.records
      ? ok('Index', `${library.search.size} notices, ${names} noms`)
      : problem(
          'Index',
          `${library.search.size} notices pour ${build.records} au catalogue`,
          'Importez de nouveau le catalogue.',
        ),
  ];
  library.close();
  return findings;
}

async function examineModel(folder: string | null): Promise<Finding> {
  if (folder === null) {
    return note(
      'Modèle',
      'aucun, par réglage : les vidéos sont lues avec les noms du catalogue et des règles',
      null,
    );
  }
  const { tagger, warning } = await openTagger(folder);
  if (tagger === null) {
    return problem(
      'Modèle',
      warning ?? 'il ne se charge pas',
      'Remettez le dossier de la version publiée, ou écrivez [model] folder = "" pour vous en passer.',
    );
  }
  const { id } = tagger;
  await tagger.close();
  return ok('Modèle', id);
}

/** Whether this is the installed kiosk, which is Electron itself, rather than a checkout that may have it beside it. */
function isInstalled(): boolean {
  return process.versions['electron'] !== undefined;
}

function examineScreens(): Finding {
  const why = whyNoWindow();
  if (why !== null) return note('Écrans', `dans un navigateur : ${why}`, null);
  return electronProgram() === null
    ? note(
        'Écrans',
        'dans un navigateur : le programme d’Electron n’est pas ici',
        'Pour le kiosque : npx install-electron',
      )
    : ok('Écrans', 'kiosque (Electron)');
}

function examineBrowser(): Finding {
  const found = findChromium();
  return found === null
    ? note('Navigateur des essais', 'aucun', 'npm test installe celui de Debian où il le peut.')
    : ok('Navigateur des essais', found);
}

function examineDisk(dataFolder: string): readonly Finding[] {
  const folder = nearestExisting(dataFolder);
  const { bavail, bsize } = fs.statfsSync(folder);
  const free = bavail * bsize;
  const gigabytes = `${(free / GIGABYTE).toFixed(1)} Go libres pour ${dataFolder}`;
  const space =
    free >= FREE_SPACE_WANTED
      ? ok('Disque', gigabytes)
      : note(
          'Disque',
          gigabytes,
          'Faites de la place : un nouveau catalogue se fait à côté de celui qui est en service.',
        );
  return [space, examineWriting(folder, dataFolder)];
}

function examineWriting(folder: string, dataFolder: string): Finding {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return ok('Dossier de données', dataFolder);
  } catch {
    return problem(
      'Dossier de données',
      `écriture impossible dans ${dataFolder}`,
      'Donnez à ce compte le droit d’y écrire, ou choisissez un autre dossier avec --data.',
    );
  }
}

function nearestExisting(folder: string): string {
  return fs.existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}
