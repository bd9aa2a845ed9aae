import type { Span } from '../../shared/spans.ts';
import {
  CAPITALS,
  namesAt,
  namesWithin,
  surelyNamed,
  type WrittenNames,
} from './reference-names.ts';
import type { Part } from './reference-parts.ts';

const BY =
  /^(?:(?:un |une |le |la |the |a )?(?:film|documentaire|docu|roman|livre|essai|bd|biographie|autobiographie|r[ée]cit|article|podcast|s[ée]rie|th[èe]se|novel|book|movie|libro|romanzo|novela|manga|[ée]tude|recueil|pi[èe]ce|po[èe]me|album)s?(?: [\p{Ll}-]+){0,2} )?(?:[ée]crit |r[ée]alis[ée] |written |directed |sign[ée] |dirigid[oa] |diretto )?(?:de |d['’]|par |by |von |di |do |da |por |del? |r[ée]al(?:isation|\.)?\s?:? ?|dir\. |تأليف |لـ?(?=\p{Lo}))/iu;
const SURELY_BY = /^(?:par|by|تأليف|r[ée]al|dir|[ée]crit|written|directed)/iu;

/** The names that a part gives as its author's, with or without "par" before them; null where it gives none. */
export function byline(text: string, part: Part): WrittenNames | null {
  if (part.kind !== 'text' && part.kind !== 'note') return null;
  const by = BY.exec(part.text)?.[0] ?? '';
  // "Berlekamp, E. R.; Van Lint, J. H.": inverted names go over the parts that follow.
  const names = namesAt(text, part.start + by.length);
  if (
    names === null ||
    !/^(?:\.\s|\.?\s?[,;:)(\]–—|/-]|\s*$|\s[-–—(]|،|؛|\n)/u.test(text.slice(names.next))
  )
    return null;
  if (SURELY_BY.test(by)) return surelyNamed(names);
  return by !== '' || (names.names[0]?.sureness ?? 0) > CAPITALS ? names : null;
}

/** Names after the title, and the index of the part where they begin. */
export interface Bylined {
  readonly names: WrittenNames;
  readonly at: number;
}

/**
 * The first names among the parts after the title. Parts before them that may be names are further authors, as are sure
 * ones after them: "“Titre”, Marjolaine Boutet, Philippe Nivet".
 */
export function bylineAmong(text: string, parts: readonly Part[], from: number): Bylined | null {
  const found = parts.findIndex((part, i) => i >= from && byline(text, part) !== null);
  const own = parts[found];
  const names = own === undefined ? null : byline(text, own);
  if (names === null) return null;
  let at = found;
  while (at > from && isMaybeName(text, parts[at - 1])) at--;
  const before = parts.slice(at, found).flatMap((part) => namesWithin(text, part)?.names ?? []);
  const further = furtherNames(text, parts, names);
  const all = [...before, ...names.names, ...further];
  const last = further.at(-1);
  const [end, next] = last === undefined ? [names.end, names.next] : [last.end, last.end];
  return { at, names: { start: parts[at]?.start ?? names.start, names: all, end, next } };
}

function isMaybeName(text: string, part: Part | undefined): boolean {
  return part !== undefined && part.kind === 'text' && namesWithin(text, part) !== null;
}

function furtherNames(
  text: string,
  parts: readonly Part[],
  { next, names }: WrittenNames,
): WrittenNames['names'] {
  if ((names[0]?.sureness ?? 0) === CAPITALS) return [];
  const after = parts.filter((part) => part.start >= next);
  const end = after.findIndex((part) => !isSureName(text, part));
  return after
    .slice(0, end < 0 ? after.length : end)
    .flatMap((part) => namesWithin(text, part)?.names ?? []);
}

function isSureName(text: string, part: Part): boolean {
  if (part.kind !== 'text' || !/[,&;]/.test(part.mark)) return false;
  return (namesWithin(text, part)?.names[0]?.sureness ?? 0) > CAPITALS;
}

/** "« Titre » de Claire Duval", "“Title”, Claire Duval", "« Titre » (Claire Duval, 1990)" */
export function bylineAfter(text: string, at: number, parts: readonly Part[]): WrittenNames | null {
  const [first] = parts;
  if (first === undefined) return null;
  const found = bylineAmong(text, parts.slice(0, 5), 0);
  if (found !== null) return found.names;
  if (first.mark === '') {
    const names = namesWithin(text, first);
    if (names !== null) return names;
  }
  const by = /^[\s,–—-]*(?:\p{L}+\s)?(?:de |d['’]|par |by |von |di )/iu.exec(text.slice(at));
  return by === null ? null : namesAt(text, at + by[0].length);
}

// After these "de" tells of whom the book is, not by whom: "Le Journal d'Anne Frank".
const OF_SOMEBODY =
  /(?:^|\s|['’])(?:journal|vie|mort|histoire|m[ée]moires?|affaire|proc[èe]s|portrait|lettres?|carnets?|aventures?|fille|fils|femme|secrets?|monde|voyages?|[ée]nigme|myst[èe]re|l[ée]gende|biographie|oeuvres?|œuvres?|si[èe]cle|temps|nom|ombre|tombeau|maison|th[ée][âa]tre|pens[ée]e|philosophie|life|story|diary|adventures|vida|vita|leben)$/iu;
const BY_WITHIN = /\s(?:(?:écrit )?par |by |de |d['’]|von |di |del? |لـ?(?=\p{Lo}))/gu;
// "Réalisé par Claire Duval" tells no title.
const MADE =
  /^(?:r[ée]alis|[ée]crit|pr[ée]sent|produit|mont|racont|anim|film|propos|dirig|interpr|directed|written|produced|presented|narrated)\p{L}*$/iu;

/** "Sapiens de Yuval Noah Harari", "Dune by Frank Herbert": the last such words of the first part. */
export function bylineWithin(text: string, first: Part | undefined): WrittenNames | null {
  if (first === undefined) return null;
  const found = Array.from(first.text.matchAll(BY_WITHIN), ({ index, 0: by }) =>
    isAfterTitle(first.text.slice(0, index), by)
      ? namesAfter(text, { start: first.start + index, end: first.end }, by)
      : null,
  );
  return found.find((names) => names !== null) ?? null;
}

function isAfterTitle(title: string, by: string): boolean {
  const isOf = !/par|by/.test(by) && OF_SOMEBODY.test(title);
  return !isOf && title.length > 1 && !MADE.test(title);
}

function namesAfter(text: string, { start, end }: Span, by: string): WrittenNames | null {
  const names = namesWithin(text, { start: start + by.length, end });
  if (names === null) return null;
  if (/par|by/.test(by)) return { ...surelyNamed(names), start };
  return (names.names[0]?.sureness ?? 0) > CAPITALS ? { ...names, start } : null;
}
