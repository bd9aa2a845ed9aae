import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

/**
 * The program of Electron, or null where it is not on this machine. Looked for as a file: loading the package would try
 * to download it. ELECTRON_OVERRIDE_DIST_PATH is Electron's own setting for a program kept elsewhere.
 */
export function electronProgram(): string | null {
  const name = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const file = process.platform in name ? name[process.platform as keyof typeof name] : 'electron';
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(electronPackage(), 'dist');
  const program = path.join(folder, file);
  return fs.existsSync(program) ? program : null;
}

/** Why Electron could not show a window here, in one French clause; null where it could. */
export function whyNoWindow(): string | null {
  if (process.platform !== 'linux') return null;
  if (process.env['DISPLAY'] === undefined && process.env['WAYLAND_DISPLAY'] === undefined) {
    return 'cette machine n’a pas d’écran';
  }
  return process.getuid?.() === 0 ? 'Electron ne tourne pas sous le compte root' : null;
}

/** Path of the script that fetches the program. */
export function electronInstaller(): string {
  return path.join(electronPackage(), 'install.js');
}

function electronPackage(): string {
  return path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
}
