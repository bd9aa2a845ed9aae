import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { openTagger } from '../app/service/tagger.ts';
import { buildScreens } from './build.ts';
import { extractArchive, readArchive } from './package/asar.ts';
import { contentFaults, fuseFaults } from './package/faults.ts';
import { serviceFaults } from './package/start-service.ts';
import { readFuses, writeStandInElectron } from './package/stand-in-electron.ts';

// npm run check:package: packs the kiosk as electron-builder.yml says, over a stand-in of Electron's program, and checks
// what came out. Needs no network.
const root = path.resolve(import.meta.dirname, '..');
const MEGABYTE = 1_000_000;

await buildScreens();
// Outside the repository: there Node would find in its node_modules what the package lacks.
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-package-'));
try {
  await check(pack(work));
} finally {
  fs.rmSync(work, { recursive: true });
}

/** Packs into a folder and answers the folder of the packed program in it. */
function pack(folder: string): string {
  const electron = path.join(folder, 'electron');
  writeStandInElectron(electron);
  const builder = fileURLToPath(import.meta.resolve('electron-builder/cli.js'));
  const settings = [`-c.electronDist=${electron}`, `-c.directories.output=${folder}/out`];
  execFileSync(process.execPath, [builder, '--linux', 'dir', '--publish', 'never', ...settings], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return path.join(folder, 'out', 'linux-unpacked');
}

/** The packed model is whole and runs. */
async function modelFaults(folder: string): Promise<string[]> {
  const { tagger, warning } = await openTagger(folder);
  await tagger?.close();
  return warning === null ? [] : [warning];
}

async function check(packed: string): Promise<void> {
  const archive = path.join(packed, 'resources', 'app.asar');
  const files = readArchive(archive);
  const extracted = path.join(work, 'extracted');
  extractArchive(archive, extracted);
  const faults = [
    ...contentFaults(files),
    ...fuseFaults(readFuses(path.join(packed, 'en-regard'))),
    ...(await serviceFaults(extracted)),
    ...(await modelFaults(path.join(extracted, 'models/en-regard-fr'))),
  ];
  const size = files.reduce((sum, file) => sum + file.size, 0) / MEGABYTE;
  for (const fault of faults) console.error(`package: ${fault}`);
  console.log(
    `package: ${files.length} files, ${size.toFixed(0)} MB without Electron, ${faults.length} faults`,
  );
  if (faults.length > 0) process.exitCode = 1;
}
