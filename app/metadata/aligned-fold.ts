import { remembered } from '../shared/remember.ts';
import { foldText } from '../shared/text.ts';

/**
 * The text in lower case without accents, every UTF-16 unit in its old place, so that offsets found in it hold in the
 * text itself. A letter whose folded form has another length ("œ", a combining mark) stays as it is; typographic
 * apostrophes become plain.
 */
export function alignedFold(text: string): string {
  const lower = text.replace(/\p{Lu}/gu, (letter) => sameLength(letter, letter.toLowerCase()));
  return lower
    .replace(/[^\P{L}a-z]/gu, (letter) => sameLength(letter, foldLetter(letter)))
    .replaceAll('’', "'");
}

/** Of one letter: a script has few. */
const foldLetter = remembered(foldText);

function sameLength(before: string, after: string): string {
  return before.length === after.length ? after : before;
}
