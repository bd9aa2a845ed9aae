import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../../app/shared/recommendation.ts';
import { caption, telling } from './score-parts.ts';

function node(kind: Explanation['kind'], label: string, value: number, ...parts: Explanation[]) {
  return { kind, label, value, parts } satisfies Explanation;
}

describe('the drawing of a score', () => {
  test('leaves out what adds nothing to a sum and what leaves a product as it is', () => {
    const nothing = node('signal', 'none', 0);
    const one = node('signal', 'neutral', 1);
    const half = node('signal', 'half', 0.5);
    expect(telling(node('sum', 's', 1.5, nothing, one, half))).toEqual([one, half]);
    expect(telling(node('product', 'p', 0, nothing, one, half))).toEqual([nothing, half]);
    expect(telling(one)).toEqual([]);
  });

  test('says what a weight is laid on, where it is laid on one thing', () => {
    const weight = node('signal', 'Poids', 0.7);
    const michel = node('sum', '« Louise Michel »', 0.4, node('signal', 'x', 0.4));
    expect(caption(node('product', 'En plus', 0.28, weight, michel))).toBe(
      'En plus : « Louise Michel »',
    );
    expect(caption(node('product', 'Preuve', 0.7, weight))).toBe('Preuve');
    expect(caption(michel)).toBe('« Louise Michel »');
  });
});
