import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { canaryInElectron } from './canary/in-electron.ts';
import { buildScreens } from './build.ts';
import { electronProgram, whyNoWindow } from './electron-program.ts';
import { ensureChromium } from './ensure-chromium.ts';

// npm run canary: 200 patrons' sessions, each with a word of its own in every store, and the word looked for afterwards.
// npm run canary -- 20 for fewer. Over Chromium with the real service; then in Electron, where its program is here.
const [cycles = '200'] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '..');

ensureChromium();
await buildScreens();
const overChromium = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'app/kiosk/session/canary.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, EN_REGARD_CANARY_CYCLES: cycles } },
);
process.exitCode = overChromium.status ?? 1;

const program = electronProgram();
const why = program === null ? 'le programme d’Electron n’est pas ici' : whyNoWindow();
if (program === null || why !== null) {
  console.log(`skipped in Electron (${why ?? ''})`);
} else {
  const hits = await canaryInElectron(program, root, Number(cycles));
  for (const hit of hits) console.error(`canary: ${hit}`);
  console.log(`In Electron: ${cycles} sessions, ${hits.length} canaries left.`);
  if (hits.length > 0) process.exitCode = 1;
}
