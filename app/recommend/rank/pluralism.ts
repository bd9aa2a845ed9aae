import type { CatalogueRecord, RecordSource } from '../../shared/catalogue-record.ts';
import { classOfKind, type Withheld } from '../../shared/recommendation.ts';
import { once } from '../../shared/remember.ts';
import type { Candidate } from './candidate.ts';
import { deLabel, quoted } from '../text/french.ts';
import { form, mainCreator, provenance } from './provenance.ts';

const MOST_PER_CREATOR = 2;
/** The documents that are seen without scrolling: the mix is kept among them. */
const FIRST = 10;
/** A document brought up to open the list is at least this near to the best. */
const OPENING_SCORE = 0.3;

/** A document in the list, with what it was held back for: the document before it that it most resembles. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly nearest: string | null;
  /** 0..1. */
  readonly likeness: number;
}

interface Left {
  readonly candidate: Candidate;
  /** What it answers and where it comes from. */
  readonly marks: () => ReadonlySet<string>;
  nearest: string | null;
  likeness: number;
  /** How many of the chosen it was compared with. */
  compared: number;
}

/**
 * At most `most` documents, chosen one by one: relevant, and unlike those chosen before in what they answer and where they
 * come from. At most two of one creator; of each source its share of the list; among the first ten, one document
 * of another class than most and one of each form (to borrow, to read online, to attend), where such were found.
 * `candidates` come ranked; ties keep that order. `part` is that of unlikeness in each choice, 0..1: see `WEIGHTS`.
 * `heldBack` are those that a limit kept out of the list.
 */
export function pluralist(
  candidates: readonly Candidate[],
  most: number,
  part: number,
): { readonly chosen: readonly Chosen[]; readonly heldBack: readonly Withheld[] } {
  const { chosen, heldBack } = byLikeness(candidates, most, part);
  const opened = opening(chosen.slice(0, FIRST), chosen.slice(FIRST));
  return {
    chosen: opened.map(({ candidate, nearest, likeness }) => ({ candidate, nearest, likeness })),
    heldBack,
  };
}

function byLikeness(
  candidates: readonly Candidate[],
  most: number,
  part: number,
): { readonly chosen: readonly Left[]; readonly heldBack: readonly Withheld[] } {
  const best = candidates[0]?.explanation.value ?? 1;
  const left = candidates.map(leftOf);
  const chosen: Left[] = [];
  const heldBack: Withheld[] = [];
  const limits = newLimits(most);
  while (chosen.length < most) {
    const next = bestOf(left, chosen, (value, likeness) => worth(value / best, likeness, part));
    if (next === undefined) break;
    left.splice(left.indexOf(next), 1);
    const why = limits.refusal(next.candidate);
    if (why === null) chosen.push(next);
    else heldBack.push({ recordId: next.candidate.record.id, why });
  }
  return { chosen, heldBack };
}

function leftOf(candidate: Candidate): Left {
  const marks = once(
    () =>
      new Set([
        ...candidate.matches.map(({ asked }) => asked.aspect.key),
        ...provenance(candidate.record),
      ]),
  );
  return { candidate, marks, nearest: null, likeness: 0, compared: 0 };
}

function worth(relevance: number, likeness: number, part: number): number {
  return (1 - part) * relevance - part * likeness;
}

/**
 * The one that is worth most, the first of equals. They come ranked, so that where even one like no other would not be
 * worth more than the best so far, none after it is: most are never compared with what was chosen.
 */
function bestOf(
  left: readonly Left[],
  chosen: readonly Left[],
  value: (score: number, likeness: number) => number,
): Left | undefined {
  let best: Left | undefined;
  let bestValue = -Infinity;
  for (const each of left) {
    const score = each.candidate.explanation.value;
    if (value(score, 0) <= bestValue) break;
    while (each.compared < chosen.length) compare(each, chosen[each.compared++]);
    const own = value(score, each.likeness);
    if (own <= bestValue) continue;
    best = each;
    bestValue = own;
  }
  return best;
}

/** Cosine of the two sets of marks. */
function compare(one: Left, chosen: Left | undefined): void {
  if (chosen === undefined) return;
  const [own, others] = [one.marks(), chosen.marks()];
  let shared = 0;
  for (const mark of own) if (others.has(mark)) shared += 1;
  const likeness = shared / Math.sqrt(own.size * others.size);
  if (likeness <= one.likeness) return;
  one.likeness = likeness;
  one.nearest = chosen.candidate.record.id;
}

interface Limit {
  readonly key: string;
  readonly most: number;
  readonly why: string;
}

/** Counts what was chosen; a document that would pass a limit is left out, with the reason. */
function newLimits(most: number): { refusal(candidate: Candidate): string | null } {
  const counts = new Map<string, number>();
  return {
    refusal({ record }) {
      const limits = [...creatorLimit(record), sourceLimit(record.source, most)];
      const passed = limits.find((limit) => (counts.get(limit.key) ?? 0) >= limit.most);
      if (passed !== undefined) return passed.why;
      for (const { key } of limits) counts.set(key, (counts.get(key) ?? 0) + 1);
      return null;
    },
  };
}

function creatorLimit(record: CatalogueRecord): readonly Limit[] {
  const creator = mainCreator(record);
  if (creator === null) return [];
  const why = `La liste a déjà ${MOST_PER_CREATOR} documents ${deLabel(record.creators[0]?.name ?? '')}`;
  return [{ key: `creator ${creator}`, most: MOST_PER_CREATOR, why }];
}

function sourceLimit({ id, share }: RecordSource, places: number): Limit {
  const most = Math.ceil(share * places);
  const why = `Part de la source ${quoted(id)} atteinte : ${most} places sur ${places}`;
  return { key: `source ${id}`, most, why };
}

/** The first documents, the last of them giving way to what the list would otherwise not open to; then the rest. */
function opening(first: readonly Left[], rest: readonly Left[]): readonly Left[] {
  const least = OPENING_SCORE * (first[0]?.candidate.explanation.value ?? 0);
  const main = mainClass(first);
  const openings: ((each: Left) => boolean)[] = [
    ({ candidate }) => classOfKind(candidate.record.kind) !== main,
    ({ candidate }) => form(candidate.record) === 'physical',
    ({ candidate }) => form(candidate.record) === 'digital',
    ({ candidate }) => form(candidate.record) === 'event',
  ];
  const brought = openings.flatMap((opens) => {
    if (first.some(opens)) return [];
    const found = rest.find((each) => opens(each) && each.candidate.explanation.value >= least);
    return found === undefined ? [] : [found];
  });
  const added = [...new Set(brought)];
  const kept = first.slice(0, FIRST - added.length);
  const others = [...first.slice(kept.length), ...rest.filter((each) => !added.includes(each))];
  return [...kept, ...added, ...others];
}

function mainClass(first: readonly Left[]): string | null {
  const counts = Map.groupBy(first, ({ candidate }) => classOfKind(candidate.record.kind));
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}
