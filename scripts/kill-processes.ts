import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { ensureChromium } from './ensure-chromium.ts';

// npm run kill-processes: ends each process of a seat 100 times without warning, the main process too, over the real
// service, its database and its model, and expects the seat to come back with its counters and its answers.
// npm run kill-processes -- 20 for fewer.
const [times = '100'] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '..');
ensureChromium();
const run = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'app/kiosk/recovery/kill'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, EN_REGARD_KILLS: times } },
);
process.exitCode = run.status ?? 1;
