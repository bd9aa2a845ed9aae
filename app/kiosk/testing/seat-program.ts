import { registerHooks } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

// node seat-program.ts MAIN CONFIG: the built program in a process of its own, as the system starts it, over the stand-in of
// Electron. Tells its parent what the seat has counted and kept, as soon as it answers.
const [main = '', config = ''] = process.argv.slice(2);
const standIn = pathToFileURL(path.join(import.meta.dirname, 'electron.ts')).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

const { app, BaseWindow } = await import('./electron.ts');
const { openInternet } = await import('./internet.ts');
const { askSeat } = await import('./ask-seat.ts');
openInternet();
app.switches.set('config', config);
await import(pathToFileURL(main).href);
for (;;) {
  const state = await ask().catch(() => null);
  if (state !== null) {
    process.send?.(state);
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
}

async function ask() {
  const [window] = BaseWindow.getAllWindows();
  const pane = window?.children.find(
    ({ webContents }) => webContents.preferences.preload !== undefined,
  );
  return pane === undefined ? null : askSeat(pane.webContents);
}
