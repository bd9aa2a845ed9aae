import type { Span } from '../spans.ts';

export interface Quote extends Span {
  /** What stands between the quotation marks. */
  readonly text: string;
}

// Each kind of marks closes with its own, so that a quote within a quote stays in it.
const QUOTES = [/«\s*([^»]{3,200}?)\s*»/u, /“([^”]{3,250}?)”/u, /"([^"]{3,250}?)"/u];

/** The first quotation of a text, marks included in its offsets; null where there is none. */
export function firstQuote(text: string): Quote | null {
  const found = QUOTES.flatMap((pattern) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const [whole, inner = ''] = match;
    return [{ start: match.index, end: match.index + whole.length, text: inner.trim() }];
  });
  return found.toSorted((a, b) => a.start - b.start)[0] ?? null;
}
