import type { CallName } from '../../app/contract/calls.ts';
import { createClient, type Client } from '../../app/contract/transport.ts';
import type { PageSnapshot } from '../../app/shared/video.ts';
import { sendOverHttp } from './http.ts';

/** What the kiosk's preload lays into the window; absent in an ordinary browser. */
interface KioskBridge {
  call(name: CallName, argument: unknown): Promise<unknown>;
  onPage(listener: (snapshot: PageSnapshot) => void): void;
}

declare global {
  interface Window {
    readonly enRegard?: KioskBridge;
  }
}

/** The way to the service, and where pages come from. */
export interface Connection {
  readonly client: Client;
  /** In the kiosk: calls the listener with what the other view shows. Null in a browser, where the screen has its own frame. */
  readonly onPage: KioskBridge['onPage'] | null;
}

/** Through the kiosk's bridge where there is one, else over HTTP. */
export function connect(window: Window): Connection {
  const kiosk = window.enRegard;
  if (kiosk === undefined) return { client: createClient(sendOverHttp), onPage: null };
  return {
    client: createClient((name, argument) => kiosk.call(name, argument)),
    onPage: (listener) => {
      kiosk.onPage(listener);
    },
  };
}
