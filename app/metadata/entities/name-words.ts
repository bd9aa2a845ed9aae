import { FUNCTION_WORDS, PARTICLES } from './function-words.ts';
import type { Word } from './words.ts';

const GAP = /^(?:\s|-|‐|\s?['’]|\s(?:d|l|de l)['’]|['’])$/u;
const MOST_WORDS = 8;

/** Whether a word begins with a capital or is all capitals, without digits: "K65" is no name. */
export function isCapital({ shape, surface }: Word): boolean {
  return (shape === 'capital' || shape === 'upper') && !/\p{N}/u.test(surface);
}

/**
 * Where the name ends that a common noun begins ("bataille", "observatoire"): after its last capital, over particles
 * and one adjective ("invasion russe de l'Ukraine"). The index after the last word; `from + 1` where no capital
 * follows.
 */
export function endOfNamed(words: readonly Word[], from: number): number {
  let end = from + 1;
  for (let i = from + 1; i < Math.min(words.length, from + MOST_WORDS); i++) {
    const word = words[i];
    if (word === undefined || !GAP.test(word.gap)) break;
    if (isCapital(word) && !FUNCTION_WORDS.has(word.folded)) end = i + 1;
    else if (!PARTICLES.has(word.folded) && !isAdjectiveOfNoun(words, from, i)) break;
  }
  return end;
}

/** The first lower-case word after the noun may be its adjective. */
function isAdjectiveOfNoun(words: readonly Word[], from: number, i: number): boolean {
  const word = words[i];
  return i === from + 1 && word?.shape === 'lower' && !FUNCTION_WORDS.has(word.folded);
}
