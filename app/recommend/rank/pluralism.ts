import { foldedWords } from '../../shared/text.ts';
import { classOfKind } from '../../shared/recommendation.ts';
import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import type { Candidate } from './candidate.ts';

/** The share of novelty in the choice of each next document: the rest is relevance. */
const NOVELTY = 0.35;
/** Of the novelty, the part of the aspects of the video; the rest is the variety of provenance. */
const ASPECT_SHARE = 0.6;
const MOST_PER_CREATOR = 2;

/**
 * At most `most` documents, chosen one by one: relevant, about what the documents before did not answer, and of another
 * provenance (xQuAD, Santos, Macdonald and Ounis, WWW 2010, with provenance beside the aspects). At most two of one creator.
 * `candidates` come ranked; ties keep that order.
 */
export function pluralist(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  const best = candidates[0]?.explanation.value ?? 1;
  const chosen: Candidate[] = [];
  const left = [...candidates];
  const seen = new Map<string, number>();
  const uncovered = new Map<string, number>();
  while (chosen.length < most) {
    const next = bestOf(left, (candidate) => worth(candidate, best, seen, uncovered));
    if (next === undefined) break;
    left.splice(left.indexOf(next), 1);
    if (creatorsFull(next.record, chosen)) continue;
    chosen.push(next);
    remember(next, seen, uncovered);
  }
  return chosen;
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

function worth(
  candidate: Candidate,
  best: number,
  seen: ReadonlyMap<string, number>,
  uncovered: ReadonlyMap<string, number>,
): number {
  const relevance = candidate.explanation.value / best;
  const aspects = [...coverage(candidate)].reduce(
    (total, [key, covered]) => total + covered * (uncovered.get(key) ?? 1),
    0,
  );
  const marks = provenance(candidate.record);
  const fresh =
    marks.reduce((total, mark) => total + 1 / (1 + (seen.get(mark) ?? 0)), 0) / marks.length;
  const novelty =
    ASPECT_SHARE * Math.min(1, aspects / best) + (1 - ASPECT_SHARE) * fresh * relevance;
  return (1 - NOVELTY) * relevance + NOVELTY * novelty;
}

// What each aspect got from the document: the worth of its best proof.
function coverage({ matches }: Candidate): ReadonlyMap<string, number> {
  const covered = new Map<string, number>();
  for (const { asked, explanation } of matches) {
    const { key } = asked.aspect;
    covered.set(key, Math.max(covered.get(key) ?? 0, explanation.value));
  }
  return covered;
}

function provenance(record: CatalogueRecord): readonly string[] {
  return [
    `class:${classOfKind(record.kind)}`,
    `publisher:${foldedWords(record.publication.publisher ?? record.id)}`,
    `decade:${record.year === null ? record.id : Math.floor(record.year / 10)}`,
    `country:${record.country ?? ''}`,
    `shelf:${record.classifications[0]?.number.slice(0, 2) ?? record.id}`,
  ];
}

function creatorsFull(record: CatalogueRecord, chosen: readonly Candidate[]): boolean {
  const creator = mainCreator(record);
  if (creator === null) return false;
  return chosen.filter((other) => mainCreator(other.record) === creator).length >= MOST_PER_CREATOR;
}

function mainCreator(record: CatalogueRecord): string | null {
  const [first] = record.creators;
  return first === undefined ? null : foldedWords(first.name);
}

function remember(
  candidate: Candidate,
  seen: Map<string, number>,
  uncovered: Map<string, number>,
): void {
  for (const mark of provenance(candidate.record)) seen.set(mark, (seen.get(mark) ?? 0) + 1);
  for (const [key, covered] of coverage(candidate)) {
    uncovered.set(key, (uncovered.get(key) ?? 1) * (1 - Math.min(1, covered)));
  }
}
