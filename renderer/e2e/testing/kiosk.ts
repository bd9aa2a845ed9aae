import type { Page } from 'playwright-core';

/** What the double of the kiosk was asked, and what its other view shows. */
export interface KioskDouble {
  /** How many times the session was ended. */
  readonly ends: () => number;
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
    Object.defineProperty(window, 'enRegard', { value: { call, onPage, endSession, foldPane } });
  });
  return {
    ends: () => ends,
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
  }
}
