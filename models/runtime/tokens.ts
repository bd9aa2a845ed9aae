/** A piece of a text as a model takes it. */
export interface ModelToken {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** How a kind of model cuts a text, and what it is fed. */
export interface Encoder<T extends ModelToken> {
  /** Most tokens for one run. */
  readonly window: number;
  tokenise(text: string): readonly T[];
  /** The named inputs for some tokens: rows of 64-bit integers with their shape. */
  inputs(tokens: readonly T[]): ReadonlyMap<string, Tensor>;
  /** How many outputs stand before that of the first token. */
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

/**
 * Tokens cut into runs of at most `limit`, at the last line end that fits, else at the limit. Together the runs are the
 * tokens.
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

function cutBefore(
  text: string,
  tokens: readonly ModelToken[],
  from: number,
  limit: number,
): number {
  for (let to = from + limit; to > from + limit / 2; to--) {
    const gap = text.slice(tokens[to - 1]?.end, tokens[to]?.start);
    if (gap.includes('\n')) return to;
  }
  return from + limit;
}
