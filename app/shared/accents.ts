import { tokenise } from './text.ts';

const ASCII = /^[\u0020-\u007e]*$/;
const MARK = /[\u0300-\u036f]/u;

/**
 * Whether a text writes no accent that a name of the same folded words has not on the same letter: "eleves" and "Élèves"
 * may be « Élèves », "élevé" is not; capitals often have none. Letters beyond the name are free.
 */
export function accentsAgree(said: string, name: string): boolean {
  if (ASCII.test(said)) return true;
  const names = words(name);
  return words(said).every((word, at) => isNoOther(word, names[at] ?? []));
}

function words(text: string): string[][] {
  return tokenise(text).map(({ start, end }) => letters(text.slice(start, end)));
}

function letters(word: string): string[] {
  return Array.from(
    word.toLowerCase().normalize('NFC').replaceAll('œ', 'oe').replaceAll('æ', 'ae'),
  );
}

function isNoOther(said: readonly string[], name: readonly string[]): boolean {
  return said.every((letter, at) => {
    const own = name[at];
    return own === undefined || own === letter || !MARK.test(letter.normalize('NFD'));
  });
}
