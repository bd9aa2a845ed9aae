import { foldText } from '../../shared/text.ts';
import { isGivenName } from '../entities/given-names.ts';
import { knownPerson } from '../entities/known-persons.ts';
import type { Span } from '../../shared/spans.ts';

/** One name as a reference writes it. */
export interface WrittenName extends Span {
  /** Given name first, as a catalogue's reader says it; the surname alone where only initials tell the rest. */
  readonly normal: string;
  /** How surely it is a person's name: see `SURE`. */
  readonly sureness: number;
}

/** One name or several, with what follows them in their own right: "et al.", "(dir.)". */
export interface WrittenNames extends Span {
  readonly names: readonly WrittenName[];
  /** Where the names themselves end, before "(dir.)". */
  readonly end: number;
  /** Where the reference goes on. */
  readonly next: number;
}

/** Capitals alone; a known given name in its place; initials, or a surname set off by capitals. */
export const [CAPITALS, KNOWN, SURE] = [1, 2, 3];

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\u00ad]*(?:['’‐-][\p{L}\p{M}]+)*)`;
const UNIT = String.raw`(?:\p{Lu}\p{M}*(?:\p{Ll}|-\p{Lu}\p{M}*)?\.)`;
const DOTTED = `(?:${UNIT}(?:[ -]?${UNIT}){0,3}(?!\\p{L}))`;
// "Hugo V, Balzac HD." as medicine writes: no dots, so what follows must close the name.
const BARE = String.raw`(?:\p{Lu}\p{M}*(?:[ -]?\p{Lu}\p{M}*){0,2}(?=[,;:.)]|$|\s(?:et|and|&|[-–—(])))`;
const PARTICLE = String.raw`(?:(?:de|du|des|de la|del|della|di|da|do|dos|das|la|le|van|von|den|der|ter|zu|af|al|el|ben|ibn|bin|y|DE|DU|VAN|VON|DEN|DER|LE|LA)\s|[dD]['’]|al-|el-|Al-|El-)`;
const SURNAME = `(?:${PARTICLE}*${WORD}(?:\\s{1,2}${WORD}){0,2})`;

const INITIALED = new RegExp(
  `(${SURNAME})(?:,?\\s${DOTTED}|\\s${BARE}|,\\s\\p{Lu}(?=[,;:)]))(?:\\s${PARTICLE})?`,
  'uy',
);
const INITIALS_FIRST = new RegExp(
  `(?:${UNIT}(?:[ -]?${UNIT}){0,3})\\s?(?!\\p{Lu}(?!\\p{L}))(${SURNAME})`,
  'uy',
);
const INVERTED = new RegExp(
  `(${PARTICLE}*${WORD}(?:\\s${WORD}){0,2}),\\s((?:${UNIT}\\s)?${WORD}(?:\\s(?!\\p{Lu}\\.)${WORD}){0,2}(?:[ -]${UNIT}){0,3}(?:\\s(?:de|du|van|von|d['’])(?=[\\s.,:;(]|$))?)`,
  'uy',
);
const DIRECT = new RegExp(`${WORD}(?:\\s{1,2}(?:${UNIT}|${PARTICLE}*${WORD}))*(?<!\\.)`, 'uy');
const CASELESS = /\p{Lo}[\p{Lo}\p{M}]*(?:[ -]\p{Lo}[\p{Lo}\p{M}]*){1,4}/uy;

// No name begins with an article or a preposition of a title: "Le Japon d'Edo", "The Mask".
const NO_NAME =
  /^(?:le|la|les|l|un|une|des|du|the|an|a|au|aux|en|dans|sur|pour|sous|et|ou|de|histoire|el|los|las|il|lo|gli|der|die|das|ein|eine|o|os|as|uma|um|comment|pourquoi|petit|petite|grand|grande|nouveau|nouvelle|mon|ma|mes|notre|nos|votre|son|sa|ses|how|why|what|my|our|all|no|on|in|of|to|and|for|introduction|encyclopedie|dictionnaire|atlas|journal|revue|editions?|presses?|universit[eya]\p{L}*|oxford|cambridge|encyclop\p{L}*|saint|vol|tome|livre|film|article|video|musique|montage|source|chapitre|partie|chez|تاليف|كتاب|رواية|ترجمة)$/u;

/** The name that begins at an offset, in any of the usual forms; null where none does. */
function nameAt(text: string, at: number): WrittenName | null {
  if (NO_NAME.test(firstWord(text, at))) return articled(text, at);
  return (
    initialed(text, at) ??
    initialsFirst(text, at) ??
    inverted(text, at) ??
    shared(text, at) ??
    direct(text, at)
  );
}

// "Le Goff, J.": an article opens a surname only before a comma and initials.
function articled(text: string, at: number): WrittenName | null {
  const name = initialed(text, at);
  if (name === null) return null;
  const isSurname =
    isCapitals(name.normal) || /^\p{Lu}\p{L}+ [^,]+, /u.test(text.slice(at, name.end));
  return isSurname && /^(?:les?|la|du|des?)$/.test(firstWord(text, at)) ? name : null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function firstWord(text: string, at: number): string {
  return foldText(/^(?:[ld](?=['’])|[\p{L}\p{M}'’]*)/iu.exec(text.slice(at, at + 40))?.[0] ?? '');
}

// "Bloch, M." / "Larcan A." / "DE WEVER B."
function initialed(text: string, at: number): WrittenName | null {
  const match = matchAt(INITIALED, text, at);
  if (match === null || hasMiddleInitial(text, at, match)) return null;
  return { start: at, end: at + match[0].length, normal: match[1] ?? '', sureness: SURE };
}

/** "David S. Landes, …" is a whole name, "WILS L. Histoire des nations belges" is not. */
function hasMiddleInitial(
  text: string,
  at: number,
  [whole, surname = '']: RegExpExecArray,
): boolean {
  if (whole.includes(',') || isCapitals(surname)) return false;
  const after = text.slice(at + whole.length);
  if (isKnownGiven(surname, 0)) return WORD_NEXT.test(after);
  return SURNAME_NEXT.test(after);
}

const WORD_NEXT = new RegExp(`^\\s?${WORD}`, 'u');
const SURNAME_NEXT = new RegExp(`^\\s?${WORD}(?=[,:;(]|\\s[-–—(]|\\s(?:et|and|&)\\s)`, 'u');

// "J. K. Rowling"
function initialsFirst(text: string, at: number): WrittenName | null {
  const match = matchAt(INITIALS_FIRST, text, at);
  if (match === null) return null;
  return { start: at, end: at + match[0].length, normal: match[1] ?? '', sureness: SURE };
}

// "DEKISS, Jean-Paul", "Beauvoir, Simone de", but not "Marc Bloch, Lucien Febvre" nor "Paris, Gallimard".
function inverted(text: string, at: number): WrittenName | null {
  const match = matchAt(INVERTED, text, at);
  if (match === null) return null;
  const [whole, surname = '', given = ''] = match;
  const end = at + whole.length;
  const sureness = invertedSureness(surname, given, text.slice(end));
  if (sureness === 0) return null;
  return { start: at, end, normal: `${given} ${surname}`, sureness };
}

function invertedSureness(surname: string, given: string, after: string): number {
  const isKnown = isKnownGiven(given, 0);
  const first = surname.split(/\s/).find((word) => /^\p{Lu}/u.test(word)) ?? '';
  const isOneWord = first === surname.split(/\s/).at(-1);
  if (isCapitals(surname)) return !isCapitals(given) || isKnown ? SURE : 0;
  if (isKnown && (isOneWord || !isKnownGiven(first, 0)))
    return isWholeName(given, after) ? 0 : KNOWN;
  return isOneWord && isClosedGiven(given, after) ? CAPITALS : 0;
}

/** An unknown given name: only a mark that no title has within it makes one, "Adichie, Chimamanda. …". */
function isClosedGiven(given: string, after: string): boolean {
  const isClosed = /^\.(?=\s)|^\s\(|^:\s/.test(after);
  return isClosed && given.length < 20 && !NO_NAME.test(firstWord(given, 0));
}

/** "Persepolis, Marjane Satrapi, …": what looks like given names is a given name and its surname. */
function isWholeName(given: string, after: string): boolean {
  const last = given.split(/\s/).at(-1) ?? '';
  const isGiven = last.length < 3 || isKnownGiven(last, 0) || last.endsWith('.');
  return given !== last && !isGiven && /^(?:,|\s?[-–—/(]|$)/u.test(after);
}

// "François et Miko Macé": the first name of two who share a surname.
const SHARED = new RegExp(`${WORD}(?=\\s(?:et|and|&|y|e|und)\\s${WORD}\\s${WORD})`, 'uy');

function shared(text: string, at: number): WrittenName | null {
  const written = matchAt(SHARED, text, at)?.[0];
  if (written === undefined || !isKnownGiven(written, 0)) return null;
  return { start: at, end: at + written.length, normal: written, sureness: KNOWN };
}

// "Marc Bloch", "Jean de La Fontaine", "BEATTIE Owen"
function direct(text: string, at: number): WrittenName | null {
  const [written] = matchAt(DIRECT, text, at) ?? matchAt(CASELESS, text, at) ?? [''];
  const words = written.split(/\s+/);
  if (words.length < 2 || words.length > 6) return null;
  const end = at + written.length;
  const [first = '', ...others] = words;
  const last = others.at(-1) ?? '';
  const isSurnameFirst = isCapitals(first) && !isCapitals(last);
  if (isSurnameFirst && (isKnownGiven(first, 0) || isKnownGiven(last, 0)))
    return { start: at, end, normal: `${last} ${words.slice(0, -1).join(' ')}`, sureness: SURE };
  const sureness = isKnownGiven(first, 0) ? KNOWN : CAPITALS;
  return { start: at, end, normal: words.join(' '), sureness };
}

/** Whether the first word, or the first half of a double one, is a given name. */
function isKnownGiven(written: string, at: number): boolean {
  return isGivenName(firstWord(written, at));
}

function isCapitals(written: string): boolean {
  const letters = written.replace(/\P{L}/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && /\p{Lu}/u.test(letters);
}

const ET_AL = /[\s,]*(?:et al(?:ii|\b)\.?|& al\b\.?|et coll\.|y otros|u\.\s?a\.|…)/iuy;
// "(dir.)", ", réal.", "(Hrsg.)", "(a cura di)"
const ROLE =
  /[\s,]*(?:\((?:(?:sous la )?dir|éd|ed|coord|org|comp|hrsg|hg|r[ée]al|trad|a cura|auteur|autrice|author|sc[ée]nario|dessin|ill)[^)]{0,40}\)|(?:dir|[ée]ds?|coord|org|hrsg|hg|r[ée]al)\.(?=[\s,]|$))/iuy;
const LAST_JOINT = /,?\s(?:et|and|&|y|e|und|avec|with)\s|\s?[;/]\s|\s+و\s?/uy;
const COMMA = /\s?,\s*(?=\p{Lu}|(?:et|and|&|y|e|und|…|de|van|von) )|\s?،\s/uy;

/**
 * The names that begin at an offset. After a comma a further one is taken only where something tells it from a title:
 * initials, or a list that "et", "et al." or "(dir.)" closes.
 */
export function namesAt(text: string, at: number): WrittenNames | null {
  const first = nameAt(text, at);
  if (first === null) return null;
  const names = [first];
  let past = pastRole(text, first.end);
  let closed = names.length;
  let closedAt = past;
  for (;;) {
    const joint = matchAt(LAST_JOINT, text, past.next) ?? matchAt(COMMA, text, past.next);
    if (joint === null) break;
    const further = nameAfterJoint(text, past.next + joint[0].length);
    const isComma = /^\s?[,،]\s*$/.test(joint[0]);
    if (further === null) break;
    names.push(further);
    past = pastRole(text, further.end);
    const isClosed = past.next > further.end || isBeforeTitle(text, past.next);
    if (!isComma || isSurely(further, first) || isClosed) {
      closed = names.length;
      closedAt = past;
    }
  }
  return {
    start: at,
    names: names.slice(0, closed),
    end: closedAt.end - (endsWithoutInitial(text, names.slice(0, closed)) ? 1 : 0),
    next: closedAt.next,
  };
}

/** "Doudna JA, Charpentier E.": where the initials have no dots, the last one closes the list. */
function endsWithoutInitial(text: string, names: readonly WrittenName[]): boolean {
  const last = names.at(-1);
  const others = names.slice(0, -1);
  return (
    last?.sureness === SURE &&
    others.length > 0 &&
    text.charAt(last.end - 1) === '.' &&
    others.every(({ end, sureness }) => sureness === SURE && text.charAt(end - 1) !== '.')
  );
}

// "Larcan A., & Ferrandis J."
function nameAfterJoint(text: string, at: number): WrittenName | null {
  const joint = matchAt(/(?:et|and|&|y|e|und|…)\s/uy, text, at);
  return nameAt(text, at + (joint?.[0].length ?? 0));
}

function isSurely({ sureness }: WrittenName, first: WrittenName): boolean {
  return sureness === SURE && first.sureness === SURE;
}

/** Whether a quote or a year in brackets follows: what stands before it are names alone. */
function isBeforeTitle(text: string, at: number): boolean {
  return /^[\s,:.]*(?:\((?:1[4-9]|20)\d{2}[a-z]?\)|[«“"„*_])/u.test(text.slice(at, at + 20));
}

/** Past "et al." (part of the names) and "(dir.)" (not part of them). */
function pastRole(text: string, at: number): { readonly end: number; readonly next: number } {
  const end = at + (matchAt(ET_AL, text, at)?.[0].length ?? 0);
  return { end, next: end + (matchAt(ROLE, text, end)?.[0].length ?? 0) };
}

/** The same names, which a word such as "par" says to be an author's. */
export function surelyNamed(names: WrittenNames): WrittenNames {
  return { ...names, names: names.names.map((name) => ({ ...name, sureness: SURE })) };
}

/** The names that a whole stretch is made of; null where it is anything else. */
export function namesWithin(text: string, { start, end }: Span): WrittenNames | null {
  const names = namesAt(text.slice(0, end), start);
  return names === null || /[^\s.,:;–—-]/.test(text.slice(names.next, end)) ? null : names;
}

/** A single word that names an author by itself: "Voltaire", "Platon". */
export function mononymAt(text: string, at: number): WrittenNames | null {
  const written = matchAt(new RegExp(WORD, 'uy'), text, at)?.[0] ?? '';
  const full = knownPerson(foldText(written));
  if (full === null) return null;
  const end = at + written.length;
  const name = { start: at, end, normal: full, sureness: KNOWN };
  return { start: at, end, next: end, names: [name] };
}
