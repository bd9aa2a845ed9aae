/** A document and its score. */
export interface Scored {
  readonly document: number;
  readonly score: number;
}

/**
 * The `limit` best of the documents, best first, equal scores in the order of `rank`. Keeps a sorted list of the best so
 * far: most documents are turned away by one comparison.
 */
export function best(
  documents: Iterable<number>,
  score: (document: number) => number,
  rank: (document: number) => number,
  limit: number,
): Scored[] {
  const kept: Scored[] = [];
  const comesBefore = (a: Scored, b: Scored): boolean =>
    a.score > b.score || (a.score === b.score && rank(a.document) < rank(b.document));
  let least = -Infinity;
  for (const document of documents) {
    const own = score(document);
    if (own < least) continue;
    const candidate = { document, score: own };
    const place = kept.findLastIndex((other) => !comesBefore(candidate, other)) + 1;
    if (place >= limit) continue;
    kept.splice(place, 0, candidate);
    if (kept.length > limit) kept.pop();
    if (kept.length === limit) least = kept.at(-1)?.score ?? Infinity;
  }
  return kept;
}
