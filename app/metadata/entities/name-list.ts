import { foldedWords } from '../../shared/text.ts';
import type { Word } from './words.ts';

/** Names that are looked for word by word, whatever their case and accents. */
export interface NameList {
  /** How many words from `from` on are the longest name of the list there; 0 where none begins. */
  longestAt(words: readonly Word[], from: number): number;
}

/** A list of names written with commas between them. */
export function nameList(names: string): NameList {
  const folded = new Set(names.split(',').map(foldedWords).filter(Boolean));
  const longest = Math.max(...[...folded].map((name) => name.split(' ').length));
  return {
    longestAt: (words, from) => {
      for (let count = Math.min(longest, words.length - from); count > 0; count--) {
        const named = words.slice(from, from + count).map((word) => word.folded);
        if (folded.has(named.join(' '))) return count;
      }
      return 0;
    },
  };
}
