import { BlockList, isIPv4, isIPv6 } from 'node:net';
import type { Session } from 'electron';
import { SCREENS_SCHEME } from '../schemes/register.ts';
import type { OnRefusal, Verdict } from './verdict.ts';

const WEB = new Set(['https:', 'http:', 'wss:', 'ws:']);
// Bytes that the page made itself; nothing leaves for them.
const LOCAL_BYTES = new Set(['data:', 'blob:']);

// RFC 6890 and the registries it began: addresses that are not on the public internet.
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv6');
}
// RFC 6761, RFC 6762, RFC 8375 and what home and office routers use: names that never name a public host.
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)$/;

/**
 * Whether a page may ask for an address. Web addresses of the public internet may, whoever they belong to: the video
 * site's own parts are not interfered with. Refused are the library's own network, this machine, and every scheme that
 * is neither the web nor one of `schemes` ("demo:"), which opens files or other programs. An address is judged as it
 * is written; a public name that resolves to a private address is left to Chromium's own local-network permission,
 * which the permission guard refuses.
 */
export function decideRequest(address: string, schemes: readonly string[]): Verdict {
  const url = URL.parse(address);
  if (url === null) return 'not-web';
  if (LOCAL_BYTES.has(url.protocol) || schemes.includes(url.protocol)) return 'allow';
  if (!WEB.has(url.protocol)) return 'not-web';
  return isPublic(url.hostname) ? 'allow' : 'private-network';
}

/** Hosts come from `URL`, which has already written 127.1, 0x7f000001 and 2130706433 as 127.0.0.1. */
function isPublic(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIPv4(host)) return !PRIVATE.check(host, 'ipv4');
  if (isIPv6(host)) return !PRIVATE.check(host, 'ipv6');
  return host.includes('.') && !LOCAL_NAME.test(host);
}

/** Our own pane asks for its own files and nothing else. */
export function decidePaneRequest(address: string): Verdict {
  const url = URL.parse(address);
  return url !== null && (url.protocol === `${SCREENS_SCHEME}:` || LOCAL_BYTES.has(url.protocol))
    ? 'allow'
    : 'other-site';
}

/** Electron keeps only the last listener of each event: this is the one place that listens. */
export function applyRequests(
  session: Session,
  decide: (address: string) => Verdict,
  onRefusal: OnRefusal,
): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const verdict = decide(url);
    if (verdict !== 'allow') onRefusal(verdict);
    answer({ cancel: verdict !== 'allow' });
  });
}
