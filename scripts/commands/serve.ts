import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { readConfig } from '../../app/config/config.ts';
import { openService } from '../../app/service/open.ts';
import { createServer, listen } from '../../app/web/server.ts';
import { demoVideos } from '../../demo/videos.ts';
import { standIn } from '../../demo/stand-in.ts';
import { buildScreens } from '../build.ts';
import type { CommonOptions } from './options.ts';

const SCREENS = path.resolve(import.meta.dirname, '../../dist/renderer');

export interface ServeOptions extends CommonOptions {
  readonly demo?: true;
}

export interface Serving {
  readonly address: string;
  /** Settled once the process was told to stop and everything is closed. */
  readonly stopped: Promise<void>;
}

/** `en-regard serve`: builds what is missing, opens the service and listens. */
export async function runServe(options: ServeOptions): Promise<Serving> {
  const config = readConfig(options);
  const demo = options.demo === true;
  const service = await openService(config, demo ? demoVideos : []);
  if (service.warning !== null) console.error(`en-regard : ${service.warning}`);
  // Says at once that there is no catalogue, instead of at the first video.
  await service.handlers['library.about']({}, { seat: config.seat.name });
  await buildScreens();
  const server = createServer({
    handlers: service.handlers,
    screens: SCREENS,
    standIn: demo ? standIn : null,
    seat: config.seat.name,
    names: [config.web.host, os.hostname()],
  });
  const address = await listen(server, config.web);
  const stopped = toldToStop()
    .then(() => server.close())
    .then(() => service.close());
  console.log(
    options.json === true
      ? JSON.stringify({ address })
      : `En regard répond à ${address} (Ctrl+C pour l’arrêter).`,
  );
  return { address, stopped };
}

function toldToStop(): Promise<unknown> {
  return new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
}
