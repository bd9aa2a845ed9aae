export interface FakeFrame {
  readonly url: string;
  readonly parent: FakeFrame | null;
}

export interface InvokeEvent {
  readonly sender: { readonly id: number };
  readonly senderFrame: FakeFrame | null;
}

type Handler = (event: InvokeEvent, ...values: readonly unknown[]) => unknown;

/** `ipcMain`: arguments and results are cloned both ways, so what Electron could not send fails here too. */
class FakeIpcMain {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  clear(): void {
    this.#handlers.clear();
  }

  /** What reaches the main process when a frame invokes a channel; a test may forge the event. */
  async invoke(event: InvokeEvent, channel: string, values: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler(event, ...structuredClone(values)));
  }
}

export const ipcMain = new FakeIpcMain();
