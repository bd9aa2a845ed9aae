import { foldedWords } from '../../shared/text.ts';
import type { Word } from './words.ts';

/** Names that are looked for word by word, whatever their case and accents. */
export interface NameList {
  /** Whether folded words, joined by spaces, are a name of the list. */
  has(folded: string): boolean;
  /** How many words from `from` on are the longest name of the list there; 0 where none begins. */
  longestAt(words: readonly Word[], from: number): number;
}

/** A list of names written with commas between them. */
export function nameList(names: string): NameList {
  return listOf(names.split(','));
}

/** A list of names. */
export function listOf(names: readonly string[]): NameList {
  const folded = new Set(names.map(foldedWords).filter(Boolean));
  const longest = longestByFirstWord(folded);
  return {
    has: (name) => folded.has(name),
    longestAt: (words, from) => {
      // Few words of a text begin a name.
      const most = longest.get(words[from]?.folded ?? '') ?? 0;
      for (let count = Math.min(most, words.length - from); count > 0; count--) {
        const named = words.slice(from, from + count).map((word) => word.folded);
        if (folded.has(named.join(' '))) return count;
      }
      return 0;
    },
  };
}

function longestByFirstWord(folded: ReadonlySet<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of folded) {
    const words = name.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}
