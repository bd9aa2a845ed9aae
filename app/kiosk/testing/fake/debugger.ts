import { EventEmitter } from 'node:events';

type Send = (method: string, params: object) => Promise<unknown>;

/**
 * `webContents.debugger`: the real protocol. Frames are in their page's own process here, so none is told apart; those few
 * that Chromium isolates all the same, such as a sign-in's, are not made to wait for commands that nobody could send them.
 */
export class FakeDebugger extends EventEmitter {
  attached = false;
  readonly #send: Send;

  constructor(send: Send) {
    super();
    this.#send = send;
  }

  attach(): void {
    this.attached = true;
  }

  sendCommand(method: string, params: object = {}): Promise<unknown> {
    if (!this.attached) throw new Error('No target available');
    const waits = 'waitForDebuggerOnStart' in params;
    return this.#send(method, waits ? { ...params, waitForDebuggerOnStart: false } : params);
  }
}
