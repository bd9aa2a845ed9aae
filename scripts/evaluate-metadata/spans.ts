import type { MentionType, VideoField } from '../../app/shared/video.ts';

/** A stretch of a field that names something. */
export interface NamedSpan {
  readonly field: VideoField;
  readonly type: MentionType;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What a comparison of found spans with wanted ones counts. */
export interface Counts {
  readonly wanted: number;
  readonly found: number;
  /** Found with both borders right. */
  readonly right: number;
  /** Wanted spans that a found one touches. */
  readonly touched: number;
  /** Found spans that touch a wanted one. */
  readonly touching: number;
}

interface Compared<Span> {
  readonly counts: Counts;
  /** Wanted, and not found with both borders right. */
  readonly missed: readonly Span[];
  /** Found, and not wanted with these borders. */
  readonly wrong: readonly Span[];
}

/** Compares the spans of one type in one video. */
export function compareSpans<Span extends NamedSpan>(
  wanted: readonly Span[],
  found: readonly Span[],
): Compared<Span> {
  const missed = wanted.filter((span) => !found.some((other) => isSame(span, other)));
  const wrong = found.filter((span) => !wanted.some((other) => isSame(span, other)));
  return {
    counts: {
      wanted: wanted.length,
      found: found.length,
      right: wanted.length - missed.length,
      touched: wanted.filter((span) => found.some((other) => touches(span, other))).length,
      touching: found.filter((span) => wanted.some((other) => touches(span, other))).length,
    },
    missed,
    wrong,
  };
}

/** The sum of counts, those that are not there left out. */
export function sumCounts(all: readonly (Counts | undefined)[]): Counts {
  const sum = (of: (counts: Counts) => number) =>
    all.reduce((total, counts) => total + (counts === undefined ? 0 : of(counts)), 0);
  return {
    wanted: sum(({ wanted }) => wanted),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
    touched: sum(({ touched }) => touched),
    touching: sum(({ touching }) => touching),
  };
}

/** Strict F1 with its precision and recall, and overlap F1, on one line. */
export function figuresOf({ wanted, found, right, touched, touching }: Counts): string {
  const precision = right / Math.max(found, 1);
  const recall = right / Math.max(wanted, 1);
  const overlap = harmonic(touching / Math.max(found, 1), touched / Math.max(wanted, 1));
  const figures = [harmonic(precision, recall), precision, recall, overlap];
  const [f1, p, r, o] = figures.map((figure) => figure.toFixed(3));
  return `F1 ${f1} (P ${p}, R ${r}), overlap F1 ${o}; ${wanted} wanted, ${found} found`;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function isSame(a: NamedSpan, b: NamedSpan): boolean {
  return a.field === b.field && a.start === b.start && a.end === b.end;
}

function touches(a: NamedSpan, b: NamedSpan): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end;
}
