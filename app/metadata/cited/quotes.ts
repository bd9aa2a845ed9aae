import type { Span } from '../../shared/spans.ts';

export interface Quote extends Span {
  /** Where what stands between the marks begins and ends. */
  readonly inner: Span;
  /** What stands between the quotation marks. */
  readonly text: string;
}

// Each kind of marks closes with its own, so that a quote within a quote stays in it. The last two are the slanted type
// of plain text.
const QUOTES = [
  /«\s*([^»]{3,200}?)\s*»/u,
  /[“„]([^”“]{3,250}?)[”“]/u,
  /"([^"]{3,250}?)"/u,
  /(?<![\p{L}\p{N}*])\*{1,2}([^*\n]{3,200}?)\*{1,2}(?![\p{L}\p{N}*])/u,
  /(?<![\p{L}\p{N}_])_([^_\n]{3,200}?)_(?![\p{L}\p{N}_])/u,
];
const EVERY = QUOTES.map((pattern) => new RegExp(pattern.source, 'gu'));

/** The quotations of a text, in its order, marks included in their offsets; none lies within another. */
export function quotesIn(text: string): readonly Quote[] {
  const found = EVERY.flatMap((pattern) => Array.from(text.matchAll(pattern), quoteOf));
  let end = 0;
  return inOrder(found).filter((quote) => {
    const isWithin = quote.start < end;
    if (!isWithin) end = quote.end;
    return !isWithin;
  });
}

/** The first quotation of a text; null where there is none. */
export function firstQuote(text: string): Quote | null {
  const found = QUOTES.map((pattern) => pattern.exec(text)).filter((match) => match !== null);
  return inOrder(found.map(quoteOf))[0] ?? null;
}

function inOrder(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function quoteOf(match: RegExpExecArray): Quote {
  const [whole, inner = ''] = match;
  const start = match.index + whole.indexOf(inner, 1);
  return {
    start: match.index,
    end: match.index + whole.length,
    // MLA sets the full stop within the marks.
    inner: { start, end: start + inner.replace(/(?<=\p{L}{2})\.$|\s+$/u, '').length },
    text: inner.trim(),
  };
}
