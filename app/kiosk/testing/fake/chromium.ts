import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, requireChromium } from '../../../../scripts/testing/chromium.ts';

// Frames of other sites stay in their page's process, where one debugging session sees all of its requests; and a
// request that the fake does not answer resolves nowhere.
const ARGUMENTS = [
  ...CHROMIUM_ARGUMENTS,
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

let running: Promise<Browser> | null = null;

/** The one browser of a test file; it speaks over a pipe and opens no port. */
export function startChromium(): Promise<Browser> {
  running ??= chromium.launch({ executablePath: requireChromium(), args: ARGUMENTS });
  return running;
}

export async function stopChromium(): Promise<void> {
  const browser = running;
  running = null;
  await (await browser)?.close();
}
