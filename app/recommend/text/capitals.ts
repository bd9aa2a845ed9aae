import { foldedWords, tokenise } from '../../shared/text.ts';
import { isFunctionWord } from './words.ts';

/** Fewer capitals may be initials: "ONU", "AC/DC". */
const LONGEST_INITIALS = 4;

/**
 * Words that a video writes all in capitals, as `text` writes them where it has them: "SARTRE" is « Sartre », and "ASTÉRIX
 * LE GAULOIS" « Astérix, le Gaulois ». One word that it has not gets one capital; more are left as they are.
 */
export function withoutShouting(name: string, text: string): string {
  if (name !== name.toUpperCase()) return name;
  return writtenIn(text, name) ?? (name.includes(' ') ? name : withCapitals(name));
}

/** A name all in capitals or all in small letters, with one capital for each word: "Django Reinhardt", "Vincent van Gogh". */
export function withCapitals(name: string): string {
  if (name !== name.toLowerCase() && !isShouted(name)) return name;
  return name
    .toLowerCase()
    .replaceAll(/[\p{L}\p{M}]+/gu, (word) =>
      isFunctionWord(foldedWords(word)) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );
}

function isShouted(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.length > LONGEST_INITIALS && name === name.toUpperCase();
}

function writtenIn(text: string, name: string): string | null {
  const words = foldedWords(name).split(' ');
  const tokens = tokenise(text);
  const at = tokens.findIndex((_, start) =>
    words.every((word, index) => tokens[start + index]?.folded === word),
  );
  const [first, last] = [tokens[at], tokens[at + words.length - 1]];
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
}
