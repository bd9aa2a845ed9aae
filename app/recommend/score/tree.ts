import type { Explanation } from '../../shared/recommendation.ts';

/** Model and engine floats differ in the last digits between processors: six decimals are the same everywhere. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** A measured value. */
export function signal(label: string, value: number): Explanation {
  return { kind: 'signal', label, value: rounded(value), parts: [] };
}

/** The sum of its parts. */
export function sum(label: string, parts: readonly Explanation[]): Explanation {
  const value = parts.reduce((total, part) => total + part.value, 0);
  return { kind: 'sum', label, value: rounded(value), parts };
}

/** The product of its parts. */
export function product(label: string, parts: readonly Explanation[]): Explanation {
  const value = parts.reduce((total, part) => total * part.value, 1);
  return { kind: 'product', label, value: rounded(value), parts };
}
