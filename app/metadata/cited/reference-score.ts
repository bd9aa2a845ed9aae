import { alignedFold } from '../aligned-fold.ts';
import { HOUSE } from './publishers.ts';
import { BULLET, referenceFields, withoutAddresses } from './reference-fields.ts';
import { CAPITALS, namesWithin } from './reference-names.ts';

/** What opens an item of a list: a bullet, a pictogram, a number. */
export const ITEM = /^(?:[-–—•*·►▸▶✔]|\p{Extended_Pictographic}|\[?\d{1,3}[.)\]])\ufe0f?\s?\S/u;
const TIME_LINE = /^\W{0,6}(?:\d{1,2}:)?\d{1,2}:\d{2}/;
/** Signs of a reference and their weights: one strong sign and two weak ones make one. */
const SIGNS: readonly (readonly [number, RegExp])[] = [
  [2, /^\W*(?:\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\p{Ll}?\.[- ]?){1,3}|\P{Ll}{3,}, \p{Lu}\p{Ll}+)/u],
  [1, ITEM],
  [1, /^\W*(?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+(?: \(dir\.\))?,/u],
  [1, /(?<!\d)(?:1[4-9]|20)\d{2}(?!\d)/],
  [1, /[«“"][^»”"]{4,}[»”"]/],
  [2, /^\W*[«“"][^»”"]{4,}[»”"]\s*[–—,-]|[–—-]\s*[«“"][^»”"]{4,}[»”"]\W*$/u],
  [
    2,
    /(?<=[.,] ?\(?|[.,] \p{L}+ )(?:1[4-9]|20)\d{2}[a-z]?\)?\.\s|,\s(?:\p{L}+ )?(?:1[4-9]|20)\d{2}\W*$|\((?:1[4-9]|20)\d{2}|, (?:1[4-9]|20)\d{2}\)/u,
  ],
  [
    1,
    /\(dir\.?\)|\bet al\b|,? in[ :]|n°|\bpp?\. ?\d|\bvol\.|\bcoll\.|, ?\d+ ?p(?:\.|ages)|\d+\s?\(\d+\)/iu,
  ],
  [1, /(?<!\p{L})par (?:\p{Lu}[\p{L}'’-]+ ?){2,}/u],
];
const HOUSE_SIGN = 2;
const TRIPLE_SIGN = 2;
/** A reference, wherever it stands. */
export const ENOUGH = 4;
/** Enough where the next line is as much. */
export const NEARLY = 3;
// "20:38 : Claire Duval ("Les Marais" - Alizé)": at the minute where the book is spoken of.
const IN_BRACKETS = /\p{Lu}\p{L}+ \([«“"][^»”"]{4,}[»”"]\s*[–—,-]\s*\p{Lu}[^)]+\)\W*$/u;
/** Characters of the longest reference. */
export const LONGEST = 600;
// Outside a list of sources, a piece longer than this is prose.
const LONGEST_ALONE = 260;

/** Where a piece of a description stands. */
interface Setting {
  /** Under a heading such as "Sources :". */
  readonly isInSection: boolean;
  readonly hasDoi: boolean;
}

/** How much a piece of a description looks like a bibliographic reference: 0, or a sum of signs; `ENOUGH` makes one. */
export function referenceScore(text: string, { isInSection, hasDoi }: Setting): number {
  if (text.length < 15 || text.length > (isInSection ? LONGEST : LONGEST_ALONE)) return 0;
  if (IN_BRACKETS.test(text)) return ENOUGH;
  const hasHouse = HOUSE.test(alignedFold(text));
  if ((TIME_LINE.test(text) && !hasHouse) || /[?!]\s*$/.test(text)) return 0;
  const section = isInSection ? (hasHouse ? 2 : 1) + attributionOf(text) : 0;
  return signsOf(withoutAddresses(text)) + section + (hasDoi ? 2 : 0) + (hasHouse ? HOUSE_SIGN : 0);
}

// Longer than this, a title and a name are more often those of a sentence.
const LONGEST_ATTRIBUTED = 120;

/** Whether it reads as a title and its author, as "Dune by Frank Herbert" does: within a list of sources it is one. */
function attributionOf(text: string): number {
  const { names, title } = referenceFields(text);
  const [name] = names;
  if (name === undefined || title === null || text.length > LONGEST_ALONE) return 0;
  if (isAuthor(text.slice(title.start, title.end))) return 0;
  return text.length < LONGEST_ATTRIBUTED && name.sureness > CAPITALS ? 2 : 1;
}

/** Whether it begins with its author and tells the title and the printing: whatever its words, it advertises nothing. */
export function isWholeReference(text: string): boolean {
  if (text.length > LONGEST_ALONE) return false;
  const { names, author, title, publisher, year } = referenceFields(text);
  const isFirst = author !== null && title !== null && author.start < title.start;
  return isFirst && (names[0]?.sureness ?? 0) > CAPITALS && publisher !== null && year !== null;
}

function signsOf(text: string): number {
  const signs = SIGNS.reduce((sum, [weight, sign]) => sum + (sign.test(text) ? weight : 0), 0);
  return signs + (isTriple(text) ? TRIPLE_SIGN : 0);
}

/** "Claire Duval, Les Marais, Alizé": a name, what is none, and a word or a few with a capital. */
function isTriple(text: string): boolean {
  const parts = text.replace(BULLET, '').replace(/\.$/, '').split(/[,،] /);
  const [author = '', title = ''] = parts;
  const house = parts.at(-1) ?? '';
  return (
    parts.length > 2 &&
    parts.length < 6 &&
    author.includes(' ') &&
    isAuthor(author) &&
    /^[\p{Lu}\p{Lo}«]/u.test(title) &&
    !isAuthor(title) &&
    /^(?:[\p{Lu}\p{Lo}][^.!?:]{1,30}|(?:1[4-9]|20)\d{2}|[٠-٩]{4})$/u.test(house)
  );
}

function isAuthor(part: string): boolean {
  const names = namesWithin(part, { start: 0, end: part.length });
  return (names?.names[0]?.sureness ?? 0) > CAPITALS || /\p{Lo}/u.test(part);
}
