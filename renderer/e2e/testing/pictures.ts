import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = path.join(import.meta.dirname, '../../../dist/pictures');
const GUIDE = path.join(import.meta.dirname, '../../../docs/pictures');

/**
 * Keeps a picture of the screen in dist/pictures, for people to look at. With EN_REGARD_PICTURES=1 the one that is named
 * for the guides takes its place there.
 */
export async function takePicture(page: Page, name: string, inGuide?: string): Promise<void> {
  const file = path.join(FOLDER, `${name}.png`);
  fs.mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: file });
  if (inGuide !== undefined && process.env['EN_REGARD_PICTURES'] === '1') {
    fs.cpSync(file, path.join(GUIDE, `${inGuide}.png`));
  }
}
