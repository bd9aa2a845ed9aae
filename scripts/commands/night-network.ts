import http from 'node:http';
import tls from 'node:tls';
import type { Config } from '../../app/config/config.ts';

type Proxy = Config['proxy'];

/** The variables that name a proxy, as `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` do. */
interface ProxyVariables {
  readonly http_proxy: string;
  readonly https_proxy: string;
  readonly no_proxy: string;
}

/** Node 24.14; the declared types do not know it yet. Without variables it takes those of the environment. */
interface HttpOfNode {
  readonly setGlobalProxyFromEnv?: (variables?: ProxyVariables) => unknown;
}

/**
 * Makes the night reach its sources as the library's network asks: by the proxy of the settings, or by that of the
 * environment where they say `system`, or `pac`, whose script only a browser can run; and trusts the authorities of the
 * system besides those of Node.
 */
export function joinNetwork(proxy: Proxy): void {
  trustSystem();
  if (proxy.mode === 'direct') return;
  const { setGlobalProxyFromEnv } = http as HttpOfNode;
  setGlobalProxyFromEnv?.(proxy.mode === 'fixed' ? proxyVariables(proxy) : undefined);
}

/** A proxy of the settings as the environment would name it. */
export function proxyVariables({ server = '', bypass, user, password }: Proxy): ProxyVariables {
  const said = [user, password].map(encodeURIComponent).join(':');
  const address = `http://${user === '' ? '' : `${said}@`}${server}`;
  // Chromium writes "*.example.fr" for what the environment writes ".example.fr".
  const apart = bypass.split(/[,;]/).map((host) => host.trim().replace(/^\*\./, '.'));
  return { http_proxy: address, https_proxy: address, no_proxy: apart.filter(Boolean).join(',') };
}

/** A town's own authority stands in the store of the system, where Node does not look by itself. */
function trustSystem(): void {
  // Electron's Node is not always as new as ours.
  if (!('setDefaultCACertificates' in tls)) return;
  tls.setDefaultCACertificates([
    ...tls.getCACertificates('default'),
    ...tls.getCACertificates('system'),
  ]);
}
