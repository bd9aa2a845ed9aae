import { isIP } from 'node:net';

/**
 * Whether a request was sent to this server under a name of its own, by its `Host` without the port. A page of another
 * site may have its own name lead to this machine (DNS rebinding), and then counts for the browser as of one origin with
 * us; but it cannot have the browser write another name than its own. An address is nobody's name.
 */
export function isOwnHost(hostname: string, names: readonly string[]): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '');
  return (
    isIP(host) !== 0 || host === 'localhost' || names.some((name) => name.toLowerCase() === host)
  );
}
