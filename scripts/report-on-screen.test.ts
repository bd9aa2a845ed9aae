import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  iso2709,
  record,
  temporaryFolder,
} from '../catalogue-import/formats/testing/make-record.ts';
import { runNight } from '../catalogue-import/nightly/night.ts';
import { reportPage } from '../catalogue-import/nightly/report-page.ts';
import { CHROMIUM_ARGUMENTS, requireChromium } from './testing/chromium.ts';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LONG_NAME = `${'export-de-la-mediatheque-'.repeat(8)}.mrc`;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...CHROMIUM_ARGUMENTS],
  });
});
afterAll(() => browser.close());

/** The report of a night with all that may be wide: long names and titles, refused records, a source that is not there. */
async function pageOfNight(): Promise<string> {
  const folder = temporaryFolder();
  const lines = (id: number): string[] => [
    `001 ${id}`,
    `200 1_ $a${'Anticonstitutionnellement'.repeat(id === 1 ? 6 : 1)}`,
    `101 0_ $a${id === 2 ? '' : 'fre'}`,
    `210 __ $d19${80 + id}`,
    '949 __ $a1',
  ];
  const whole = iso2709([1, 2, 3].map((id) => record(lines(id))));
  const broken = Buffer.from('00100nam  2200000   450 ?\x1d');
  fs.writeFileSync(path.join(folder, LONG_NAME), Buffer.concat([whole, broken]));
  const source = {
    format: 'marc',
    level: 'own',
    share: 1,
    on: true,
    timeZone: 'Europe/Paris',
  } as const;
  const place = (file: string) =>
    ({ kind: 'folder', path: path.join(folder, file), files: '*' }) as const;
  const report = await runNight({
    dataDir: temporaryFolder(),
    sources: [
      { ...source, id: 'catalogue', place: place('.') },
      { ...source, id: 'absente', place: place('rien') },
    ],
    now: new Date('2026-11-28T03:00:00Z'),
    acceptFewer: false,
  });
  return reportPage('Médiathèque de Trifouilly-les-Oies', report);
}

async function open(html: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.setContent(html);
  return page;
}

describe('the report of a night on a screen', () => {
  it.each([1280, 400, 320])(
    'is no wider than %d pixels, and nothing in it is cut off',
    async (width) => {
      const page = await open(await pageOfNight(), width, 'light');
      const wide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('section, td, svg, dd, li')]
          .filter(
            (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
          )
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(await page.locator('section').count()).toBeGreaterThan(8);
      expect(wide).toEqual([]);
      await page.close();
    },
  );

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, in %s', async (scheme) => {
    const page = await open(await pageOfNight(), 1280, scheme);
    await page.evaluate(AXE);
    const results = await page.evaluate((): Promise<AxeResults> =>
      window.axe.run(document, {
        rules: { 'color-contrast-enhanced': { enabled: true } },
      }),
    );
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    // It cannot see what is behind the words of a picture: they have the colours of the rest of the page.
    const undecided = results.incomplete.flatMap(({ nodes }) => nodes.map(({ html }) => html));
    expect(undecided.filter((html) => !html.startsWith('<text'))).toEqual([]);
    await page.close();
  });

  it('shows its alerts without a scroll, and gives each table a caption', async () => {
    const page = await open(await pageOfNight(), 1280, 'light');
    const alerts = await page.locator('#alertes').boundingBox();
    expect(alerts?.y).toBeLessThan(400);
    expect(await page.locator('table').count()).toBe(await page.locator('table > caption').count());
    await page.close();
  });
});
