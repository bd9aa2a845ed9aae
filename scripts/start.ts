import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import open from 'open';
import { readConfig } from '../app/config/config.ts';
import { Failure } from '../app/shared/failure.ts';
import { buildScreens } from './build.ts';
import { ensureDemoCatalogue } from './ensure-demo-catalogue.ts';
import { runServe } from './commands/serve.ts';
import { electronInstaller, electronProgram, whyNoWindow } from './electron-program.ts';

// npm start: the demonstration, in the kiosk where Electron can show a window, else in a browser.
const root = path.resolve(import.meta.dirname, '..');

try {
  await start();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`en-regard : ${error.message}`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  // Beside the library's own data, never in it.
  const data = path.join(readConfig().dataFolder, 'demo');
  await ensureDemoCatalogue(data);
  await buildScreens();
  const why = whyNoWindow();
  const program = why === null ? (electronProgram() ?? fetchElectron()) : null;
  if (program !== null) return startKiosk(program, data);
  console.log(
    `Dans un navigateur : ${why ?? 'le programme d’Electron n’est pas ici et n’a pas pu être cherché'}.`,
  );
  const { address } = await runServe({ demo: true, data });
  if (why === null) await open(address);
}

/** Tries once to fetch Electron's program; a machine whose network refuses is not asked again at every start. */
function fetchElectron(): string | null {
  const tried = path.join(root, 'dist', '.electron-tried');
  if (fs.existsSync(tried)) return null;
  console.log('Le programme d’Electron est cherché, une seule fois (environ 120 Mo)…');
  spawnSync(process.execPath, [electronInstaller()], { stdio: ['ignore', 'ignore', 'ignore'] });
  fs.writeFileSync(
    tried,
    'Pour essayer de nouveau : effacez ce fichier, ou lancez npx install-electron.\n',
  );
  return electronProgram();
}

function startKiosk(program: string, data: string): void {
  console.log('Le kiosque dans Electron, dont le programme est ici.');
  const kiosk = spawn(program, [root, '--demo'], {
    stdio: 'inherit',
    env: { ...process.env, EN_REGARD_DATA: data },
  });
  kiosk.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
