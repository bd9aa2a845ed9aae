import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// WCAG 2.5.5 (AAA). axe leaves its rule out, asks for 24 unless told, and lets a small target with room around it pass.
const TARGET_PIXELS = 44;

/**
 * What is wrong with our own part of the page: every rule of axe that is on by default (WCAG 2 A and AA, RGAA, best
 * practices), contrast at AAA, targets of 44 pixels. What axe could not decide counts as wrong, or a decoration behind
 * the text would switch the examination off. The stand-in's page in the frame is not ours to judge.
 */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // Inserted by the debugging protocol: the page's own policy would refuse it.
  await page.evaluate(AXE);
  const results = await page.evaluate(
    (minSize): Promise<AxeResults> =>
      window.axe.run(document, {
        iframes: false,
        rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
        checks: {
          'target-size': { options: { minSize } },
          'target-offset': { options: { minOffset: minSize } },
        },
      }),
    TARGET_PIXELS,
  );
  const undecided = results.incomplete.filter(({ id }) => id !== 'frame-tested');
  const faults = [...results.violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map((node) => describeFault(id, node)),
  );
  return [...faults, ...(await smallTargets(page))];
}

function describeFault(rule: string, node: NodeResult): string {
  return `${rule}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`;
}

/** Whatever can be pressed and is on the screen, but narrower or lower than a finger. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (pixels) =>
      [...document.querySelectorAll('button, a[href], summary, input, select')]
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .filter((target) => getComputedStyle(target).clipPath === 'none')
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        // Half a pixel less is a matter of rounding.
        .filter(({ box }) => Math.min(box.width, box.height) < pixels - 0.5)
        .map(({ target, box }) => `small: ${box.width} by ${box.height}, ${target.outerHTML}`),
    TARGET_PIXELS,
  );
}

declare global {
  interface Window {
    readonly axe: {
      readonly run: (context: Document, options: object) => Promise<AxeResults>;
    };
  }
}
