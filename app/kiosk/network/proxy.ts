import type { AuthInfo, ProxyConfig, Session } from 'electron';
import type { Config } from '../../config/config.ts';

/** The proxy that the library's network asks for. */
export type Proxy = Config['proxy'];

/** The setting as Electron takes it (`Session.setProxy`). */
export function proxyConfig({ mode, pac = '', server = '', bypass }: Proxy): ProxyConfig {
  switch (mode) {
    case 'system':
    case 'direct':
      return { mode };
    case 'pac':
      return { mode: 'pac_script', pacScript: pac };
    case 'fixed':
      return { mode: 'fixed_servers', proxyRules: server, proxyBypassRules: bypass };
    default:
      throw new Error(`no such mode: ${String(mode satisfies never)}`);
  }
}

/** Sends what a partition asks for by the library's proxy; resolves when it is in force. */
export async function applyProxy(session: Session, proxy: Proxy): Promise<void> {
  await session.setProxy(proxyConfig(proxy));
}

/**
 * The name and password for whoever asks for them: those of the settings for the library's own proxy, none for a site
 * and none for a proxy that nobody set.
 */
export function proxyCredentials(
  { isProxy, host, port }: Pick<AuthInfo, 'isProxy' | 'host' | 'port'>,
  { mode, server, user, password }: Proxy,
): readonly [] | readonly [user: string, password: string] {
  if (!isProxy || user === '') return [];
  return mode === 'fixed' && server !== `${host}:${port}` ? [] : [user, password];
}
