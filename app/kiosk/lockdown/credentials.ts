import type { App } from 'electron';
import { proxyCredentials, type Proxy } from '../network/proxy.ts';
import type { OnRefusal } from './verdict.ts';

/**
 * Answers HTTP authentication and requests for a client certificate with nothing, but for the library's own proxy.
 * Nobody is asked: no dialog opens, and a patron has nothing to answer.
 */
export function applyCredentials(app: App, proxy: Proxy, onRefusal: OnRefusal): void {
  app.on('login', (event, _contents, _details, asking, answer) => {
    event.preventDefault();
    const given = proxyCredentials(asking, proxy);
    if (given.length === 0) onRefusal('credentials');
    answer(...given);
  });
  app.on('select-client-certificate', (event, _contents, _url, _certificates, choose) => {
    event.preventDefault();
    onRefusal('credentials');
    choose();
  });
}
