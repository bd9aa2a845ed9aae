import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { App } from 'electron';

/** `en-regard --command import FILE`: what follows goes to the command line, and no window opens. */
const SWITCH = '--command';

/** The words for the command line among those that the program was started with; null where a seat is to be shown. */
export function administrationWords(words: readonly string[]): readonly string[] | null {
  const at = words.indexOf(SWITCH);
  return at === -1 ? null : words.slice(at + 1);
}

/**
 * Runs the command line inside Electron's main process and ends the program with its code. The installed package so has
 * its import and its examination without a Node beside it, and without the fuse that makes a Node of the kiosk's program.
 * Electron never becomes ready for it: nothing is shown, and no page is opened that a sandbox would hold.
 */
export async function administer(app: App, built: string, words: readonly string[]): Promise<void> {
  // A seat may be running: its profile is not shared.
  app.setPath('userData', path.join(app.getPath('temp'), 'en-regard-command'));
  process.argv.splice(1, process.argv.length, 'en-regard', ...words);
  await import(pathToFileURL(path.join(built, 'command/main.js')).href);
  // Windows writes to a pipe in its own time.
  await new Promise((resolve) => process.stdout.write('', resolve));
  app.exit(Number(process.exitCode ?? 0));
}
