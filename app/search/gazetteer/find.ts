import { HEADING_TYPES, type HeadingType } from '../../shared/catalogue-record.ts';
import type { Gazetteer, NameMatch } from '../../shared/search.ts';
import type { Token } from '../../shared/text.ts';
import { MENTION_TYPES, type AuthorityLink, type MentionType } from '../../shared/video.ts';
import { hashWord, type WordHash } from '../../shared/word-hash.ts';
import { singular } from '../french.ts';
import type { Names } from './name-file.ts';
import { rollHigh, rollLow, startHash, type Lane } from './name-hash.ts';
import type { NameTable } from './name-table.ts';
import { NAME_FORMS, type NameForm } from './names-of-record.ts';

/** The names of a catalogue, looked up in texts. */
export function gazetteerOf(known: Names): Gazetteer {
  return {
    size: known.labels.size,
    find: (tokens) => find(known, tokens),
  };
}

/** What sort of mention a heading stands for. */
const MENTION_OF_HEADING: Readonly<Record<HeadingType, MentionType>> = {
  person: 'person',
  family: 'person',
  corporate: 'organisation',
  work: 'work',
  topic: 'subject',
  genre: 'subject',
  keyword: 'subject',
  place: 'place',
};

/** How sure a form is, 0..1, and how the trace puts it. */
const FORMS: Readonly<Record<NameForm, { readonly exactness: number; readonly reason: string }>> = {
  heading: { exactness: 1, reason: 'forme de la notice' },
  direct: { exactness: 1, reason: 'prénom puis nom' },
  unqualified: { exactness: 0.9, reason: 'forme de la notice sans sa précision' },
  title: { exactness: 0.9, reason: 'titre' },
  singular: { exactness: 0.8, reason: 'singulier ou pluriel de la forme de la notice' },
  variant: { exactness: 0.9, reason: 'autre forme du nom dans la notice d’autorité' },
  broader: { exactness: 0.5, reason: 'terme générique de la vedette' },
  related: { exactness: 0.4, reason: 'terme associé à la vedette' },
};

function find(known: Names, tokens: readonly Token[]): NameMatch[] {
  const words = tokens.map(({ folded }) => folded);
  const hashes = hashesOf(words);
  const exact = new NameWalk(known.table, 'exact', hashes);
  const singulars = new NameWalk(known.table, 'singular', singularHashes(words, hashes));
  const matches: NameMatch[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let left = exact.walk(from);
    let leftSingular = singulars.walk(from);
    // The longest first, those that end together as one.
    while (left + leftSingular > 0) {
      const to = Math.max(exact.end(left), singulars.end(leftSingular));
      const names: number[] = [];
      if (exact.end(left) === to) names.push(exact.name(left--));
      if (singulars.end(leftSingular) === to) names.push(singulars.name(leftSingular--));
      addMatches(matches, known, { from, to }, names);
    }
  }
  return matches;
}

/** Both halves of the hash of each word. */
function hashesOf(words: readonly string[]): Int32Array {
  const hashes = new Int32Array(2 * words.length);
  for (let at = 0; at < words.length; at += 1) setHash(hashes, at, words[at] ?? '');
  return hashes;
}

/** The same of the singulars: most words are their own. */
function singularHashes(words: readonly string[], hashes: Int32Array): Int32Array {
  const own = hashes.slice();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const one = singular(word);
    if (one !== word) setHash(own, at, one);
  }
  return own;
}

function setHash(hashes: Int32Array, at: number, word: string): void {
  const { high, low } = hashWord(word);
  hashes[2 * at] = high;
  hashes[2 * at + 1] = low;
}

/** The names of one lane that start at one word of a text after the other. It makes nothing at a word that begins none. */
class NameWalk {
  readonly #table: NameTable;
  readonly #start: WordHash;
  /** Both halves of the hash of each word. */
  readonly #hashes: Int32Array;
  /** Of the names found by the last walk, the shortest first; what stands behind them is of an earlier one. */
  readonly #ends: number[] = [];
  readonly #names: number[] = [];

  constructor(table: NameTable, lane: Lane, hashes: Int32Array) {
    this.#table = table;
    this.#start = startHash(lane);
    this.#hashes = hashes;
  }

  /** Walks on from a word for as long as the words so far begin a name; returns how many names it found. */
  walk(from: number): number {
    const hashes = this.#hashes;
    let { high, low } = this.#start;
    let count = 0;
    for (let at = 2 * from; at < hashes.length; at += 2) {
      const [wordHigh, wordLow] = [hashes[at] ?? 0, hashes[at + 1] ?? 0];
      high = rollHigh(high, wordHigh);
      low = rollLow(low, wordHigh, wordLow);
      const name = this.#table.lookUp(high, low);
      if (name === null) break;
      if (name < 0) continue;
      this.#ends[count] = at / 2 + 1;
      this.#names[count] = name;
      count += 1;
    }
    return count;
  }

