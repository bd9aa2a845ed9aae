// The functions of this file run in pages: their source is sent there, so they refer to nothing outside themselves.

/** Name of the isolated world of the preload, and of its way to the main process. */
export const PRELOAD_WORLD = 'electron-preload';
export const BINDING = '__fakeElectronSend';

/**
 * Runs a preload in its isolated world, with the two modules that a sandboxed one may use. What it exposes is described
 * to the page's own world by DOM events, the one thing that both worlds share; values are cloned on the way, functions
 * become proxies, as Electron's context bridge does.
 */
export function preloadWorld(
  send: (message: string) => void,
  preload: (require: unknown) => void,
): void {
  if (window.top !== window) return;
  const waiting = new Map<number, (reply: { value?: unknown; error?: string }) => void>();
  const listeners = new Map<string, ((event: object, ...values: unknown[]) => void)[]>();
  const functions: ((...values: unknown[]) => unknown)[] = [];
  let last = 0;

  Object.assign(globalThis, {
    __fakeElectronReply: (id: number, reply: { value?: unknown; error?: string }) => {
      waiting.get(id)?.(reply);
      waiting.delete(id);
    },
    __fakeElectronEmit: (channel: string, values: unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...values);
    },
  });

  const ipcRenderer = {
    invoke: (channel: string, ...values: unknown[]) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, ({ value, error }) => {
          if (error === undefined) resolve(value);
          else reject(new Error(`Error invoking remote method '${channel}': ${error}`));
        });
        send(JSON.stringify({ id: last, channel, values: structuredClone(values) }));
      }),
    on: (channel: string, listener: (event: object, ...values: unknown[]) => void) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
  };

  function describe(value: unknown): unknown {
    if (typeof value === 'function') {
      functions.push(value as (typeof functions)[number]);
      return { function: functions.length - 1 };
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const members = Object.entries(value).map(([key, member]) => [key, describe(member)]);
      return { members };
    }
    return { value: structuredClone(value) };
  }

  document.addEventListener('fake-electron:call', (event) => {
    const { id, index, values } = (
      event as CustomEvent<{
        id: number;
        index: number;
        values: { callback?: number; value?: unknown }[];
      }>
    ).detail;
    const given = values.map(({ callback, value }) =>
      callback === undefined
        ? value
        : (...back: unknown[]) =>
            document.dispatchEvent(
              new CustomEvent('fake-electron:back', {
                detail: { callback, values: structuredClone(back) },
              }),
            ),
    );
    const answer = (detail: object) =>
      document.dispatchEvent(
        new CustomEvent('fake-electron:answer', { detail: { id, ...detail } }),
      );
    Promise.resolve(functions[index]?.(...given)).then(
      (value) => answer({ value: structuredClone(value) }),
      (error: unknown) => answer({ error: String(error) }),
    );
  });

  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) =>
      document.dispatchEvent(
        new CustomEvent('fake-electron:expose', { detail: { name, api: describe(api) } }),
      ),
  };
  preload((module: string) => {
    if (module === 'electron') return { ipcRenderer, contextBridge };
    throw new Error(`module not found: ${module} (a sandboxed preload may require only electron)`);
  });
}

/** The other half, in the page's own world: turns what was exposed into frozen proxies. */
export function pageWorld(): void {
  if (window.top !== window) return;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const callbacks: ((...values: unknown[]) => void)[] = [];
  let last = 0;

  function proxy(index: number): (...values: unknown[]) => Promise<unknown> {
    return (...values) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const sent = values.map((value) => {
          if (typeof value !== 'function') return { value: structuredClone(value) };
          callbacks.push(value as (typeof callbacks)[number]);
          return { callback: callbacks.length - 1 };
        });
        document.dispatchEvent(
          new CustomEvent('fake-electron:call', { detail: { id: last, index, values: sent } }),
        );
      });
  }

  interface Described {
    readonly function?: number;
    readonly members?: readonly (readonly [string, Described])[];
    readonly value?: unknown;
  }
  function build(described: Described): unknown {
    if (described.function !== undefined) return Object.freeze(proxy(described.function));
    if (described.members === undefined) return described.value;
    return Object.freeze(
      Object.fromEntries(described.members.map(([key, member]) => [key, build(member)])),
    );
  }

  document.addEventListener('fake-electron:expose', (event) => {
    const { name, api } = (event as CustomEvent<{ name: string; api: Described }>).detail;
    Object.defineProperty(window, name, {
      value: build(api),
      enumerable: true,
      writable: false,
      configurable: false,
    });
  });
  document.addEventListener('fake-electron:answer', (event) => {
    const { id, value, error } = (
      event as CustomEvent<{ id: number; value?: unknown; error?: string }>
    ).detail;
    if (error === undefined) waiting.get(id)?.resolve(value);
    else waiting.get(id)?.reject(new Error(error));
    waiting.delete(id);
  });
  document.addEventListener('fake-electron:back', (event) => {
    const { callback, values } = (event as CustomEvent<{ callback: number; values: unknown[] }>)
      .detail;
    callbacks[callback]?.(...values);
  });
}

/** Tells of what Electron tells by events: titles, playing media and full screen. Runs in a world of its own. */
export function watchWorld(send: (message: string) => void): void {
  if (window.top !== window) return;
  let title = document.title;
  const look = (): void => {
    if (document.title === title) return;
    title = document.title;
    send(JSON.stringify({ event: 'page-title-updated', value: title }));
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  const onMedia = (type: string, event: string): void =>
    document.addEventListener(type, () => send(JSON.stringify({ event })), true);
  onMedia('playing', 'media-started-playing');
  onMedia('pause', 'media-paused');
  document.addEventListener('fullscreenchange', () => {
    const name = document.fullscreenElement === null ? 'leave' : 'enter';
    send(JSON.stringify({ event: `${name}-html-full-screen` }));
  });
}
