import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const SOURCES = [
  'app',
  'renderer',
  'demo',
  'models',
  'package-lock.json',
  'scripts',
  'catalogue-import',
  'vite.main.config.ts',
];
const STAMP = path.join(root, 'dist', '.built');

/** Builds the screens and the kiosk's processes into `dist/`, unless nothing changed since the last time. */
export async function buildScreens(): Promise<void> {
  // A package brings them built.
  if (!fs.existsSync(path.join(root, 'vite.main.config.ts'))) return;
  if (fs.existsSync(STAMP) && fs.statSync(STAMP).mtimeMs >= newest(SOURCES)) return;
  const { build } = await import('vite');
  await build({ configFile: path.join(root, 'renderer/vite.config.ts'), logLevel: 'warn' });
  await build({ configFile: path.join(root, 'vite.main.config.ts'), logLevel: 'warn' });
  fs.writeFileSync(STAMP, '');
}

function newest(names: readonly string[]): number {
  return Math.max(...names.map((name) => modified(path.join(root, name))));
}

function modified(file: string): number {
  const status = fs.statSync(file);
  if (!status.isDirectory()) return status.mtimeMs;
  const inside = fs
    .readdirSync(file, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => fs.statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...inside);
}

if (import.meta.main) await buildScreens();
