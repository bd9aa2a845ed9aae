import { EventEmitter } from 'node:events';
import os from 'node:os';

/** `app`: ready at once unless a test holds it back, as Electron holds it while the main module is evaluated. */
class FakeApp extends EventEmitter {
  readonly switches = new Map<string, string>();
  readonly commandLine = {
    hasSwitch: (name: string): boolean => this.switches.has(name),
    getSwitchValue: (name: string): string => this.switches.get(name) ?? '',
    appendSwitch: (name: string, value = ''): void => void this.switches.set(name, value),
  };
  /** Folders that Electron names, for a test to read. */
  readonly paths = new Map([['temp', os.tmpdir()]]);
  getPath = (name: string): string => this.paths.get(name) ?? '';
  setPath = (name: string, value: string): void => void this.paths.set(name, value);
  isPackaged = false;
  sandboxed = false;
  /** Whether this seat already runs the program. */
  alreadyRunning = false;
  exitCode: number | null = null;
  relaunches = 0;
  #ready: Promise<void> = Promise.resolve();
  /** What ends with the program. */
  readonly endings: (() => void | Promise<void>)[] = [];

  /** Never becomes ready: the state in which the main module is evaluated. */
  holdReady(): void {
    this.#ready = new Promise(() => undefined);
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  /** Memory of its processes in megabytes, for a test to set. */
  megabytes = [200, 300];
  getAppMetrics(): { readonly memory: { readonly workingSetSize: number } }[] {
    return this.megabytes.map((size) => ({ memory: { workingSetSize: size * 1_000 } }));
  }

  requestSingleInstanceLock(): boolean {
    return !this.alreadyRunning;
  }

  enableSandbox(): void {
    this.sandboxed = true;
  }

  relaunch(): void {
    this.relaunches += 1;
  }

  exit(code: number): void {
    this.exitCode = code;
  }

  /** Ends the program and its browser. Not part of Electron: there `quit` returns nothing. */
  async quit(): Promise<void> {
    this.emit('before-quit', { preventDefault: () => undefined });
    this.emit('will-quit', { preventDefault: () => undefined });
    for (const end of this.endings) await end();
    this.removeAllListeners();
    this.switches.clear();
  }
}

export const app = new FakeApp();
