import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoVideos } from '../../demo/videos.ts';
import { bootKiosk, type BootedKiosk } from './testing/boot.ts';
import { demo } from './video/sites.ts';

// The pane as it is built, under our own scheme and its content policy: what the smaller tests replace by a page of ten
// lines.
const PATIENCE = { timeout: 10_000 };
const screens = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-screens-'));
const renderer = path.resolve(import.meta.dirname, '../../renderer');

let kiosk: BootedKiosk;
const errors: string[] = [];
beforeAll(async () => {
  await build({
    configFile: path.join(renderer, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: screens },
  });
  kiosk = await bootKiosk({ site: demo, screens });
  kiosk.pane.page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await kiosk.pane.page.reload();
});
afterAll(async () => {
  await kiosk.end();
  fs.rmSync(screens, { recursive: true });
});

it('shows the documents for the video beside it, with nothing against its content policy', async () => {
  const [video] = demoVideos;
  await kiosk.video.page
    .locator('a', { hasText: video?.title ?? '' })
    .first()
    .click();
  // One a card.
  const reasons = kiosk.pane.page.getByText('Pourquoi ce titre');
  await expect.poll(() => reasons.count(), PATIENCE).toBe(2);
  expect(errors).toEqual([]);
  expect(kiosk.log).toEqual([]);
});
