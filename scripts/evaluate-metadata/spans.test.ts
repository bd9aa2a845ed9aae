import { expect, test } from 'vitest';
import { macroF1 } from './macro-f1.ts';
import { compareSpans, figuresOf, sumCounts, type NamedSpan } from './spans.ts';

function span(start: number, end: number): NamedSpan {
  return { field: 'title', type: 'person', start, end };
}

test('a name with one border wrong is no right name, though it touches one', () => {
  const { counts, missed, wrong } = compareSpans(
    [span(0, 5), span(10, 20)],
    [span(0, 5), span(12, 20)],
  );
  expect(counts).toEqual({ wanted: 2, found: 2, right: 1, touched: 2, touching: 2 });
  expect([missed, wrong]).toEqual([[span(10, 20)], [span(12, 20)]]);
  expect(figuresOf(counts)).toContain('F1 0.500 (P 0.500, R 0.500), overlap F1 1.000');
});

test('counts that are not there add nothing', () => {
  const { counts } = compareSpans([span(0, 5)], []);
  expect(sumCounts([undefined, counts, counts])).toMatchObject({ wanted: 2, found: 0, right: 0 });
});

test('macro-F1 is the mean over the labels that are wanted', () => {
  const answers = [
    { wanted: 'a', found: 'a' },
    { wanted: 'a', found: 'b' },
    { wanted: 'b', found: 'b' },
  ];
  const { macro, byLabel } = macroF1(['a', 'b', 'c'], answers);
  expect(byLabel.map(([label]) => label)).toEqual(['a', 'b']);
  expect(macro).toBeCloseTo(2 / 3, 9);
});
