import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readConfig, type Config } from '../../../app/config/config.ts';
import { openService } from '../../../app/service/open.ts';
import { createServer, listen } from '../../../app/web/server.ts';
import { importCatalogue } from '../../../catalogue-import/nightly/import-catalogue.ts';
import { standIn } from '../../../demo/stand-in.ts';
import { demoVideos } from '../../../demo/videos.ts';
import { buildForPatrons } from './serve.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CATALOGUE = path.join(ROOT, 'demo/catalogue.mrc');

export interface ServedDemo {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The demonstration as `en-regard serve --demo` gives it: its catalogue imported, the real service, usual settings. */
export async function serveDemo(): Promise<ServedDemo> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-demo-'));
  const screens = path.join(folder, 'screens');
  await buildForPatrons(screens);
  const dataFolder = path.join(folder, 'data');
  await importCatalogue({ files: [CATALOGUE], dataDir: dataFolder, onProgress: () => undefined });
  const service = await openService(usualConfig(folder, dataFolder), demoVideos);
  const server = createServer({
    handlers: service.handlers,
    screens,
    standIn,
    seat: 'poste-1',
    names: [],
  });
  return {
    address: await listen(server, { host: '127.0.0.1', port: 0 }),
    close: async () => {
      await server.close();
      await service.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}

/** What holds where nobody has configured anything, whatever the settings of this machine. */
function usualConfig(folder: string, dataFolder: string): Config {
  const file = path.join(folder, 'en-regard.toml');
  fs.writeFileSync(file, '');
  return readConfig({ config: file, data: dataFolder }, {});
}
