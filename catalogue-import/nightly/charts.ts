import { escapeHtml } from '../../app/shared/escape-html.ts';
import type { Counts } from './tally.ts';

/** A bar of a chart. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

/** Pixels: a row has its words above its bar, so that it is as readable on a telephone as on a wide screen. */
const ROW = 40;
const WORDS = 17;
const BAR = 12;

/**
 * Bars one above the other, each under its label and its number, as inline SVG that takes the width it is given without
 * scaling its letters. Whoever does not see it is read the numbers.
 */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const rows = bars.map(({ label, count }, at) => {
    const y = at * ROW;
    const width = Math.max(0.5, (100 * count) / most).toFixed(1);
    return (
      `<text x="0" y="${y + WORDS}">${escapeHtml(label)}</text>` +
      `<text x="100%" y="${y + WORDS}" text-anchor="end">${inFrench(count)}</text>` +
      `<rect x="0" y="${y + WORDS + 5}" width="${width}%" height="${BAR}" rx="2"/>`
    );
  });
  const read = bars.map(({ label, count }) => `${label} ${inFrench(count)}`).join(', ');
  return `<svg role="img" aria-label="${escapeHtml(`${title} : ${read}`)}" width="100%" height="${ROW * bars.length}"><g aria-hidden="true">${rows.join('')}</g></svg>`;
}

/** The most frequent values with their label, the others together as "Autres", and at the end the records without any (""). */
export function mostFrequent(
  counts: Counts,
  label: (value: string) => string,
  most: number,
): readonly Bar[] {
  const known = Object.entries(counts).filter(([value]) => value !== '');
  const sorted = known.toSorted(([, a], [, b]) => b - a);
  const shown = sorted.slice(0, most).map(([value, count]) => ({ label: label(value), count }));
  const rest = sorted.slice(most);
  const others = rest.reduce((sum, [, count]) => sum + count, 0);
  return [
    ...shown,
    ...barIfAny(`Autres (${rest.length})`, others),
    ...barIfAny(label(''), counts[''] ?? 0),
  ];
}

/** No bar for nothing. */
export function barIfAny(label: string, count: number): readonly Bar[] {
  return count === 0 ? [] : [{ label, count }];
}

/** A number as French writes it, with narrow blanks that do not break. */
export function inFrench(count: number): string {
  return count.toLocaleString('fr-FR');
}
