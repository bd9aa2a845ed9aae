import type { App } from 'electron';
import type { OnRefusal, Verdict } from './verdict.ts';

/**
 * What is made of a certificate that Chromium finds wrong: no page is shown with it. A library whose proxy inspects
 * traffic puts the proxy's authority into the system's own store.
 */
export function decideCertificate(): Verdict {
  return 'certificate';
}

/** Refuses a page whose certificate is wrong. Nobody is asked: a patron cannot judge it. */
export function applyCertificates(app: App, onRefusal: OnRefusal): void {
  app.on(
    'certificate-error',
    (event, _contents, _url, _error, _certificate, accept, isMainFrame) => {
      const verdict = decideCertificate();
      event.preventDefault();
      // What an advertisement could not load concerns nobody.
      if (verdict !== 'allow' && isMainFrame) onRefusal(verdict);
      accept(verdict === 'allow');
    },
  );
}
