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
