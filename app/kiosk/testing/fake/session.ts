import { EventEmitter } from 'node:events';
import type { CookiesSetDetails } from 'electron';
import type { BrowserContext } from 'playwright-core';
import { startChromium } from './chromium.ts';

type RequestListener = (
  details: { url: string; method: string; resourceType: string },
  answer: (response: { cancel?: boolean }) => void,
) => void;
type HeadersListener = (
  details: { requestHeaders: Readonly<Record<string, string>> },
  answer: (response: { requestHeaders: Readonly<Record<string, string>> }) => void,
) => void;
type SchemeHandler = (request: Request) => Response | Promise<Response>;
type PermissionHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: { readonly requestingUrl: string },
) => void;

const sessions = new Map<string, FakeSession>();

/** Forgets every partition, as the end of the program does. */
export async function closeSessions(): Promise<void> {
  const open = [...sessions.values()];
  sessions.clear();
  for (const session of open) await (await session.context()).close();
}

/** A storage partition: a browser context of its own. What only Electron can do is recorded under `calls`. */
export class FakeSession extends EventEmitter {
  static of(name: string): FakeSession {
    const session = sessions.get(name) ?? new FakeSession(name);
    sessions.set(name, session);
    return session;
  }

  readonly name: string;
  readonly schemes = new Map<string, SchemeHandler>();
  readonly calls: string[] = [];
  /** Origins whose pages were opened, as Chromium knows them. */
  readonly origins = new Set<string>();
  /** Requests that a guard cancelled. */
  readonly cancelled: string[] = [];
  /** Addresses of downloads that were not prevented. */
  readonly saved: string[] = [];
  spellChecker = true;
  spellCheckerLanguages: readonly string[] = ['fr'];
  userAgent =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) en-regard/0.1.0 Chrome/156.0.0.0 Electron/45.4.1 Safari/537.36';
  languages = '';
  permissionCheck: ((contents: unknown, permission: string, origin: string) => boolean) | null =
    null;
  permissionRequest: PermissionHandler | null = null;
  displayMedia: ((request: unknown, answer: (streams: unknown) => void) => void) | null = null;
  devicePermission: ((details: unknown) => boolean) | null = null;
  protectedUsb: ((details: { protectedClasses: string[] }) => string[]) | null = null;
  bluetoothPairing: ((details: unknown, answer: (response: unknown) => void) => void) | null = null;
  proxy: unknown = null;
  #beforeRequest: RequestListener | null = null;
  #beforeSending: { readonly urls: readonly string[]; readonly listener: HeadersListener } | null =
    null;
  #context: Promise<BrowserContext> | null = null;

  constructor(name: string) {
    super();
    this.name = name;
  }

  readonly webRequest = {
    // Electron keeps only the last listener.
    onBeforeRequest: (listener: RequestListener): void => {
      this.#beforeRequest = listener;
    },
    onBeforeSendHeaders: (
      { urls }: { urls: readonly string[] },
      listener: HeadersListener,
    ): void => {
      this.#beforeSending = { urls, listener };
    },
  };
  readonly cookies = {
    set: async ({
      name = '',
      value = '',
      domain,
      path,
      secure,
    }: CookiesSetDetails): Promise<void> => {
      const place = { domain: domain ?? '', path: path ?? '/', secure: secure === true };
      await (await this.context()).addCookies([{ name, value, ...place }]);
    },
  };
  readonly protocol = {
    handle: (scheme: string, handler: SchemeHandler): void =>
      void this.schemes.set(scheme, handler),
  };

  /** In memory unless the name says otherwise. */
  isPersistent(): boolean {
    return this.name.startsWith('persist:') || this.name === '';
  }
  setPermissionCheckHandler(handler: typeof this.permissionCheck): void {
    this.permissionCheck = handler;
  }
  setPermissionRequestHandler(handler: typeof this.permissionRequest): void {
    this.permissionRequest = handler;
  }
  setDisplayMediaRequestHandler(handler: typeof this.displayMedia): void {
    this.displayMedia = handler;
  }
  setDevicePermissionHandler(handler: typeof this.devicePermission): void {
    this.devicePermission = handler;
  }
  setUSBProtectedClassesHandler(handler: typeof this.protectedUsb): void {
    this.protectedUsb = handler;
  }
  setBluetoothPairingHandler(handler: typeof this.bluetoothPairing): void {
    this.bluetoothPairing = handler;
  }
  setProxy(proxy: unknown): Promise<void> {
    this.proxy = proxy;
    return Promise.resolve();
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }
  setSpellCheckerLanguages(languages: readonly string[]): void {
    this.spellCheckerLanguages = languages;
  }
  getUserAgent(): string {
    return this.userAgent;
  }
  setUserAgent(userAgent: string, languages = ''): void {
    this.userAgent = userAgent;
    this.languages = languages;
  }

  /** Whether the program's own listener lets a request pass. */
  async allows(details: { url: string; method: string; resourceType: string }): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (listener === null) return true;
    const { cancel = false } = await new Promise<{ cancel?: boolean }>((resolve) => {
      listener(details, resolve);
    });
    if (cancel) this.cancelled.push(details.url);
    return !cancel;
  }

  /** The headers of a request, as the program's own listener leaves them. */
  async sends(
    url: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<Readonly<Record<string, string>>> {
    const asked = this.#beforeSending;
    if (asked === null) return headers;
    if (!asked.urls.some((pattern) => url.startsWith(pattern.replace(/\*$/, '')))) return headers;
    return new Promise((resolve) => {
      asked.listener({ requestHeaders: headers }, ({ requestHeaders }) => resolve(requestHeaders));
    });
  }

  /** The browser context, opened at the first use. */
  context(): Promise<BrowserContext> {
    this.#context ??= startChromium().then((browser) =>
      browser.newContext({
        userAgent: this.userAgent,
        locale: 'fr-FR',
        serviceWorkers: 'block',
        acceptDownloads: false,
        viewport: { width: 800, height: 600 },
      }),
    );
    return this.#context;
  }

  /** Cookies, and the storage of every origin whose pages were opened. */
  async clearData(): Promise<void> {
    this.calls.push('clearData');
    const context = await this.context();
    await context.clearCookies();
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    for (const origin of this.origins) {
      await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    }
    await page.close();
  }
  closeAllConnections(): Promise<void> {
    return this.#note('closeAllConnections');
  }
  clearAuthCache(): Promise<void> {
    return this.#note('clearAuthCache');
  }
  clearCache(): Promise<void> {
    return this.#note('clearCache');
  }
  clearHostResolverCache(): Promise<void> {
    return this.#note('clearHostResolverCache');
  }
  clearCodeCaches(): Promise<void> {
    return this.#note('clearCodeCaches');
  }
  clearSharedDictionaryCache(): Promise<void> {
    return this.#note('clearSharedDictionaryCache');
  }
  async #note(call: string): Promise<void> {
    this.calls.push(call);
    await Promise.resolve();
  }
}
