import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { openTagger } from '../app/service/tagger.ts';
import { buildScreens } from './build.ts';
import { extractArchive, readArchive } from './package/asar.ts';
import { contentFaults, fuseFaults, resourceFaults } from './package/faults.ts';
import { commandFaults } from './package/run-command.ts';
import { serviceFaults } from './package/start-service.ts';
import {
  readFuses,
  SYSTEMS,
  writeStandInElectron,
  type System,
} from './package/stand-in-electron.ts';

// npm run check:package: packs the kiosk as electron-builder.yml says, over a stand-in of Electron's program, and checks
// what came out. Needs no network.
const root = path.resolve(import.meta.dirname, '..');
const MEGABYTE = 1_000_000;

await buildScreens();
// Outside the repository: there Node would find in its node_modules what the package lacks.
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-package-'));
try {
  for (const system of SYSTEMS) await check(pack(path.join(work, system), system), system);
} finally {
  fs.rmSync(work, { recursive: true });
}

/** Packs into a folder and answers the folder of the packed program in it. */
function pack(folder: string, system: System): string {
  const electron = path.join(folder, 'electron');
  writeStandInElectron(electron, system);
  const builder = fileURLToPath(import.meta.resolve('electron-builder/cli.js'));
  const settings = [
    `-c.electronDist=${electron}`,
    `-c.directories.output=${folder}/out`,
    // Icon and signature are put in on Windows.
    '-c.win.signAndEditExecutable=false',
  ];
  const words = [`--${system}`, 'dir', '--publish', 'never', ...settings];
  execFileSync(process.execPath, [builder, ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return path.join(folder, 'out', `${system}-unpacked`);
}

async function check(packed: string, system: System): Promise<void> {
  const resources = path.join(packed, 'resources');
  const archive = path.join(resources, 'app.asar');
  const files = readArchive(archive);
  const program = path.join(packed, system === 'win' ? 'en-regard.exe' : 'en-regard');
  const faults = [
    ...contentFaults(files, system),
    ...fuseFaults(readFuses(program)),
    ...resourceFaults(
      fs.readdirSync(path.join(resources, system === 'win' ? 'windows' : 'linux')),
      system,
    ),
    // What runs here is what can be tried here.
    ...(system === process.platform ? await runFaults(archive) : []),
  ];
  const size = files.reduce((sum, file) => sum + file.size, 0) / MEGABYTE;
  for (const fault of faults) console.error(`package for ${system}: ${fault}`);
  console.log(
    `package for ${system}: ${files.length} files, ${size.toFixed(0)} MB without Electron, ${faults.length} faults`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

/** The packed service answers, the packed command line imports, and the packed model is whole and runs. */
async function runFaults(archive: string): Promise<string[]> {
  const extracted = path.join(work, 'extracted');
  extractArchive(archive, extracted);
  const { tagger, warning } = await openTagger(path.join(extracted, 'models/en-regard-fr'));
  await tagger?.close();
  return [
    ...(await serviceFaults(extracted)),
    ...commandFaults(extracted),
    ...(warning === null ? [] : [warning]),
  ];
}
