/** A piece of a text as a model takes it. */
export interface ModelToken {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** How a kind of model cuts a text, and what it is fed. */
export interface Encoder<T extends ModelToken> {
  /** Most tokens of one window. */
  readonly window: number;
  /** Most windows for one run. */
  readonly batch: number;
  tokenise(text: string): readonly T[];
  /** The named inputs for some windows: integers with their shape, each window filled up to the longest. */
  inputs(windows: readonly (readonly T[])[]): ReadonlyMap<string, Tensor>;
  /** How many outputs of a window stand before that of its first token. */
  readonly lead: number;
}

export interface Tensor {
  readonly data: BigInt64Array;
  readonly shape: readonly number[];
}

/** 64-bit integers, as ONNX models take them. */
export function integers(values: readonly number[], shape: readonly number[]): Tensor {
  return { data: BigInt64Array.from(values, BigInt), shape };
}

/** One row for each window, filled up to the longest with `filler`. */
export function filledRows(rows: readonly (readonly number[])[], filler: number): Tensor {
  const width = Math.max(...rows.map((row) => row.length));
  const filled = rows.flatMap((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => filler),
  ]);
  return integers(filled, [rows.length, width]);
}

/**
 * Tokens cut into windows of at most `limit`: at the last line end that fits, else after the last sentence, else at the
 * limit. Together the windows are the tokens.
 */
export function windowsOf<T extends ModelToken>(
  text: string,
  tokens: readonly T[],
  limit: number,
): readonly (readonly T[])[] {
  const windows: (readonly T[])[] = [];
  let from = 0;
  while (from < tokens.length) {
    const to = from + limit >= tokens.length ? tokens.length : cutBefore(text, tokens, from, limit);
    windows.push(tokens.slice(from, to));
    from = to;
  }
  return windows;
}

const LINE_END = /\n/;
const SENTENCE_END = /^[.!?…»)\]]\s/;

function cutBefore(
  text: string,
  tokens: readonly ModelToken[],
  from: number,
  limit: number,
): number {
  const lastMatch = (pattern: RegExp, start: 'start' | 'end') => {
    for (let to = from + limit; to > from + limit / 2; to--) {
      if (pattern.test(text.slice(tokens[to - 1]?.[start], tokens[to]?.start))) return to;
    }
    return null;
  };
  return lastMatch(LINE_END, 'end') ?? lastMatch(SENTENCE_END, 'start') ?? from + limit;
}
