import dgram from 'node:dgram';
import { once } from 'node:events';
import net from 'node:net';
import { chromium, type Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { CHROMIUM_ARGUMENTS, requireChromium } from '../../../scripts/testing/chromium.ts';
import { HELD_FEATURES, WITHDRAWN, WITHDRAWN_FEATURES } from './withdrawn.ts';

const OFF = [
  `--disable-blink-features=${WITHDRAWN.join(',')}`,
  `--disable-features=${WITHDRAWN_FEATURES.join(',')}`,
];
// That the system is not told of what plays is seen in no page: docs/fr/protocole-poste.md. Nor is what Chromium reports.
const SEEN = [...WITHDRAWN, 'WebPayments'];

/** What a page finds of each. */
const FOUND = `({
  DocumentPictureInPictureAPI: 'documentPictureInPicture' in window,
  WebAuth: 'PublicKeyCredential' in window,
  FedCm: 'IdentityCredential' in window,
  WebIdentityDigitalCredentials: 'DigitalCredential' in window,
  EyeDropperAPI: 'EyeDropper' in window,
  Presentation: 'presentation' in navigator,
  RemotePlayback: 'remote' in HTMLMediaElement.prototype,
  BackgroundFetch: 'BackgroundFetchManager' in window,
  PeriodicBackgroundSync: 'PeriodicSyncManager' in window,
  PushMessaging: 'PushManager' in window,
  FetchLaterAPI: 'fetchLater' in window,
  AttributionReporting: 'attributionSrc' in HTMLAnchorElement.prototype,
  AdInterestGroupAPI: 'joinAdInterestGroup' in navigator,
  Fledge: 'runAdAuction' in navigator,
  TopicsAPI: 'browsingTopics' in document,
  FencedFrames: 'HTMLFencedFrameElement' in window,
  FontAccess: 'queryLocalFonts' in window,
  InstalledApp: 'getInstalledRelatedApps' in navigator,
  PaymentApp: 'PaymentManager' in window,
  AIPromptAPI: 'LanguageModel' in window,
  AISummarizationAPI: 'Summarizer' in window,
  TranslationAPI: 'Translator' in window,
  WebPayments: 'PaymentRequest' in window,
})`;

// Chromium ignores a name that it does not know, so each is tried.
it.each([
  ['has them all where nothing is withdrawn', [], true],
  ['has none of what is withdrawn', OFF, false],
])('a page %s', async (_name, words, has) => {
  const page = await openPage(words);
  const found = await page.evaluate(FOUND);
  expect(found).toEqual(Object.fromEntries(SEEN.map((name) => [name, has])));
});

// WebTransport to a name that leads to this seat, which no listener of requests hears of; and a socket, which one does.
const REACH = (udp: number, tcp: number): string => `(async () => {
  const transport = new WebTransport('https://seat.example.org:${udp}/');
  const socket = new WebSocket('ws://127.0.0.1:${tcp}/');
  const answered = new Promise((resolve) => { socket.onerror = resolve; });
  await Promise.race([Promise.allSettled([transport.ready, answered]), new Promise((r) => setTimeout(r, 3_000))]);
})()`;

it.each([
  [
    'reaches this seat where Chromium does not ask',
    [`--disable-features=${HELD_FEATURES.join(',')}`],
    true,
  ],
  [
    'does not reach this seat in the kiosk',
    [`--enable-features=${HELD_FEATURES.join(',')}`],
    false,
  ],
])('a page %s', async (_name, words, reaches) => {
  const udp = dgram.createSocket('udp4').bind(0, '127.0.0.1');
  const tcp = net.createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    udp.close();
    tcp.close();
  });
  let packets = 0;
  let requests = 0;
  udp.on('message', () => (packets += 1));
  tcp.on('connection', (socket) => {
    socket.on('data', () => {
      requests += 1;
      socket.destroy();
    });
    socket.on('error', () => undefined);
  });
  await Promise.all([once(udp, 'listening'), once(tcp, 'listening')]);
  const names = '--host-resolver-rules=MAP seat.example.org 127.0.0.1';
  const page = await openPage([names, ...words]);
  await page.evaluate(REACH(udp.address().port, (tcp.address() as net.AddressInfo).port));
  expect({ transport: packets > 0, socket: requests > 0 }).toEqual({
    transport: reaches,
    socket: reaches,
  });
});

/** A page of the site in a Chromium of its own, started with these words. */
async function openPage(words: readonly string[]): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...CHROMIUM_ARGUMENTS, ...words],
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('https://www.youtube.com/');
  return page;
}
