/** The same value each time, computed when it is first asked for: many are asked for never. */
export function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: compute() }).value;
}

/** A large catalogue has some 300,000 words, of which these are nearly all that it says. */
const WORDS_OF_CATALOGUE = 50_000;

/** What several readers ask of one video, each for itself, is computed once: of the next video it is computed anew. */
export const LAST_TEXT = 1;

/**
 * The same function of a word, which computes each word once: a text says the same few thousand again and again. What
 * is remembered is forgotten all at once when it would be more than `most` words.
 */
export function remembered<T>(
  of: (word: string) => T,
  most = WORDS_OF_CATALOGUE,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = of(word);
    if (known.size >= most) known.clear();
    known.set(word, made);
    return made;
  };
}
