import type { CatalogueRecord } from '../shared/catalogue-record.ts';
import {
  classOfKind,
  type Evidence,
  type RecommendedDocument,
  type Recommendations,
  type Withheld,
} from '../shared/recommendation.ts';
import type { Policy } from '../shared/policy.ts';
import type { SearchResult } from '../shared/search.ts';
import { fieldText, type VideoMetadata, type VideoPage } from '../shared/video.ts';
import type { AskedSearch, CatalogueStatistics } from './plan.ts';
import { forbidding } from './policy/apply-policy.ts';
import type { Candidate } from './rank/candidate.ts';
import { isTelling } from './score/confirmed.ts';
import { nearestFirst } from './rank/fallback.ts';
import { pluralist, type Chosen } from './rank/pluralism.ts';
import { oneForEachWork, ranked } from './rank/rank.ts';
import { reasonOf } from './reasons.ts';
import { foundRecords } from './score/found-records.ts';
import type { Match } from './score/matches.ts';
import { scoreTree } from './score/score.ts';
import { rounded } from './score/tree.ts';
import { isForChildren } from './text/for-children.ts';
import { isLesson } from './text/lessons.ts';
import { understood } from './understood.ts';
import type { Weights } from './weights.ts';

/** What the answer for one video is made from. */
export interface RecommendInput {
  readonly page: VideoPage;
  readonly metadata: VideoMetadata;
  /** The plan: see `askedSearches`. */
  readonly asked: readonly AskedSearch[];
  /** One for each of its searches, in any order. */
  readonly results: readonly SearchResult[];
  /** The records of every hit. A hit without its record is left out. */
  readonly records: ReadonlyMap<string, CatalogueRecord>;
  readonly statistics: CatalogueStatistics;
  readonly buildId: string;
  readonly policy: Policy;
  /** `WEIGHTS`, unless they are being measured. */
  readonly weights: Weights;
  /** Instant, ISO 8601: what has expired by then is not shown. */
  readonly now: string;
}

const MOST_DOCUMENTS = 20;
const MOST_EVIDENCE = 6;
/** Length of "2026-11-28T12:00:00". */
const SECONDS = 19;

/**
 * The answer for one video: at most 20 documents, one for each work, each with its proofs, its reason and the tree that
 * is its score. Empty where nothing answers well enough. A pure function: the same input gives the same bytes.
 */
export function recommend(input: RecommendInput): Recommendations {
  return answerOf(input, partedOf(input));
}

/**
 * The record ids of the answer, then those of the other works found, by their score alone and however low it is: at most
 * `depth`. Empty where the answer is. It is what measures of a whole order read; nobody is shown more than the answer.
 */
export function rankedIds(input: RecommendInput, depth: number): readonly string[] {
  const parted = partedOf(input);
  const shown = answerOf(input, parted).documents.map(({ recordId }) => recordId);
  if (shown.length === 0) return shown;
  const others = oneForEachWork(parted.allowed).map(({ record }) => record.id);
  return [...new Set([...shown, ...others])].slice(0, depth);
}

function answerOf(input: RecommendInput, { allowed, forbidden }: Parted): Recommendations {
  const { page, metadata, asked, weights } = input;
  const works = nearestFirst(oneForEachWork(worthShowing(ranked(allowed), weights)));
  const rankOf = new Map(works.map(({ record }, at) => [record.id, at + 1]));
  const { chosen, heldBack } = pluralist(works, MOST_DOCUMENTS, weights.likeness);
  return {
    videoId: page.id,
    buildId: input.buildId,
    modelId: metadata.modelId,
    nature: metadata.nature,
    understood: understood(asked),
    documents: chosen.map((each) =>
      documentOf(each, input, rankOf.get(each.candidate.record.id) ?? works.length),
    ),
    withheld: [...forbidden, ...heldBack].slice(0, MOST_DOCUMENTS),
  };
}

interface Parted {
  readonly allowed: readonly Candidate[];
  readonly forbidden: readonly Withheld[];
}

/** What the policy forbids is named with its reason, the best first: a library sees what its own rules do. */
function partedOf(input: RecommendInput): Parted {
  const forbids = forbidding(input.policy, input.page);
  const allowed: Candidate[] = [];
  const forbidden: Withheld[] = [];
  for (const candidate of ranked(candidatesOf(input))) {
    const why = forbids(candidate.record);
    if (why === null) allowed.push(candidate);
    else forbidden.push({ recordId: candidate.record.id, why });
  }
  return { allowed, forbidden };
}

function worthShowing(
  candidates: readonly Candidate[],
  { leastBestScore, leastScore, leastShare }: Weights,
): readonly Candidate[] {
  const best = candidates[0]?.explanation.value ?? 0;
  if (best < leastBestScore) return [];
  // What the video cites is sure beyond comparison: it is no measure of the rest.
  const measure = candidates.find((candidate) => !isCited(candidate))?.explanation.value ?? best;
  const least = Math.max(leastScore, leastShare * measure);
  return candidates.filter(({ explanation }) => explanation.value >= least);
}

function isCited({ matches }: Candidate): boolean {
  return matches.some(({ asked }) => asked.aspect.kind === 'cited');
}

function candidatesOf(input: RecommendInput): Candidate[] {
  const { page, metadata, policy, weights } = input;
  const video = {
    page,
    metadata,
    policy,
    weights,
    now: input.now,
    forChildren: isForChildren(page),
    lesson: isLesson(page),
  };
  return foundRecords({ ...input, nature: metadata.nature })
    .filter(({ record }) => !isOver(record.expires, input.now))
    .map(({ record, matches }) => ({
      record,
      explanation: scoreTree(matches, { record, ...video }),
      matches: matches.toSorted(byWorth),
      others: [],
    }));
}

// Both are ISO 8601 and UTC, so that their first nineteen characters, to the second, stand in the order of time.
function isOver(expires: string | null, now: string): boolean {
  return expires !== null && expires.slice(0, SECONDS) <= now.slice(0, SECONDS);
}

function byWorth(a: Match, b: Match): number {
  return (
    b.explanation.value - a.explanation.value || (a.asked.search.id < b.asked.search.id ? -1 : 1)
  );
}

function documentOf(
  { candidate: { record, explanation, matches, others }, nearest, likeness }: Chosen,
  { page, metadata, now }: RecommendInput,
  relevanceRank: number,
): RecommendedDocument {
  const strongest = matches.find((match) => isTelling(match)) ?? matches[0];
  if (strongest === undefined) throw new Error(`record ${record.id} recommended without a proof`);
  const kinds = new Set(
    matches.flatMap(({ asked: { search } }) => (search.trait === undefined ? [] : [search.kind])),
  );
  const proofs = [strongest, ...matches.filter((match) => match !== strongest)];
  return {
    recordId: record.id,
    otherRecordIds: others,
    documentClass: classOfKind(record.kind),
    score: explanation.value,
    level: record.source.level,
    explanation,
    reason: reasonOf(strongest, record, { ...metadata, kinds, now }),
    evidence: proofs.slice(0, MOST_EVIDENCE).map((match) => evidenceOf(match, page)),
    relevanceRank,
    nearestId: nearest,
    likeness: rounded(likeness),
  };
}

function evidenceOf({ asked, recordField, recordText }: Match, page: VideoPage): Evidence {
  const [{ field, start, end }] = asked.aspect.places;
  return {
    searchId: asked.search.id,
    searchKind: asked.search.kind,
    videoField: field,
    videoText: fieldText(page, field).slice(start, end),
    recordField,
    recordText,
  };
}
