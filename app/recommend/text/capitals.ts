import { foldedWords, tokenise } from '../../shared/text.ts';
import { isFunctionWord } from './words.ts';

/** Fewer capitals may be initials: "ONU", "AC/DC". */
const LONGEST_INITIALS = 4;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Words that a video writes all in capitals, as `text` writes them where it has them: "SARTRE" is « Sartre », and "ASTÉRIX
 * LE GAULOIS" « Astérix, le Gaulois ». One word that it has not gets one capital; more are left as they are.
 */
export function withoutShouting(name: string, text: string): string {
  if (name !== name.toUpperCase()) return name;
  return writtenIn(text, name) ?? (name.includes(' ') ? name : withCapitals(name));
}

/** The name of a body as `text` writes it where it has it, else without shouting. */
export function bodyName(name: string, text: string): string {
  return writtenIn(text, name) ?? withoutShouting(name, text);
}

/** A name all in capitals or all in small letters, with one capital for each word: "New York". */
export function withCapitals(name: string): string {
  return name === name.toLowerCase() || isShouted(name) ? name.replaceAll(WORD, capitalised) : name;
}

/** The same for the name of a person, where each word has the letters that `text` gives it: "Vincent van Gogh". */
export function personName(name: string, text: string): string {
  if (isShouted(name)) return personName(name.toLowerCase(), text);
  return name.replaceAll(WORD, (word) =>
    word === word.toLowerCase() ? (writtenIn(text, word) ?? capitalised(word)) : word,
  );
}

function capitalised(word: string): string {
  const small = word.toLowerCase();
  return isFunctionWord(foldedWords(word)) ? small : word.charAt(0).toUpperCase() + small.slice(1);
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
