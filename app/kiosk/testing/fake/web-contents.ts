import { EventEmitter } from 'node:events';
import type { CDPSession, Page } from 'playwright-core';
import { toChromium, toProgram } from './addresses.ts';
import { PRELOAD_WORLD } from './preload-world.ts';
import { prepareWorlds } from './prepare-worlds.ts';
import { answerRequest, type PausedRequest } from './requests.ts';
import { FakeDebugger } from './debugger.ts';
import { eventOf } from './event.ts';
import { printer } from './recorded.ts';
import type { FakeSession } from './session.ts';
import { forwardInvoke, type WorldMessage } from './world-messages.ts';

export interface Preferences {
  readonly preload?: string;
  readonly partition?: string;
  readonly [preference: string]: unknown;
}

type WindowOpenHandler = (details: {
  readonly url: string;
  readonly frameName: string;
  readonly disposition: string;
}) => { readonly action: 'allow' | 'deny' };

/** Chromium's own numbers, of the failures that occur here. */
const ERROR_CODES: Readonly<Record<string, number>> = {
  ERR_ABORTED: -3,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_NAME_NOT_RESOLVED: -105,
};
let lastId = 0;

/** `webContents`: one page of Chromium. Events that only a system can cause are emitted by tests. */
export class FakeWebContents extends EventEmitter {
  readonly id = (lastId += 1);
  readonly session: FakeSession;
  readonly preferences: Preferences;
  readonly ready: Promise<void>;
  readonly webRtcPolicies: string[] = [];
  /** Addresses of windows that a page asked for, and what was decided. */
  readonly windowsAsked: { readonly url: string; readonly action: string }[] = [];
  zoomFactor = 1;
  readonly pinchLimits: (readonly [number, number])[] = [];
  /** DevTools protocol of this page, as `webContents.debugger` gives it. */
  readonly debugger = new FakeDebugger((method, params) => this.#command(method, params));
  readonly navigationHistory = {
    goBack: (): void => void this.page.goBack().catch(() => undefined),
  };
  /** Set while the program itself loads an address: Electron emits no will-navigate for it. */
  loading: string | null = null;
  #page: Page | null = null;
  #client: CDPSession | null = null;
  #url = '';
  #mainFrameId = '';
  #windowOpen: WindowOpenHandler = () => ({ action: 'allow' });
  #preloadContext: number | null = null;
  #destroyed = false;

  constructor(session: FakeSession, preferences: Preferences) {
    super();
    this.session = session;
    this.preferences = preferences;
    this.ready = this.#open();
    // A page that closes while it opens is nobody's failure.
    this.ready.catch(() => undefined);
  }

  /** What is destroyed tells of nothing any more. */
  override emit(name: string, ...values: unknown[]): boolean {
    return !this.#destroyed && super.emit(name, ...values);
  }

  /** The page behind it, for a test's own hands. */
  get page(): Page {
    if (this.#page === null) throw new Error('the page is not open yet: await ready');
    return this.#page;
  }

  get mainFrame(): { readonly url: string; executeJavaScript(code: string): Promise<unknown> } {
    return { url: this.#url, executeJavaScript: (code) => this.page.evaluate(code) };
  }

  async #open(): Promise<void> {
    const context = await this.session.context();
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    this.#page = page;
    this.#client = client;
    await client.send('Page.enable');
    await client.send('Runtime.enable');
    this.#mainFrameId = (await client.send('Page.getFrameTree')).frameTree.frame.id;
    this.#listen(page, client);
    await prepareWorlds(client, this.preferences.preload);
    await client.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  }

  #listen(page: Page, client: CDPSession): void {
    page.on('crash', () =>
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 }),
    );
    page.on('popup', (popup) => void popup.close());
    page.on('download', (download) => this.#onDownload(toProgram(download.url())));
    client.on('Page.windowOpen', ({ url, windowName }) => this.#askWindow(url, windowName));
    // By the patron's own hand, with a key held or the middle of the mouse; Electron asks the same handler.
    client.on('Page.frameRequestedNavigation', ({ url, disposition }) => {
      if (disposition === 'newTab' || disposition === 'newWindow') this.#askWindow(url, '');
    });
    client.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return;
      this.session.origins.add(new URL(frame.url).origin);
      this.#url = toProgram(frame.url);
      // Chromium's page of an error is no navigation to Electron.
      if (frame.unreachableUrl === undefined) this.emit('did-navigate', {}, this.#url, 200, 'OK');
    });
    client.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const isMainFrame = frameId === this.#mainFrameId;
      if (isMainFrame) this.#url = toProgram(url);
      this.emit('did-navigate-in-page', {}, toProgram(url), isMainFrame);
    });
    client.on('Page.loadEventFired', () => this.emit('did-finish-load'));
    client.on('Page.domContentEventFired', () => this.emit('dom-ready'));
    client.on('Page.fileChooserOpened', (params) =>
      this.debugger.emit('message', {}, 'Page.fileChooserOpened', params),
    );
    client.on('Fetch.requestPaused', (paused) => {
      this.#onRequest(paused).catch((error: unknown) => console.error(error));
    });
    client.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === PRELOAD_WORLD) this.#preloadContext = context.id;
    });
    client.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
      this.#onMessage(JSON.parse(payload) as WorldMessage, executionContextId);
    });
  }

  #onMessage(message: WorldMessage, contextId: number): void {
    if ('event' in message) {
      this.emit(message.event, {}, message.value);
      return;
    }
    const frame = { url: this.#url, parent: null };
    void forwardInvoke({ sender: this, senderFrame: frame }, message).then((reply) =>
      this.#evaluate(contextId, `__fakeElectronReply(${message.id}, ${JSON.stringify(reply)})`),
    );
  }

  async #evaluate(contextId: number, expression: string): Promise<void> {
    // A page that has gone on meanwhile takes its world with it.
    await this.#client?.send('Runtime.evaluate', { contextId, expression }).catch(() => undefined);
  }

  #onDownload(url: string): void {
    const event = eventOf(() => undefined);
    this.session.emit('will-download', event, { getURL: () => url }, this);
    if (!event.defaultPrevented) this.session.saved.push(url);
  }

  #askWindow(url: string, frameName: string): void {
    const address = toProgram(url);
    const { action } = this.#windowOpen({ url: address, frameName, disposition: 'new-window' });
    this.windowsAsked.push({ url: address, action });
  }

  async #onRequest(paused: PausedRequest): Promise<void> {
    const client = this.#client;
    if (client === null) return;
    const url = toProgram(paused.request.url);
    const isMainFrame = paused.resourceType === 'Document' && paused.frameId === this.#mainFrameId;
    if (
      paused.resourceType === 'Document' &&
      this.#isStopped(url, isMainFrame, paused.redirectedRequestId)
    ) {
      // "No content" leaves the page where it is; a failed navigation would show Chromium's error page.
      await client.send('Fetch.fulfillRequest', { requestId: paused.requestId, responseCode: 204 });
      return;
    }
    await answerRequest(client, this.session, paused, url);
  }

  /** Emits the navigation events as Electron does: one kind for redirections, none for what the program loads. */
  #isStopped(url: string, isMainFrame: boolean, redirectedFrom: string | undefined): boolean {
    const own = isMainFrame && this.loading === url && redirectedFrom === undefined;
    if (own) return false;
    let stopped = false;
    const event = { ...eventOf(() => (stopped = true)), url, isMainFrame, isSameDocument: false };
    if (redirectedFrom !== undefined) this.emit('will-redirect', event);
    else {
      this.emit('will-frame-navigate', event);
      if (isMainFrame && !stopped) this.emit('will-navigate', event);
    }
    return stopped;
  }

  async loadURL(address: string): Promise<void> {
    await this.ready;
    this.loading = address;
    try {
      await this.page.goto(toChromium(address));
    } catch (error) {
      const [description = 'ERR_FAILED'] = /ERR_\w+/.exec(String(error)) ?? [];
      const code = ERROR_CODES[description] ?? -2;
      this.emit('did-fail-load', {}, code, description, address, true);
      throw new Error(`${description} (${code}) loading '${address}'`, { cause: error });
    } finally {
      this.loading = null;
    }
  }

  /** Waits its turn behind the opening of the page, before whatever is loaded afterwards. */
  async #command(method: string, params: object): Promise<unknown> {
    await this.ready;
    // The protocol knows more methods than a text can name.
    return this.#client?.send(method as 'Page.enable', params);
  }

  getZoomFactor(): number {
    return this.zoomFactor;
  }

  setZoomFactor(factor: number): void {
    this.zoomFactor = factor;
  }

  setVisualZoomLevelLimits(least: number, most: number): Promise<void> {
    this.pinchLimits.push([least, most]);
    return Promise.resolve();
  }

  getURL(): string {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
    return this.#url;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** Ends the process of the page, really. */
  forcefullyCrashRenderer(): void {
    // The process that ends cannot answer.
    this.#client?.send('Page.crash').catch(() => undefined);
  }

  send(channel: string, ...values: readonly unknown[]): void {
    const sent = JSON.stringify(structuredClone(values));
    const contextId = this.#preloadContext;
    if (contextId !== null) {
      void this.#evaluate(contextId, `__fakeElectronEmit(${JSON.stringify(channel)}, ${sent})`);
    }
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpen = handler;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicies.push(policy);
  }

  /** Prints on the test's printer, through Chromium's own layout for paper. */
  print(
    { silent = false }: { readonly silent?: boolean },
    done: (success: boolean, reason: string) => void,
  ): void {
    void (async () => {
      await this.page.pdf();
      const text = await this.page.innerText('body');
      if (printer.works) printer.sheets.push({ text, silent });
      done(printer.works, printer.works ? '' : 'no printer');
    })();
  }

  focus(): void {
    this.emit('focus');
  }

  closeDevTools(): void {
    this.emit('devtools-closed');
  }

  /** Presses a key as a keyboard would: the program's guard sees it first. Answers whether the page got it. */
  async press(input: {
    readonly key: string;
    readonly control?: boolean;
    readonly alt?: boolean;
    readonly shift?: boolean;
    readonly meta?: boolean;
  }): Promise<boolean> {
    let stopped = false;
    const { key, control = false, alt = false, shift = false, meta = false } = input;
    this.emit(
      'before-input-event',
      eventOf(() => (stopped = true)),
      { type: 'keyDown', key, control, alt, shift, meta },
    );
    if (stopped) return false;
    const held = [control && 'Control', alt && 'Alt', shift && 'Shift', meta && 'Meta'].filter(
      Boolean,
    );
    if (key.length === 1 && held.length === 0) await this.page.keyboard.insertText(key);
    else await this.page.keyboard.press([...held, key].join('+'));
    return true;
  }

  close(): void {
    this.emit('destroyed');
    this.#destroyed = true;
    void this.#page?.close().catch(() => undefined);
  }
}
