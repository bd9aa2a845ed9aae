import { escapeHtml } from '../../app/shared/escape-html.ts';
import type { Counts } from './tally.ts';

/** A bar of a chart. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

const ROW = 26;
const LABEL_WIDTH = 210;
const BAR_WIDTH = 400;
const NUMBER_WIDTH = 90;
const CHART_HEIGHT = 160;
const FOOT = 34;
const COLUMN = 46;
const ABOVE = 20;

/** Bars from left to right with their label and number, as inline SVG: longest first where they come so. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const rows = bars.map(({ label, count }, at) => {
    const [y, width] = [at * ROW, Math.max(1, (BAR_WIDTH * count) / most)];
    return (
      `<text x="${LABEL_WIDTH - 8}" y="${y + 17}" text-anchor="end">${escapeHtml(label)}</text>` +
      `<rect x="${LABEL_WIDTH}" y="${y + 3}" width="${width.toFixed(1)}" height="${ROW - 8}" rx="3"/>` +
      `<text x="${(LABEL_WIDTH + width + 8).toFixed(1)}" y="${y + 17}">${inFrench(count)}</text>`
    );
  });
  const [width, height] = [LABEL_WIDTH + BAR_WIDTH + NUMBER_WIDTH, ROW * bars.length];
  return svg(title, width, height, rows);
}

/** Columns over a line of time with their number above and their label below, as inline SVG. */
export function columnChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const columns = bars.map(({ label, count }, at) => {
    const [x, height] = [at * COLUMN, Math.max(1, (CHART_HEIGHT * count) / most)];
    const [middle, y] = [x + COLUMN / 2, ABOVE + CHART_HEIGHT - height];
    return (
      `<rect x="${x + 4}" y="${y.toFixed(1)}" width="${COLUMN - 8}" height="${height.toFixed(1)}" rx="2"/>` +
      columnText(middle, y - 5, inFrench(count)) +
      columnText(middle, ABOVE + CHART_HEIGHT + 18, escapeHtml(label))
    );
  });
  return svg(title, Math.max(1, COLUMN * bars.length), ABOVE + CHART_HEIGHT + FOOT, columns);
}

function columnText(x: number, y: number, text: string): string {
  return `<text class="small" x="${x}" y="${y.toFixed(1)}" text-anchor="middle">${text}</text>`;
}

/** The most frequent values with their label, the others together as "Autres". */
export function mostFrequent(
  counts: Counts,
  label: (value: string) => string,
  most: number,
): readonly Bar[] {
  const sorted = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  const shown = sorted.slice(0, most).map(([value, count]) => ({ label: label(value), count }));
  const rest = sorted.slice(most).reduce((sum, [, count]) => sum + count, 0);
  return rest === 0 ? shown : [...shown, { label: 'Autres', count: rest }];
}

/** A number as French writes it, with narrow blanks that do not break. */
export function inFrench(count: number): string {
  return count.toLocaleString('fr-FR');
}

function svg(title: string, width: number, height: number, parts: readonly string[]): string {
  const name = escapeHtml(title);
  return `<svg role="img" aria-label="${name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${parts.join('')}</svg>`;
}
