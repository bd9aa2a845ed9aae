import { isPlaceName } from '../entities/place-names.ts';
import { foldedWords } from '../../shared/text.ts';

/** The parts of a bibliographic reference as it is written in one line; null where it does not tell. */
export interface ReferenceFields {
  readonly author: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
}

const BULLET = /^(?:[\s\-–—•*·>→▸►✦#]+|\d{1,3}[.)]\s+|\([^)]{2,12}\)\s+)+/u;
const YEAR = /\b(1[4-9]\d{2}|20\d{2})\b/g;
const QUOTED = /[«“"]\s*([^«»“”"]{3,200}?)\s*[»”"]/;
const NOTES =
  /\(?\s*(?:consult[ée]e? le|accessed|coll(?:ection)?\.?|\d+ p\.|pp?\. ?\d+|vol\.|n°|t\.)[^,.]*/giu;

// A name as references write it: "Victor Hugo", "HUGO, Victor", "Hugo V.", "Hugo, V.", "Larcan A., Ferrandis J-J."
const INITIALS = String.raw`(?:\p{Lu}\p{Ll}?\.?[- ]?){1,4}`;
const SURNAME = String.raw`(?:(?:de|du|des|de la|van|von|den|le|la|d['’]|VAN|DE|DEN)\s?)*\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)*`;
const INITIALED = new RegExp(`^${SURNAME},? ${INITIALS}(?=$|[,.;&(]|\\s(?:et|and|&|-|–|\\())`, 'u');
const FULL_NAME = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}'’-]*\\.?|de|du|van|von|den|der|le|la|d['’]\\p{L}+|et|and|&|al\\.|\\(dir\\.\\)|\\(éd\\.\\)|réal\\.?)(?:\\s|$)){2,9}$`,
  'u',
);

/**
 * Reads the author, title, publisher and year of a reference in the styles that descriptions use: author (year).
 * title. publisher; author, title, place, publisher, year; "title", author; author - title (year - publisher).
 */
export function referenceFields(line: string): ReferenceFields {
  const text = line
    .replace(BULLET, '')
    .replace(/\(?https?:\/\/\S+/g, '')
    .trim();
  const read = datedStyle(text) ?? dashedStyle(text) ?? quotedStyle(text) ?? commaStyle(text);
  return {
    author: clean(read.author),
    title: clean(read.title),
    publisher: clean(read.publisher?.replace(/^(?:aux )?[ée]d(?:itions?|\.)\s+(?=\p{Lu})/iu, '')),
    year: read.year ?? lastYear(text),
  };
}

interface Read {
  readonly author?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly year?: number | undefined;
}

// "Foucault, M. (1975). Surveiller et punir. Gallimard." / "Bidart, Claire. 1997. L'amitié. Paris: La Découverte."
function datedStyle(text: string): Read | null {
  const match =
    /^([^«“"]{3,250}?)[.,]?\s+\(?((?:1[4-9]|20)\d{2})[a-z]?(?:,[^)]{1,20})?\)?[.,]\s+(.+)$/su.exec(
      text,
    );
  const [, author = '', year = '', rest = ''] = match ?? [];
  if (match === null || !isAuthor(author)) return null;
  const quoted = QUOTED.exec(rest);
  const [title = '', publisher] = quoted
    ? [quoted[1] ?? '', firstPart(rest.slice(quoted.index + quoted[0].length))]
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
  const quoted = QUOTED.exec(text);
  if (quoted === null) return null;
  const before = text.slice(0, quoted.index).replace(/[\s,.:;–—-]+(?:in\s*)?$/iu, '');
  const after = text.slice(quoted.index + quoted[0].length);
  const by = /^[\s,–—-]*(?:\p{L}+\s)?(?:de|d['’]|par|by)\s*(\p{Lu}[^,.;(:]{2,60})/u.exec(
    after,
  )?.[1];
  const author = before === '' ? by : isAuthor(before) ? before : by;
  const house = publisherOf(after.split(/,\s+/));
  return { author, title: quoted[1], publisher: house };
}

// "Jean-Claude Bologne, Histoire du sommeil. Une autre nuit, Seuil, 2018." / "DEKISS, Jean-Paul. Jules Verne, …"
function commaStyle(text: string): Read {
  const { author, rest } = splitAuthor(text);
  const parts = rest
    .replace(NOTES, '')
    .replace(/[().]+$/, '')
    .split(/\s*[,;]\s+|\s+\((?=[^)]*\d{4})/);
  const named = parts.findIndex(
    (part, i) => i > 0 && (/^par \p{Lu}/u.test(part) || (author === '' && isAuthor(part))),
  );
  const by = named > 0 ? parts[named]?.replace(/^par /, '') : undefined;
  const house = publisherIndex(parts);
  const ends = [named, placeIndex(parts), house].filter((i) => i > 0);
  const title = parts.slice(0, ends.length > 0 ? Math.min(...ends) : 1).join(', ');
  return { author: author === '' ? by : author, title, publisher: parts[house] };
}

function splitAuthor(text: string): { readonly author: string; readonly rest: string } {
  const inverted = new RegExp(
    `^(${SURNAME}, \\p{Lu}[\\p{L}-]+(?: \\p{Lu}\\.?)*)[.,]\\s+(.+)$`,
    'su',
  ).exec(text);
  if (inverted?.[1] && /^\P{Ll}{2,}/u.test(inverted[1])) {
    return { author: inverted[1], rest: inverted[2] ?? '' };
  }
  const parts = text.split(/(?<=\.)\s+(?=\p{Lu}\p{Ll})|,\s+/u);
  const count = parts.findIndex(
    (part, i) => !isAuthor(part.trim()) && !(i > 0 && /^\p{Lu}\.?$/u.test(part)),
  );
  if (count <= 0) return { author: '', rest: text };
  const author = parts.slice(0, count);
  const after = author.reduce((at, part) => text.indexOf(part, at) + part.length, 0);
  return { author: author.join(', '), rest: text.slice(after).replace(/^[\s,.]+/, '') };
}

function isAuthor(written: string): boolean {
  const name = written.trim().replace(/[,.]$/, '');
  return INITIALED.test(`${name}.`) || INITIALED.test(name) || FULL_NAME.test(name);
}

const HOUSE =
  /\b(?:[ée]ditions?|[ée]d\.|press(?:es)?|publish(?:ing|ers?)|books?|university|universit[ée]|gallimard|seuil|flammarion|grasset|fayard|albin michel|plon|robert laffont|laffont|puf|tallandier|perrin|belin|hachette|hatier|larousse|dunod|odile jacob|actes sud|la d[ée]couverte|armand colin|payot|minuit|points|folio|pocket|le livre de poche|j'ai lu|belles lettres|cnrs|autrement|zulma|allia|dargaud|dupuis|casterman|delcourt|soleil|gl[ée]nat|futuropolis|penguin|routledge|springer|elsevier|wiley|sage|simon & schuster|random house|le pommier|vrin|pygmalion|michel lafon|jc latt[èe]s|latt[èe]s|complexe|harmattan|nathan|milan|bayard|thierry magnier|arte [ée]ditions)\b/iu;

function publisherIndex(parts: readonly string[]): number {
  const known = parts.findIndex((part, i) => i > 0 && HOUSE.test(part));
  if (known > 0) return known;
  const dated = parts.findIndex(
    (part, i) => i > 1 && /^\W*(?:\d{1,2} )?(?:\p{L}+ )?(?:1[4-9]|20)\d{2}\W*$/u.test(part),
  );
  return dated > 1 && /^\p{Lu}/u.test(parts[dated - 1] ?? '') ? dated - 1 : -1;
}

function publisherOf(parts: readonly string[]): string | undefined {
  return parts.map((part) => part.trim()).find((part) => HOUSE.test(part) && part.length < 60);
}

function placeIndex(parts: readonly string[]): number {
  return parts.findIndex((part, i) => i > 0 && isPlaceName(foldedWords(part)));
}

function firstPart(text: string): string | undefined {
  return text.replace(/^[\s.,]+/, '').split(/[.,(]/)[0];
}

function lastYear(text: string): number | null {
  const years = [...text.matchAll(YEAR)].map(([year]) => Number(year));
  return years.at(-1) ?? null;
}

function clean(part: string | undefined): string | null {
  const trimmed = part
    ?.replace(/\(dir\.\)|\((?:éd|ed)s?\.\)|\br[ée]al\.?$/giu, '')
    .replace(/^[\s,.:;–—«“"(-]+|[\s,:;–—»”")(-]+$|(?<=\p{L}{2,})\.$/gu, '')
    .trim();
  return trimmed === undefined || trimmed.length < 2 ? null : trimmed;
}
