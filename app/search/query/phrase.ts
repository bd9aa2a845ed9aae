/**
 * Whether the terms stand side by side, in this order, in the words of a field. Posting lists carry no positions; the
 * index keeps the words of every document instead, two bytes a word, because only the few documents that have all the
 * words are ever looked at, and one pass over one field settles each.
 */
export function hasPhrase(words: readonly number[], phrase: readonly number[]): boolean {
  const [first] = phrase;
  if (first === undefined) return true;
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    if (standsAt(words, phrase, at)) return true;
  }
  return false;
}

function standsAt(words: readonly number[], phrase: readonly number[], at: number): boolean {
  for (let ahead = 1; ahead < phrase.length; ahead += 1) {
    if (words[at + ahead] !== phrase[ahead]) return false;
  }
  return true;
}
