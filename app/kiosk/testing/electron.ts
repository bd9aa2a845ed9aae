// A stand-in for the module 'electron' in tests: views are real pages of a real Chromium, the preload runs in a real
// isolated world, a utility process is a real process. vitest.config.ts maps 'electron' here; the compiler checks the
// program against Electron's own types meanwhile. What only Electron can carry out (kiosk, fuses, the system's own
// dialogs) is recorded, so that a test can at least see what was asked for.
import { EventEmitter } from 'node:events';
import { app } from './fake/app.ts';
import { ipcMain } from './fake/ipc-main.ts';
import { closeSessions, FakeSession } from './fake/session.ts';
import { FakeUtilityProcess } from './fake/utility-process.ts';
import { FakeBaseWindow, FakeWebContentsView } from './fake/windows.ts';
import { schemes } from './fake/addresses.ts';
import { clipboardText, programMenu, selectedText } from './fake/recorded.ts';

app.endings.push(
  () => FakeBaseWindow.destroyAll(),
  () => FakeUtilityProcess.stopAll(),
  closeSessions,
  () => ipcMain.clear(),
);

export const session = { fromPartition: (name: string): FakeSession => FakeSession.of(name) };
export const protocol = {
  registerSchemesAsPrivileged: (custom: readonly { readonly scheme: string }[]): void => {
    for (const { scheme } of custom) schemes.add(scheme);
  },
};
export const Menu = {
  setApplicationMenu: (menu: unknown): void => {
    programMenu.value = menu;
  },
};
export const clipboard = {
  selection: {
    clear: (): void => {
      selectedText.value = '';
    },
  },
  clear: (): void => {
    clipboardText.value = '';
  },
  readText: (): string => clipboardText.value,
  writeText: (text: string): void => {
    clipboardText.value = text;
  },
};
export const screen = new EventEmitter().setMaxListeners(0);
/** A test says when the last sign of a patron was. */
export const powerMonitor = {
  idleSeconds: (): number => 0,
  getSystemIdleTime: (): number => powerMonitor.idleSeconds(),
};
export {
  app,
  ipcMain,
  FakeUtilityProcess as utilityProcess,
  FakeBaseWindow as BaseWindow,
  FakeWebContentsView as WebContentsView,
};
