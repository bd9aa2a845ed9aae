import type { App } from 'electron';
import type { OnRefusal } from './verdict.ts';

/**
 * Refuses a page whose certificate Chromium finds wrong, and gives no client certificate of this machine to a site.
 * Nobody is asked: a patron cannot judge it. A library whose proxy inspects traffic puts the proxy's authority into the
 * system's own store. A site or proxy that asks for a name and password gets none: that is what Electron does while
 * nothing listens to `login`.
 */
export function applyCertificates(app: App, onRefusal: OnRefusal): void {
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, accept) => {
    event.preventDefault();
    onRefusal('certificate');
    accept(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _certificates, choose) => {
    event.preventDefault();
    onRefusal('credentials');
    choose();
  });
}
