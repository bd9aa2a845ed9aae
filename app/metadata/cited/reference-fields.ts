import { foldedWords } from '../../shared/text.ts';
import { alignedFold } from '../aligned-fold.ts';
import { isPlaceName } from '../entities/place-names.ts';
import { firstQuote } from './quotes.ts';
import { isAuthor, splitAuthor } from './reference-authors.ts';

/** The parts of a bibliographic reference as it is written in one line; null where it does not tell. */
export interface ReferenceFields {
  readonly author: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
}

interface Read {
  readonly author?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly year?: number | undefined;
}

/** What stands before a reference in a list: bullets, numbers, the minute where it is spoken of. */
export const BULLET =
  /^(?:[\s\-–—•*·>→▸►✦#]+|(?:\d{1,2}:)?\d{1,2}:\d{2}\s*[:–—-]?\s*|\[\d{1,3}\]\s*|\d{1,3}[.)]\s+|\([^)]{2,12}\)\s+)+/u;
const YEAR = /(?<!\d)(?:1[4-9]\d{2}|20\d{2})(?!\d)/;
// Collections, pages and numbers: none is part of a title.
const NOTES =
  /\(?\s*(?:consulté.{0,3} le|accessed|coll(?:ection|\.)|\d+ ?p(?:\.|ages)?(?= ?$|[,.)])|pp?\. ?\d+|vol\.|n°|t\.)[^,.]*/giu;

/**
 * Reads the author, title, publisher and year of a reference in the styles that descriptions use: author (year).
 * title. publisher; author, title, place, publisher, year; "title", author; author - title (year - publisher).
 */
export function referenceFields(line: string): ReferenceFields {
  const text = line
    .replace(BULLET, '')
    .replace(/\(?(?:https?:\/\/|doi:? ?10\.)\S+/gi, '')
    .trim();
  const read = datedStyle(text) ?? dashedStyle(text) ?? quotedStyle(text) ?? commaStyle(text);
  const title = clean(read.title);
  return {
    author: clean(read.author),
    title,
    publisher: houseName(read.publisher),
    // "Histoire de l'année 1789" is not of 1789.
    year: read.year ?? lastYear(title === null ? text : text.replace(title, '')),
  };
}

// "Foucault, M. (1975). Surveiller et punir. Gallimard." / "Bidart, Claire. 1997. L'amitié. Paris: La Découverte."
function datedStyle(text: string): Read | null {
  const match =
    /^([^«“"]{3,250}?)[.,]?\s+\(?((?:1[4-9]|20)\d{2})[a-z]?(?:,[^)]{1,20})?\)?[.,]\s+(.+)$/su.exec(
      text,
    );
  const [, author = '', year = '', rest = ''] = match ?? [];
  if (match === null || !isAuthor(author)) return null;
  const quoted = /^[«“"]/.test(rest) ? firstQuote(rest) : null;
  const [title = '', publisher] = quoted
    ? [quoted.text, firstPart(rest.slice(quoted.end))]
    : rest.split(/(?<=\p{L}{2,}[?!]?|\))\.\s+|\?\s+/u);
  return {
    author,
    title,
    publisher: publisher?.replace(/^[^:]{2,30}:\s*/, ''),
    year: Number(year),
  };
}

// "Vernus P. - Affaires et scandales sous les Ramsès (1993 - Pygmalion)"
function dashedStyle(text: string): Read | null {
  const match =
    /^([^,«“"]{3,120}?)\s+[-–—]\s*(.+?)\s*\(((?:1[4-9]|20)\d{2})(?:\s*[-–,]\s*([^)]+))?\)/u.exec(
      text,
    );
  if (match === null) return null;
  const [, author, title, year, publisher] = match;
  return { author, title, publisher, year: Number(year) };
}

// "Audoin-Rouzeau S., “Le génocide…”, in: Vingtième Siècle" / "“Moi, Malala” – Biographie de Malala Yousafzai."
function quotedStyle(text: string): Read | null {
  const quoted = firstQuote(text);
  if (quoted === null) return null;
  const before = text.slice(0, quoted.start).replace(/[\s,.:;–—(-]+(?:in\s*)?$/iu, '');
  // A collection in quotes, or a chapter after the book it is in, is not the title.
  if (/(?:coll(?:ection|\.)?)$/iu.test(before) || YEAR.test(before)) return null;
  const after = text.slice(quoted.end);
  const by = /^[\s,–—-]*(?:\p{L}+\s)?(?:de|d['’]|par|by)\s*(\p{Lu}[^,.;(:]{2,60})/u.exec(
    after,
  )?.[1];
  const author = before.split(/,\s+/).every(isAuthor) || isAuthor(before) ? before : by;
  const house = after
    .split(/[,)]\s*|\s-\s/)
    .find((part) => HOUSE.test(alignedFold(part)) && part.length < 70);
  return { author, title: quoted.text, publisher: house };
}

// "Jean-Claude Bologne, Histoire du sommeil. Une autre nuit, Seuil, 2018." / "DEKISS, Jean-Paul. Jules Verne, …"
function commaStyle(text: string): Read {
  const { author, rest } = splitAuthor(text);
  // "Histoire du Canada. Paris : Presses universitaires de France, 1994"
  const placed = /^(.{5,}?)\.\s+\p{Lu}[\p{L}-]+ ?: ?(\p{Lu}[^,(]+)/u.exec(rest);
  if (placed !== null && author !== '') return { author, title: placed[1], publisher: placed[2] };
  const parts = rest
    .replace(NOTES, '')
    .replace(/[().\s]+$/, '')
    .split(/\s*[,;]\s+|\s+\((?=[^()]*\d{4}[^()]*$)/);
  const house = houseIndex(parts);
  const by =
    author === '' ? parts.findIndex((part, i) => i > 0 && i !== house && isByline(part)) : -1;
  const dated = parts.findIndex(
    (part, i) => i > 0 && new RegExp(`^${YEAR.source}$`).test(part.trim()),
  );
  const ends = [by, parts.findIndex((part, i) => i > 0 && isPlace(part)), house, dated].filter(
    (i) => i > 0,
  );
  const title = parts.slice(0, ends.length > 0 ? Math.min(...ends) : 1).join(', ');
  return {
    author: author === '' ? parts[by]?.replace(/^par /, '') : author,
    title,
    publisher: parts[house],
  };
}

function isByline(part: string): boolean {
  return /^par \p{Lu}/u.test(part) || (isAuthor(part) && !isPlace(part));
}

function isPlace(part: string): boolean {
  return isPlaceName(foldedWords(part));
}

/** Words of publishers, folded. */
export const HOUSE =
  /(?<!\p{L})(?:editions?|eds?\.|edition|press(?:es)?|publish(?:ing|ers?)|books|university|universitaires|gallimard|seuil|flammarion|grasset|fayard|albin michel|plon|laffont|puf|tallandier|perrin|belin|hachette|hatier|larousse|dunod|odile jacob|actes sud|la decouverte|armand colin|payot|minuit|folio|pocket|le livre de poche|j'ai lu|belles lettres|cnrs|zulma|allia|dargaud|dupuis|casterman|delcourt|glenat|futuropolis|penguin|routledge|springer|elsevier|wiley|simon & schuster|random house|le pommier|vrin|pygmalion|michel lafon|lattes|harmattan|nathan|bayard|cerf|vuibert|ellipses|calmann[ -]levy|stock|du rocher|l'herne|verdier|agone|la fabrique|phebus|septentrion|faber|macmillan|norton|academia)(?!\p{L})/u;

function houseIndex(parts: readonly string[]): number {
  const known = parts.findIndex((part, i) => i > 0 && HOUSE.test(alignedFold(part)));
  if (known > 0) return known;
  // Otherwise what stands between the title and the year.
  const dated = parts.findIndex((part, i) => i > 1 && part.length < 30 && YEAR.test(part));
  return dated > 1 && /^\p{Lu}/u.test(parts[dated - 1] ?? '') ? dated - 1 : -1;
}

/** "aux éditions Grasset en 2024" gives "Grasset". */
function houseName(written: string | undefined): string | null {
  const bare = written
    ?.replace(/^.*?(?<!\p{L})[ÉéEe]d(?:itions?|\.)\s+(?=(?:du |de la )?\p{Lu})/u, '')
    .replace(/^(?:chez|par)\s+/iu, '')
    .replace(/\s+(?:en\s+)?\d{4}.*$|,.*$/su, '');
  return clean(bare);
}

function firstPart(text: string): string | undefined {
  return text.replace(/^[\s.,]+/, '').split(/[.,(]/)[0];
}

function lastYear(text: string): number | null {
  const years = [...text.matchAll(new RegExp(YEAR, 'g'))].map(([year]) => Number(year));
  return years.at(-1) ?? null;
}

function clean(part: string | undefined): string | null {
  const trimmed = part
    ?.replace(/\(dir\.\)|\((?:éd|ed)s?\.\)|\br[ée]al\.?$/giu, '')
    .replace(/^[\s,.:;–—«“"(-]+|[\s,:;–—»”"(-]+$|(?<=\p{L}{2,})\.$/gu, '')
    .trim();
  return trimmed === undefined || trimmed.length < 2 ? null : trimmed;
}
