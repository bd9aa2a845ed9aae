import { EventEmitter } from 'node:events';

type Send = (method: string, params: object) => Promise<unknown>;

/** `webContents.debugger`: the real protocol. Every frame is in its page's own process here, so none is told apart. */
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
    return this.#send(method, params);
  }
}
