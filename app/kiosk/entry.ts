import path from 'node:path';
import process, { stderr } from 'node:process';
import { app } from 'electron';
import { demoVideos } from '../../demo/videos.ts';
import { readConfig } from '../config/config.ts';
import { messageOf } from '../shared/failure.ts';
import { administer, administrationWords } from './administration.ts';
import { startKiosk } from './main.ts';
import { kioskOptions } from './options.ts';

// What Electron starts. It stands in dist/kiosk/, beside the other built parts.
const log = (line: string): void => {
  stderr.write(`en-regard: ${line}\n`);
};
const named = (name: string): string | undefined =>
  app.commandLine.hasSwitch(name) ? app.commandLine.getSwitchValue(name) : undefined;

// Not awaited at the top level: Electron becomes ready only once this module has been evaluated, and the kiosk waits
// for that.
start().catch((error: unknown) => {
  log(messageOf(error));
  app.exit(1);
});

async function start(): Promise<void> {
  const built = path.resolve(import.meta.dirname, '..');
  const asked = administrationWords(process.argv);
  if (asked !== null) return administer(app, built, asked);
  const config = readConfig({ config: named('config'), data: named('data') });
  const demo = app.commandLine.hasSwitch('demo');
  const packaging = app.isPackaged ? process.resourcesPath : path.resolve(built, '../packaging');
  const words = process.argv.slice(1);
  const surroundings = { demo, built, packaging, demoVideos, words };
  const kiosk = await startKiosk(kioskOptions(config, surroundings), log);
  if (kiosk === null) app.quit();
}
