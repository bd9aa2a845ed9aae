import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

// The packed command line takes itself for installed inside Electron, which no checkout stands beside.
const INSTALLED = `Object.defineProperty(process, 'versions', {
  value: { ...process.versions, electron: 'stand-in' },
});`;

/**
 * Imports the demonstration's catalogue with the packed command line and has the result examined, from extracted files
 * alone. One sentence for each fault. As for `serviceFaults`, the folder must not stand under a `node_modules`.
 */
export function commandFaults(folder: string): string[] {
  const data = path.join(folder, 'data');
  return [
    ['import', path.join(folder, 'demo/catalogue.mrc'), '--data', data],
    ['doctor', '--data', data],
    ['recommend', '--data', data, '--video', '{"id":"aaaaaaaaaaa","title":"Victor Hugo"}'],
  ].flatMap((words) => faultsOf(folder, words));
}

function faultsOf(folder: string, words: readonly string[]): string[] {
  const bootstrap = `data:text/javascript,${encodeURIComponent(INSTALLED)}`;
  const main = path.join(folder, 'dist/command/main.js');
  const run = spawnSync(process.execPath, ['--import', bootstrap, main, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return run.status === 0 ? [] : [`packed command ${words[0]}: ${run.stdout}${run.stderr}`];
}
