import type { Page } from 'playwright-core';
import type { SeatNews } from '../../../app/contract/bridge.ts';

/** What the double of the kiosk was asked, and what its other view shows. */
export interface KioskDouble {
  /** How many times the session was ended. */
  readonly ends: () => number;
  /** What the pane asked of the seat, in order: "speak", "start", "print", each with its value. */
  readonly asked: readonly string[];
  /** The kiosk says what the seat offers. */
  readonly offer: (seat: SeatNews) => Promise<void>;
  /** The other view goes to an address. */
  readonly show: (url: string) => Promise<void>;
}

/**
 * Puts the preload's bridge into a page that is still to be opened: calls go over HTTP, pages come as messages. A session
 * never finishes ending, so that what the pane forgets it has forgotten by itself.
 */
export async function insideKiosk(page: Page): Promise<KioskDouble> {
  let ends = 0;
  await page.exposeFunction('countEnd', () => {
    ends += 1;
  });
  const asked: string[] = [];
  await page.exposeFunction('countAsked', (what: string) => {
    asked.push(what);
  });
  await page.addInitScript(() => {
    const call = async (name: string, argument: unknown): Promise<unknown> => {
      const response = await fetch(`./api/calls/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(argument),
      });
      return response.json();
    };
    const onPage = (listener: (snapshot: unknown) => void): void => {
      addEventListener('message', (event) => {
        listener(event.data);
      });
    };
    const foldPane = (folded: boolean): Promise<void> => {
      document.documentElement.dataset['folded'] = String(folded);
      return Promise.resolve();
    };
    const endSession = (): Promise<void> => {
      window.countEnd();
      return new Promise(() => undefined);
    };
    const onSeat = (listener: (seat: unknown) => void): void => {
      addEventListener('seat', (event) => {
        listener((event as CustomEvent).detail);
      });
    };
    const wish =
      (what: string) =>
      (value?: unknown): Promise<void> => {
        window.countAsked(JSON.stringify([what, value ?? null]));
        return Promise.resolve();
      };
    const wishes = {
      speak: wish('speak'),
      openStart: wish('start'),
      printSlip: wish('print'),
    };
    const value = { call, onPage, endSession, foldPane, onSeat, ...wishes };
    Object.defineProperty(window, 'enRegard', { value });
  });
  return {
    ends: () => ends,
    asked,
    offer: (seat) =>
      page.evaluate((detail) => {
        dispatchEvent(new CustomEvent('seat', { detail }));
      }, seat),
    show: (url) =>
      page.evaluate((address) => {
        const nothing = { documentTitle: null, player: null, next: null, displayed: null };
        postMessage({ url: address, ...nothing });
      }, url),
  };
}

declare global {
  interface Window {
    readonly countEnd: () => void;
    readonly countAsked: (what: string) => void;
  }
}
