/** Each place where words say a name, by the words there; `name` is folded, word by word. */
export function saidIn<T extends { readonly folded: string }>(
  words: readonly T[],
  name: readonly string[],
): readonly (readonly T[])[] {
  if (name.length === 0) return [];
  return words.flatMap((_first, from) => {
    const said = words.slice(from, from + name.length);
    return name.every((word, at) => said[at]?.folded === word) ? [said] : [];
  });
}
