import type { WorkHeading } from './work.ts';

const TAGS: Readonly<Record<string, string>> = {
  P: '600',
  C: '601',
  W: '605',
  S: '606',
  L: '607',
  G: '608',
};
// "Michel, Louise (1830-1905)", "Louis XIV (roi de France ; 1638-1715)"
const PERSON =
  /^(?<name>[^,(]+)(?:, (?<forename>[^(]+?))?(?: \((?:(?<quality>[^);]+?) ; )?(?<dates>[^)]+)\))?$/;

/**
 * Reads headings in the notation of `demo/headings.tsv`: headings parted by " | ", each a letter and its text, then
 * subdivisions. "S Information --x Aspect social --y France --z 1990-" is field 606 with $a $x $y $z; P is a person
 * (600), C a body (601), W a work (605), L a place (607), G a form or genre (608). Throws on anything else, with the
 * words that were not understood.
 */
export function parseHeadings(notation: string): readonly WorkHeading[] {
  return notation
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseHeading);
}

function parseHeading(text: string): WorkHeading {
  const tag = TAGS[text.charAt(0)];
  if (tag === undefined || text.charAt(1) !== ' ') {
    throw new Error(`"${text}" is no heading: it must begin with one of P C W S L G and a space`);
  }
  const [main = '', ...subdivisions] = text.slice(2).split(' --');
  const start = tag === '600' ? personSubfields(main.trim()) : [['a', main.trim()] as const];
  return { tag, subfields: [...start, ...subdivisions.map(parseSubdivision)] };
}

function parseSubdivision(text: string): readonly [string, string] {
  const code = text.charAt(0);
  const value = text.slice(1).trim();
  if (!'xyz'.includes(code) || code === '' || value === '') {
    throw new Error(`"--${text}" is no subdivision: it must begin with --x, --y or --z`);
  }
  return [code, value];
}

function personSubfields(text: string): readonly (readonly [string, string])[] {
  const groups = PERSON.exec(text)?.groups;
  if (!groups) throw new Error(`"${text}" is no heading of a person`);
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['a', groups['name']?.trim()],
    ['b', groups['forename']],
    ['c', groups['quality']],
    ['f', groups['dates']],
  ];
  return parts.filter((part): part is readonly [string, string] => part[1] !== undefined);
}

/** A topic of the list Rameau (606). */
export function topic(label: string): WorkHeading {
  return { tag: '606', subfields: [['a', label]] };
}

/** A form or genre of the list Rameau (608). */
export function genre(label: string): WorkHeading {
  return { tag: '608', subfields: [['a', label]] };
}
