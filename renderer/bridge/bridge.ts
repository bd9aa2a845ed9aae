import type { KioskBridge } from '../../app/contract/bridge.ts';
import { createClient, type Client } from '../../app/contract/transport.ts';
import { sendOverHttp } from './http.ts';

declare global {
  interface Window {
    /** Absent in an ordinary browser. */
    readonly enRegard?: KioskBridge;
  }
}

/** The way to the service, and to the kiosk around the pane. */
export interface Connection {
  readonly client: Client;
  /** What the kiosk tells and does. Null in a browser, where the screen has a frame of its own for the video. */
  readonly kiosk: Omit<KioskBridge, 'call'> | null;
}

/** Through the kiosk's bridge where there is one, else over HTTP. */
export function connect(window: Window): Connection {
  const kiosk = window.enRegard;
  if (kiosk === undefined) return { client: createClient(sendOverHttp), kiosk: null };
  return { client: createClient((name, argument) => kiosk.call(name, argument)), kiosk };
}
