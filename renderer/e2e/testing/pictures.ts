import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = path.join(import.meta.dirname, '../../../dist/pictures');

/** Keeps a picture of the screen in dist/pictures, for people to look at; returns its file. */
export async function takePicture(page: Page, name: string): Promise<string> {
  const file = path.join(FOLDER, `${name}.png`);
  fs.mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: file });
  return file;
}
