import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, requireChromium } from '../../../scripts/testing/chromium.ts';

/** Screens a library has: an old one, a usual one, an upright totem, a large one. */
export const SCREENS = {
  small: { width: 1024, height: 768 },
  usual: { width: 1920, height: 1080 },
  upright: { width: 1080, height: 1920 },
  large: { width: 3840, height: 2160 },
} as const;
export type ScreenName = keyof typeof SCREENS;

/** Starts the browser that the tests drive. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_ARGUMENTS] });
}

/** A page, and what went wrong in it unseen: uncaught errors and whatever the console calls an error. */
export interface OpenPage {
  readonly page: Page;
  readonly problems: readonly string[];
}

interface PageOptions {
  readonly screen?: ScreenName;
  readonly dark?: boolean;
}

/** Opens a page without history or storage. */
export async function openPage(
  browser: Browser,
  { screen = 'usual', dark = false }: PageOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: SCREENS[screen],
    reducedMotion: 'reduce',
    colorScheme: dark ? 'dark' : 'light',
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return { page, problems };
}
