/** A stretch of a text, UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Index of the first stretch that ends after an offset, in stretches that follow each other; their number where none
 * does. By halving: a hostile text may have ten thousand of them.
 */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The stretches that share a character with another, in stretches that follow each other. */
export function spansWithin<T extends Span>(
  spans: readonly T[],
  { start, end }: Span,
): readonly T[] {
  const from = firstEndingAfter(spans, start);
  let to = from;
  while (to < spans.length && (spans[to]?.start ?? end) < end) to++;
  return spans.slice(from, to);
}

/** The stretch without the white space and the given characters at its two ends. */
export function trimSpan(text: string, span: Span, unwanted = /[\s]/): Span {
  let { start, end } = span;
  while (start < end && unwanted.test(text.charAt(start))) start++;
  while (end > start && unwanted.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The lines of a text with their places, without the line feeds. Empty lines are kept. */
export function linesOf(text: string): readonly (Span & { readonly text: string })[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length, text: line };
    start = span.end + 1;
    return span;
  });
}

/** Rounded to 1e-6, so that one input gives the same bytes on every machine. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