  /** Where the nth name ends, exclusive; 0 for n = 0. */
  end(nth: number): number {
    return nth === 0 ? 0 : (this.#ends[nth - 1] ?? 0);
  }

  /** The number of the nth name. */
  name(nth: number): number {
    return this.#names[nth - 1] ?? 0;
  }
}

/** Adds one match for each sort of mention that the names of a place stand for, in the order of `MENTION_TYPES`. */
function addMatches(
  matches: NameMatch[],
  known: Names,
  { from, to }: Pick<NameMatch, 'from' | 'to'>,
  names: readonly number[],
): void {
  const links = linksOf(known, names);
  const type = typeOfAll(links);
  if (type !== null) {
    matches.push({ from, to, type, links });
    return;
  }
  for (const each of MENTION_TYPES) {
    const ofType = links.filter((link) => typeOf(link) === each);
    if (ofType.length > 0) matches.push({ from, to, type: each, links: ofType });
  }
}

/** What all the links stand for, null where they part. */
function typeOfAll(links: readonly AuthorityLink[]): MentionType | null {
  const [first] = links;
  if (first === undefined) return null;
  const type = typeOf(first);
  return links.every((link) => typeOf(link) === type) ? type : null;
}

function typeOf(link: AuthorityLink): MentionType {
  return MENTION_OF_HEADING[link.headingType];
}

/** Every entry that carries one of the names, best first: by score, then frequency, then label. */
function linksOf(known: Names, names: readonly number[]): AuthorityLink[] {
  const sole = soleCarrier(known, names);
  if (sole !== null) {
    const entry = known.nameEntries[sole] ?? 0;
    return [linkOf(known, entry, formOf(known, sole), known.frequencies[entry] ?? 0)];
  }
  const forms = surestForms(known, names);
  const entries = [...forms.keys()];
  const total = entries.reduce((sum, entry) => sum + (known.frequencies[entry] ?? 0), 0);
  return entries
    .map((entry) => linkOf(known, entry, forms.get(entry) ?? 'singular', total))
    .sort((a, b) => b.score - a.score || b.frequency - a.frequency || (a.label < b.label ? -1 : 1));
}

/** The carrier whose form speaks most, where one entry carries all the names, as it does nearly always; else null. */
function soleCarrier(known: Names, names: readonly number[]): number | null {
  let sole: number | null = null;
  for (const name of names) {
    const end = known.nameStarts[name + 1] ?? 0;
    for (let carrier = known.nameStarts[name] ?? 0; carrier < end; carrier += 1) {
      if (sole !== null && known.nameEntries[carrier] !== known.nameEntries[sole]) return null;
      if (sole === null || isSurer(formOf(known, carrier), formOf(known, sole))) sole = carrier;
    }
  }
  return sole;
}

/** Each entry once, with the form that speaks most for it. */
function surestForms(known: Names, names: readonly number[]): Map<number, NameForm> {
  const surest = new Map<number, NameForm>();
  for (const name of names) {
    const end = known.nameStarts[name + 1] ?? 0;
    for (let carrier = known.nameStarts[name] ?? 0; carrier < end; carrier += 1) {
      const entry = known.nameEntries[carrier] ?? 0;
      const form = formOf(known, carrier);
      const before = surest.get(entry);
      if (before === undefined || isSurer(form, before)) surest.set(entry, form);
    }
  }
  return surest;
}

function isSurer(form: NameForm, other: NameForm): boolean {
  return FORMS[form].exactness > FORMS[other].exactness;
}

function formOf(known: Names, carrier: number): NameForm {
  return NAME_FORMS[known.nameForms[carrier] ?? 0] ?? 'singular';
}

/** Half of the score is the form; the other half is shared out by how many records carry each entry of the name. */
function linkOf(known: Names, entry: number, form: NameForm, total: number): AuthorityLink {
  const { exactness, reason } = FORMS[form];
  const frequency = known.frequencies[entry] ?? 0;
  const score = exactness * (0.5 + (0.5 * frequency) / total);
  const authorityId = known.authorityIds.text(entry);
  return {
    label: known.labels.text(entry),
    headingType: HEADING_TYPES[known.types[entry] ?? 0] ?? 'keyword',
    authorityId: authorityId === '' ? null : authorityId,
    frequency,
    score: Math.round(score * 1e6) / 1e6,
    reason,
  };
}
