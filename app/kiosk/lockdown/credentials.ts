import type { App } from 'electron';
import type { OnRefusal } from './verdict.ts';

/** The name and password, or the certificate of this machine, that is given to a site which asks: none. */
export function decideCredentials(): readonly [] {
  return [];
}

/**
 * Answers HTTP authentication and requests for a client certificate with nothing. Nobody is asked: no dialog opens, and
 * a patron has nothing to answer.
 */
export function applyCredentials(app: App, onRefusal: OnRefusal): void {
  app.on('login', (event, _contents, _details, _asking, answer) => {
    event.preventDefault();
    onRefusal('credentials');
    answer(...decideCredentials());
  });
  app.on('select-client-certificate', (event, _contents, _url, _certificates, choose) => {
    event.preventDefault();
    onRefusal('credentials');
    choose(...decideCredentials());
  });
}
