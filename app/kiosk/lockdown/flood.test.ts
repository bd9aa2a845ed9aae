import { expect, it } from 'vitest';
import { createFloodGate } from './flood.ts';

function answers(count: number, everyMilliseconds: number): Record<string, number> {
  let now = 0;
  const gate = createFloodGate({ now: () => now });
  const counts: Record<string, number> = {};
  for (let asked = 0; asked < count; asked += 1) {
    const decision = gate();
    counts[decision] = (counts[decision] ?? 0) + 1;
    now += everyMilliseconds;
  }
  return counts;
}

it('tells of a key that is held down for a minute', () => {
  expect(answers(2_000, 30)).toEqual({ tell: 2_000 });
});

it('ends a page that asks in a loop once, and then says no more', () => {
  expect(answers(5_000, 1)).toEqual({ tell: 999, end: 1, silent: 4_000 });
});

it('judges anew ten seconds later', () => {
  expect(answers(25_000, 1)).toEqual({ tell: 3 * 999, end: 3, silent: 25_000 - 3_000 });
});
