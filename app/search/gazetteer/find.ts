import { HEADING_TYPES, type HeadingType } from '../../shared/catalogue-record.ts';
import type { Gazetteer, NameMatch } from '../../shared/search.ts';
import type { Token } from '../../shared/text.ts';
import { MENTION_TYPES, type AuthorityLink, type MentionType } from '../../shared/video.ts';
import { hashWord, type WordHash } from '../../shared/word-hash.ts';
import { singular } from '../french.ts';
import type { Names } from './name-file.ts';
import { rollHigh, rollLow, startHash, type Lane } from './name-hash.ts';
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

/** A name that stands in a text. Token indices, end exclusive. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly name: number;
}

function find(known: Names, tokens: readonly Token[]): NameMatch[] {
  const words = tokens.map(({ folded }) => folded);
  const exact = words.map(hashWord);
  const singulars = words.map(singular).map(hashWord);
  const matches: NameMatch[] = [];
  const spans: Span[] = [];
  for (let from = 0; from < words.length; from += 1) {
    addSpansFrom(spans, known, 'exact', exact, from);
    addSpansFrom(spans, known, 'singular', singulars, from);
    // Most words of a text begin no name.
    if (spans.length > 0) addMatches(matches, known, spans.splice(0));
  }
  return matches;
}

/** The names that start at one token, the longest first, those that end together as one. */
function addMatches(matches: NameMatch[], known: Names, spans: Span[]): void {
  if (spans.length > 1) spans.sort((a, b) => b.to - a.to);
  for (let first = 0, next = 1; first < spans.length; first = next) {
    const to = spans[first]?.to;
    for (next = first + 1; spans[next]?.to === to;) next += 1;
    matches.push(...matchesOf(known, spans.slice(first, next)));
  }
}

/** Walks on from a token for as long as the words so far begin a name. */
function addSpansFrom(
  spans: Span[],
  known: Names,
  lane: Lane,
  hashes: readonly WordHash[],
  from: number,
): void {
  let { high, low } = startHash(lane);
  for (let at = from; at < hashes.length; at += 1) {
    const hash = hashes[at];
    if (hash === undefined) return;
    high = rollHigh(high, hash);
    low = rollLow(low, hash);
    const name = known.table.lookUp(high, low);
    if (name === null) return;
    if (name >= 0) spans.push({ from, to: at + 1, name });
  }
}

/** One match for each sort of mention that the names stand for, in the order of `MENTION_TYPES`. */
function matchesOf(known: Names, spans: readonly Span[]): NameMatch[] {
  const [span] = spans;
  if (span === undefined) return [];
  const { from, to } = span;
  const links = linksOf(
    known,
    spans.map(({ name }) => name),
  );
  const type = typeOfAll(links);
  if (type !== null) return [{ from, to, type, links }];
  return MENTION_TYPES.map((each) => ({
    from,
    to,
    type: each,
    links: links.filter((link) => typeOf(link) === each),
  })).filter(({ links: ofType }) => ofType.length > 0);
}

/** What all the links stand for, null where they part. */
function typeOfAll([first, ...others]: readonly AuthorityLink[]): MentionType | null {
  if (first === undefined) return null;
  const type = typeOf(first);
  return others.every((link) => typeOf(link) === type) ? type : null;
}

function typeOf(link: AuthorityLink): MentionType {
  return MENTION_OF_HEADING[link.headingType];
}

/** Every entry that carries one of the names, best first: by score, then frequency, then label. */
function linksOf(known: Names, names: readonly number[]): AuthorityLink[] {
  const forms = surestForms(known, names);
  const entries = [...forms.keys()];
  const total = entries.reduce((sum, entry) => sum + (known.frequencies[entry] ?? 0), 0);
  return entries
    .map((entry) => linkOf(known, entry, FORMS[forms.get(entry) ?? 'singular'], total))
    .sort((a, b) => b.score - a.score || b.frequency - a.frequency || (a.label < b.label ? -1 : 1));
}

/** Each entry once, with the form that speaks most for it. */
function surestForms(known: Names, names: readonly number[]): Map<number, NameForm> {
  const surest = new Map<number, NameForm>();
  for (const name of names) {
    const end = known.nameStarts[name + 1] ?? 0;
    for (let carrier = known.nameStarts[name] ?? 0; carrier < end; carrier += 1) {
      const entry = known.nameEntries[carrier] ?? 0;
      const form = NAME_FORMS[known.nameForms[carrier] ?? 0] ?? 'singular';
      const before = surest.get(entry);
      if (before === undefined || FORMS[before].exactness < FORMS[form].exactness)
        surest.set(entry, form);
    }
  }
  return surest;
}

/** Half of the score is the form; the other half is shared out by how many records carry each entry of the name. */
function linkOf(
  known: Names,
  entry: number,
  form: { readonly exactness: number; readonly reason: string },
  total: number,
): AuthorityLink {
  const frequency = known.frequencies[entry] ?? 0;
  const score = form.exactness * (0.5 + (0.5 * frequency) / total);
  const authorityId = known.authorityIds.text(entry);
  return {
    label: known.labels.text(entry),
    headingType: HEADING_TYPES[known.types[entry] ?? 0] ?? 'keyword',
    authorityId: authorityId === '' ? null : authorityId,
    frequency,
    score: Math.round(score * 1e6) / 1e6,
    reason: form.reason,
  };
}
