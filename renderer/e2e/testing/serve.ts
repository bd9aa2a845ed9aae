import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { fakeHandlers } from '../../../app/contract/testing/fake.ts';
import type { Handlers } from '../../../app/contract/transport.ts';
import { createServer, listen } from '../../../app/web/server.ts';
import { standIn } from '../../../demo/stand-in.ts';
import { ANSWER, LIBRARY, QUOTA, RECORD, VIDEOS } from './answers.ts';

const CONFIGURATION = path.join(import.meta.dirname, '../../vite.config.ts');

/** The real screens and the real server over a service whose answers the test chooses. */
export interface ServedScreens {
  readonly address: string;
  /** Lays answers over the usual ones, until the next call of it. */
  readonly answerWith: (handlers: Partial<Handlers>) => void;
  readonly close: () => Promise<void>;
}

const USUAL: Partial<Handlers> = {
  'library.about': () => Promise.resolve(LIBRARY),
  'seat.quota': () => Promise.resolve(QUOTA),
  'demo.videos': () => Promise.resolve([...VIDEOS]),
  'video.analyse': () => Promise.resolve(ANSWER),
  'catalogue.record': () => Promise.resolve(RECORD),
};

/** As `npm run build` does: the test runner's own environment would give React's version for developers. */
export async function buildForPatrons(outDir: string): Promise<void> {
  const environment = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({ configFile: CONFIGURATION, logLevel: 'error', build: { outDir } });
  process.env['NODE_ENV'] = environment;
}

/** Builds the screens into a folder of their own and serves them on a free port. */
export async function serveScreens(): Promise<ServedScreens> {
  const screens = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-screens-'));
  await buildForPatrons(screens);
  let current = fakeHandlers(USUAL);
  const handlers: Handlers = {
    'video.analyse': (argument, caller) => current['video.analyse'](argument, caller),
    'catalogue.record': (argument, caller) => current['catalogue.record'](argument, caller),
    'seat.quota': (argument, caller) => current['seat.quota'](argument, caller),
    'library.about': (argument, caller) => current['library.about'](argument, caller),
    'library.start': (argument, caller) => current['library.start'](argument, caller),
    'demo.videos': (argument, caller) => current['demo.videos'](argument, caller),
  };
  const server = createServer({ handlers, screens, standIn, seat: 'poste-1', names: [] });
  const address = await listen(server, { host: '127.0.0.1', port: 0 });
  return {
    address,
    answerWith: (given) => {
      current = fakeHandlers({ ...USUAL, ...given });
    },
    close: async () => {
      await server.close();
      fs.rmSync(screens, { recursive: true });
    },
  };
}
