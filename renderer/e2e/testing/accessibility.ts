import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// WCAG 2.5.5 (AAA): 44 pixels. axe leaves the rule out and asks for 24 unless told.
const TARGET_PIXELS = 44;

/**
 * What axe finds wrong with our own part of the page: every rule of WCAG 2 A and AA, the RGAA tests and the best
 * practices, contrast at AAA and targets of 44 pixels. The stand-in's page in the frame is not ours to judge.
 */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // Inserted by the debugging protocol: the page's own policy would refuse it.
  await page.evaluate(AXE);
  const results = await page.evaluate(async (minSize): Promise<AxeResults> => {
    const { axe } = window;
    axe.configure({
      checks: [{ id: 'target-size', options: { minSize } }],
      rules: [
        { id: 'target-size', enabled: true },
        { id: 'color-contrast-enhanced', enabled: true },
      ],
    });
    return axe.run(document, { iframes: false });
  }, TARGET_PIXELS);
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

declare global {
  interface Window {
    readonly axe: {
      readonly configure: (specification: object) => void;
      readonly run: (context: Document, options: object) => Promise<AxeResults>;
    };
  }
}
