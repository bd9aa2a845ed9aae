import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { buildScreens } from './build.ts';
import { ensureChromium } from './ensure-chromium.ts';

// npm test: everything the tests need, then the tests. Arguments go to Vitest: npm test -- app/search
const root = path.resolve(import.meta.dirname, '..');
ensureChromium();
await buildScreens();
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const run = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
