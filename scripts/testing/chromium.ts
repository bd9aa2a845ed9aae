import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
];

/** Arguments that keep a test browser off the network and let it run as root and without a graphics card. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium that the tests drive: the setting EN_REGARD_CHROMIUM, else Debian's, Chrome, or Playwright's own
 * download. Null where none is on this machine.
 */
export function findChromium(): string | null {
  const set = process.env['EN_REGARD_CHROMIUM'];
  if (set !== undefined && set !== '') return set;
  return [...SYSTEM_BROWSERS, ...playwrightBrowsers()].find((file) => fs.existsSync(file)) ?? null;
}

/** As `findChromium`, for a test: says what to do where there is none. */
export function requireChromium(): string {
  const found = findChromium();
  if (found === null) {
    throw new Error(
      'No Chromium found. Install it (Debian: apt-get install chromium fonts-noto-core) or name one in EN_REGARD_CHROMIUM.',
    );
  }
  return found;
}

function playwrightBrowsers(): string[] {
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? path.join(os.homedir(), '.cache', 'ms-playwright');
  if (!fs.existsSync(cache)) return [];
  return fs
    .readdirSync(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .toSorted()
    .toReversed()
    .flatMap((folder) => PLAYWRIGHT_PROGRAMS.map((program) => path.join(cache, folder, program)));
}
