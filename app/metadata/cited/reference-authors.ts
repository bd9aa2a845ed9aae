// Names as references write them: "Victor Hugo", "HUGO, Victor", "Hugo V.", "Hugo, V.", "Larcan A., Ferrandis J-J."
const INITIALS = String.raw`(?:\p{Lu}\p{Ll}?\.?[- ]?){1,4}`;
const PARTICLE = String.raw`(?:(?:de|du|des|de la|la|le|van|von|den|der|DE|VAN|DEN|VON)\s|d['’])`;
const SURNAME = String.raw`${PARTICLE}*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*`;
const INITIALED = new RegExp(`^${SURNAME},? ${INITIALS}(?=$|[,;&(]|\\s(?:et|and|&|-|–|\\())`, 'u');
const INVERTED = new RegExp(
  `^${SURNAME}, \\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*)*(?: (?:de|du|van|von))?$`,
  'u',
);
const FULL_NAME = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}'’.-]*|de|du|van|von|den|der|d['’]\\p{L}+|et|and|&|al\\.|\\(dir\\.\\)|\\(éd\\.\\)|réal\\.?)(?:\\s|$)){2,9}$`,
  'u',
);
// No name begins with an article or a preposition of a title: "Le Japon d'Edo", "The Mask".
const ARTICLE =
  /^(?:Le|La|Les|L['’]|Un|Une|Des|The|An?|Au|Aux|En|Dans|Sur|Pour|Sous|Et|Histoire)(?:\s|(?<=['’]))/u;
const ONLY_INITIALS = /^(?:\p{Lu}\p{Ll}?\.?[- ]?){1,4}$/u;

/** Whether a part of a reference is one name or several, in any of the usual forms. */
export function isAuthor(written: string): boolean {
  const name = written.trim().replace(/,$/, '');
  if (ARTICLE.test(name)) return false;
  return (
    INITIALED.test(name) ||
    INITIALED.test(`${name}.`) ||
    INVERTED.test(name) ||
    FULL_NAME.test(name)
  );
}

export interface SplitReference {
  /** "" where the reference does not begin with its author. */
  readonly author: string;
  readonly rest: string;
}

/** Cuts the authors off the beginning of a reference whose parts are set apart by commas. */
export function splitAuthor(text: string): SplitReference {
  // "DEKISS, Jean-Paul. Jules Verne, …": the surname in capitals, then the given name up to a dot or comma.
  const inverted = /^(\P{Ll}{2,}, \p{Lu}[\p{L}-]+(?: \p{Lu}\.?)*)[.,]\s+(.+)$/su.exec(text);
  if (inverted !== null) return { author: inverted[1] ?? '', rest: inverted[2] ?? '' };
  const parts = text.split(/,\s+/);
  const count = countAuthors(parts);
  const author = parts.slice(0, count).join(', ');
  const rest = parts.slice(count).join(', ');
  return count > 0 ? { author, rest } : splitInitialed(text);
}

function countAuthors(parts: readonly string[]): number {
  const [first = '', second = ''] = parts;
  // "Forrest, A., …": surname and initials in two parts.
  if (ONLY_INITIALS.test(second) && /^\p{Lu}[\p{L}'’-]+$/u.test(first)) return 2;
  if (!isAuthor(first)) return 0;
  // Only initials or "et" tell further names from a title: "Marc Bloch, Jeanne d'Arc" is one author and a title.
  if (!INITIALED.test(first)) return /\s(?:et|and|&)\s/.test(second) && isAuthor(second) ? 2 : 1;
  const end = parts.findIndex((part) => !INITIALED.test(part));
  return end < 0 ? 1 : end;
}

// "WILS L. Histoire des nations belges, …", but not "David S. Landes, …", where one word follows the dot.
function splitInitialed(text: string): SplitReference {
  const match = new RegExp(
    `^((?:${SURNAME},? ${INITIALS}\\.?(?:, |(?= )))+)\\s*(?=\\p{Lu}\\p{L}+ )(.+)$`,
    'su',
  ).exec(text);
  return match === null
    ? { author: '', rest: text }
    : { author: (match[1] ?? '').replace(/[,\s]+$/, ''), rest: match[2] ?? '' };
}
