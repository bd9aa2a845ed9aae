import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoVideos } from '../../demo/videos.ts';
import { ensureDemoCatalogue } from '../../scripts/ensure-demo-catalogue.ts';
import { readConfig } from '../config/config.ts';
import { kioskOptions } from './options.ts';
import { bootKiosk, type BootedKiosk } from './testing/boot.ts';
import { buildProgram } from './testing/build-program.ts';

// The whole program as it is built and packed: pane, preload and service, over the demonstration catalogue. Only
// Electron's program is stood in for. The smaller tests have a page of ten lines and a service of fifty in their place.
const PATIENCE = { timeout: 15_000 };

let folder: string;
let kiosk: BootedKiosk;
const errors: string[] = [];
beforeAll(async () => {
  folder = await buildProgram();
  const data = path.join(folder, 'data');
  await ensureDemoCatalogue(data);
  const config = readConfig({ data }, {});
  kiosk = await bootKiosk(
    kioskOptions(config, { demo: true, words: [], built: folder, packaging: '', demoVideos }),
  );
  kiosk.pane.page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await kiosk.pane.page.reload();
}, 120_000);
afterAll(async () => {
  await kiosk.end();
  fs.rmSync(folder, { recursive: true });
});

it('shows what the library has on the video that the patron chooses', async () => {
  const [video] = demoVideos;
  await kiosk.video.page
    .locator('a', { hasText: video?.title ?? '' })
    .first()
    .click();
  // One a card.
  const reasons = kiosk.pane.page.getByText('Pourquoi ce titre');
  await expect.poll(() => reasons.count(), PATIENCE).toBeGreaterThan(2);
  expect(errors).toEqual([]);
  expect(kiosk.log).toEqual([]);
});
