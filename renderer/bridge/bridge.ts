import type { KioskBridge } from '../../app/contract/bridge.ts';
import { createClient, type Client } from '../../app/contract/transport.ts';
import { sendOverHttp } from './http.ts';

declare global {
  interface Window {
    /** Absent in an ordinary browser. */
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
