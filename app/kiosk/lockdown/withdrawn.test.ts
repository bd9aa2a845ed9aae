import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { CHROMIUM_ARGUMENTS, requireChromium } from '../../../scripts/testing/chromium.ts';
import { WITHDRAWN, WITHDRAWN_FEATURES } from './withdrawn.ts';

const OFF = [
  `--disable-blink-features=${WITHDRAWN.join(',')}`,
  `--disable-features=${WITHDRAWN_FEATURES.join(',')}`,
];
// That the system is not told of what plays is seen in no page: docs/fr/protocole-poste.md.
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
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...CHROMIUM_ARGUMENTS, ...words],
  });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto('https://www.youtube.com/');
    const found = await page.evaluate(FOUND);
    expect(found).toEqual(Object.fromEntries(SEEN.map((name) => [name, has])));
  } finally {
    await browser.close();
  }
});
