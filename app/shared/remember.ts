/** Words that are remembered at most: a large catalogue has some 300,000, of which these are nearly all that it says. */
const MOST = 50_000;

/**
 * The same function of a word, which computes each word once: a text says the same few thousand again and again. What
 * is remembered is forgotten all at once when it has grown too large.
 */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = of(word);
    if (known.size >= MOST) known.clear();
    known.set(word, made);
    return made;
  };
}
