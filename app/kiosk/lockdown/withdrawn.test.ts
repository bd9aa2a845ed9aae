import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { CHROMIUM_ARGUMENTS, requireChromium } from '../../../scripts/testing/chromium.ts';
import { WITHDRAWN } from './withdrawn.ts';

/** What a page finds of each. */
const FOUND = `({
  DocumentPictureInPictureAPI: 'documentPictureInPicture' in window,
  WebAuth: 'PublicKeyCredential' in window,
  EyeDropperAPI: 'EyeDropper' in window,
  Presentation: 'presentation' in navigator,
  RemotePlayback: 'remote' in HTMLMediaElement.prototype,
  BackgroundFetch: 'BackgroundFetchManager' in window,
})`;

// Chromium ignores a name that it does not know, so each is tried.
it.each([
  ['has them all where nothing is withdrawn', [], true],
  ['has none of what is withdrawn', [`--disable-blink-features=${WITHDRAWN.join(',')}`], false],
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
    expect(found).toEqual(Object.fromEntries(WITHDRAWN.map((name) => [name, has])));
  } finally {
    await browser.close();
  }
});
