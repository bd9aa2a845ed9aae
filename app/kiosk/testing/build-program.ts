import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');

/** Builds the whole program as it is packed, into a new folder whose path it gives. Some ten seconds. */
export async function buildProgram(): Promise<string> {
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  // Inside the repository: the built service looks for its native packages from where it stands.
  const folder = fs.mkdtempSync(path.join(root, 'dist', 'kiosk-test-'));
  await buildInto('vite.main.config.ts', folder);
  await buildInto('renderer/vite.config.ts', path.join(folder, 'renderer'));
  return folder;
}

function buildInto(configFile: string, outDir: string): Promise<unknown> {
  return build({
    configFile: path.join(root, configFile),
    logLevel: 'error',
    build: { outDir, emptyOutDir: false },
  });
}
