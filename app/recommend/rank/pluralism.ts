import { classOfKind } from '../../shared/recommendation.ts';
import type { Candidate } from './candidate.ts';
import { form, mainCreator, provenance } from './provenance.ts';

/**
 * The part of likeness in each choice; the rest is relevance.
 *
 * Chosen on 2026-11-28 by figures, on the 23 judged videos of the development set, with the model. Each re-ranker under the
 * same limits (one card for a work, two for a creator); its weight chosen on four fifths of the videos for the highest
 * alpha-nDCG@10 that loses at most 5 % of nDCG@10, and measured on the other fifth:
 *
 *   re-ranker                      alpha-nDCG@10  nDCG@10   without the model
 *   relevance alone                       0.5328   0.4556     0.5146   0.4416
 *   MMR (Carbonell, Goldstein 1998)       0.5394   0.4615     0.5241   0.4569
 *   xQuAD (Santos et al. 2010), aspects   0.5239   0.4467     0.5049   0.4357
 *   xQuAD, aspects and provenance         0.5385   0.4419     0.5139   0.4395
 *   PM-2 (Dang, Croft 2012), aspects      0.5328   0.4556     0.5119   0.4376
 *   PM-2, aspects and provenance          0.5213   0.4429     0.5105   0.4575
 *
 * MMR alone raises both, in both runs; the folds chose 0.1 with the model and 0.2 without.
 */
const LIKENESS = 0.15;
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
  readonly marks: ReadonlySet<string>;
  nearest: string | null;
  likeness: number;
}

/**
 * At most `most` documents, chosen one by one: relevant, and unlike those chosen before in what they answer and where they
 * come from. At most two of one creator; of each source its share of the list; among the first ten, one document
 * of another class than most and one of each form (to borrow, to read online, to attend), where such were found.
 * `candidates` come ranked; ties keep that order.
 */
export function pluralist(candidates: readonly Candidate[], most: number): readonly Chosen[] {
  const ordered = byLikeness(candidates, most);
  const opened = opening(ordered.slice(0, FIRST), ordered.slice(FIRST));
  return opened.map(({ candidate, nearest, likeness }) => ({ candidate, nearest, likeness }));
}

function byLikeness(candidates: readonly Candidate[], most: number): readonly Left[] {
  const best = candidates[0]?.explanation.value ?? 1;
  const left = candidates.map(leftOf);
  const chosen: Left[] = [];
  const limits = newLimits(most);
  while (chosen.length < most) {
    const next = bestOf(left, (each) => worth(each, best));
    if (next === undefined) break;
    left.splice(left.indexOf(next), 1);
    if (!limits.allow(next.candidate)) continue;
    chosen.push(next);
    for (const each of left) compare(each, next);
  }
  return chosen;
}

function leftOf(candidate: Candidate): Left {
  const aspects = candidate.matches.map(({ asked }) => asked.aspect.key);
  return {
    candidate,
    marks: new Set([...aspects, ...provenance(candidate.record)]),
    nearest: null,
    likeness: 0,
  };
}

function worth({ candidate, likeness }: Left, best: number): number {
  return (1 - LIKENESS) * (candidate.explanation.value / best) - LIKENESS * likeness;
}

/** Cosine of the two sets of marks. */
function compare(one: Left, chosen: Left): void {
  let shared = 0;
  for (const mark of one.marks) if (chosen.marks.has(mark)) shared += 1;
  const likeness = shared / Math.sqrt(one.marks.size * chosen.marks.size);
  if (likeness <= one.likeness) return;
  one.likeness = likeness;
  one.nearest = chosen.candidate.record.id;
}

function bestOf<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  let best: T | undefined;
  let bestValue = -Infinity;
  for (const item of items) {
    const own = value(item);
    if (own <= bestValue) continue;
    best = item;
    bestValue = own;
  }
  return best;
}

/** Counts what was chosen; a document that would pass a limit is left out. */
function newLimits(most: number): { allow(candidate: Candidate): boolean } {
  const counts = new Map<string, number>();
  return {
    allow({ record }) {
      const creator = mainCreator(record);
      const limits = [
        ...(creator === null ? [] : [[`creator ${creator}`, MOST_PER_CREATOR] as const]),
        [`source ${record.source.id}`, Math.ceil(record.source.share * most)] as const,
      ];
      if (limits.some(([key, limit]) => (counts.get(key) ?? 0) >= limit)) return false;
      for (const [key] of limits) counts.set(key, (counts.get(key) ?? 0) + 1);
      return true;
    },
  };
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
