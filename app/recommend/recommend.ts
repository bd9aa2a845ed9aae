import type { CatalogueRecord } from '../shared/catalogue-record.ts';
import {
  classOfKind,
  type Evidence,
  type RecommendedDocument,
  type Recommendations,
} from '../shared/recommendation.ts';
import type { SearchResult } from '../shared/search.ts';
import { foldedWords } from '../shared/text.ts';
import { fieldText, VIDEO_FIELDS, type VideoMetadata, type VideoPage } from '../shared/video.ts';
import { askedSearches, type AskedSearch, type CatalogueStatistics } from './plan.ts';
import type { Aspect } from './plan/question.ts';
import type { Candidate } from './rank/candidate.ts';
import { isTelling } from './rank/confirmed.ts';
import { pluralist } from './rank/pluralism.ts';
import { oneForEachWork, ranked } from './rank/rank.ts';
import { reasonOf } from './reasons.ts';
import { matchOf, type Match } from './score/matches.ts';
import { recordValues, type RecordValues } from './score/record-values.ts';
import { scoreTree } from './score/score.ts';
import { isStory } from './signals/story-fit.ts';
import { sharedWords } from './signals/words-in-common.ts';
import { isForChildren } from './text/for-children.ts';
import { salientWords, type SalientWords } from './text/salient-words.ts';
import { stems } from './text/words.ts';
import { LEAST_BEST_SCORE, LEAST_SCORE } from './weights.ts';

/** What the answer for one video is made from. */
export interface RecommendInput {
  readonly page: VideoPage;
  readonly metadata: VideoMetadata;
  /** One for each search of `planSearches`, in any order. */
  readonly results: readonly SearchResult[];
  /** The records of every hit. A hit without its record is left out. */
  readonly records: ReadonlyMap<string, CatalogueRecord>;
  readonly statistics: CatalogueStatistics;
  readonly buildId: string;
}

const MOST_DOCUMENTS = 20;
const MOST_EVIDENCE = 6;
const MOST_UNDERSTOOD = 8;
const SURE_ENOUGH_TO_SAY = 0.3;

/**
 * The answer for one video: at most 20 documents, one for each work, each with its proofs, its reason and the tree that
 * is its score. Empty where nothing answers well enough. A pure function: the same input gives the same bytes.
 */
export function recommend(input: RecommendInput): Recommendations {
  const { page, metadata, statistics } = input;
  const asked = askedSearches(page, metadata, statistics);
  const works = oneForEachWork(worthShowing(ranked(candidatesOf(input, asked))));
  const rankOf = new Map(works.map(({ record }, at) => [record.id, at + 1]));
  return {
    videoId: page.id,
    buildId: input.buildId,
    modelId: metadata.modelId,
    nature: metadata.nature,
    understood: understood(asked),
    documents: pluralist(works, MOST_DOCUMENTS).map((candidate) =>
      documentOf(candidate, input, rankOf.get(candidate.record.id) ?? works.length),
    ),
  };
}

function worthShowing(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0]?.explanation.value ?? 0;
  if (best < LEAST_BEST_SCORE) return [];
  return candidates.filter(({ explanation }) => explanation.value >= LEAST_SCORE);
}

interface Found {
  readonly record: CatalogueRecord;
  readonly values: RecordValues;
  readonly creatorNamed: boolean;
  readonly wordsShared: number;
  readonly tellsStory: boolean;
  readonly matches: Match[];
}

function candidatesOf(input: RecommendInput, asked: readonly AskedSearch[]): Candidate[] {
  const { page, metadata, statistics } = input;
  const video = { page, metadata, forChildren: isForChildren(page) };
  return foundRecords(input, asked)
    .filter(({ matches }) => matches.some((match) => isTelling(match, statistics)))
    .map(({ record, matches }) => ({
      record,
      explanation: scoreTree(matches, { record, ...video }),
      matches: matches.toSorted(byWorth),
      others: [],
    }));
}

function foundRecords(
  { page, results, records, statistics }: RecommendInput,
  asked: readonly AskedSearch[],
): Found[] {
  const said = everythingSaid(page);
  const salient = salientWords(page, statistics);
  const bySearch = new Map(results.map((result) => [result.search.id, result]));
  const answered = asked.flatMap((question) => {
    const result = bySearch.get(question.search.id);
    return result === undefined ? [] : [{ asked: question, result }];
  });
  const totals = aspectTotals(answered);
  const found = new Map<string, Found>();
  for (const { asked: question, result } of answered) {
    const aspectTotal = totals.get(question.aspect.key) ?? 0;
    const asking = { asked: question, result, aspectTotal, statistics };
    const queryStems = stems(question.search.query);
    for (const hit of result.hits) {
      const own = found.get(hit.recordId) ?? newFound(records.get(hit.recordId), said, salient);
      if (own === null) continue;
      found.set(hit.recordId, own);
      const { record: _, matches, ...known } = own;
      const match = matchOf({ ...asking, ...known, hit, queryStems });
      if (match !== null) matches.push(match);
    }
  }
  return [...found.values()];
}

function newFound(
  record: CatalogueRecord | undefined,
  said: string,
  salient: SalientWords,
): Found | null {
  if (record === undefined) return null;
  const values = recordValues(record);
  const creatorNamed = record.creators.some(({ name }) => said.includes(` ${foldedWords(name)} `));
  return {
    record,
    values,
    creatorNamed,
    wordsShared: sharedWords(values, salient),
    tellsStory: isStory(record),
    matches: [],
  };
}

// Between spaces, so that a name is found as whole words.
function everythingSaid(page: VideoPage): string {
  return VIDEO_FIELDS.map((field) => ` ${foldedWords(fieldText(page, field))} `).join('');
}

// A list that was cut counts whole.
function aspectTotals(
  answered: readonly { readonly asked: AskedSearch; readonly result: SearchResult }[],
): ReadonlyMap<string, number> {
  const byAspect = Map.groupBy(answered, ({ asked }) => asked.aspect.key);
  return new Map(
    [...byAspect].map(([key, own]) => {
      const ids = new Set(own.flatMap(({ result }) => result.hits.map((hit) => hit.recordId)));
      return [key, Math.max(ids.size, ...own.map(({ result }) => result.total))];
    }),
  );
}

function byWorth(a: Match, b: Match): number {
  return (
    b.explanation.value - a.explanation.value || (a.asked.search.id < b.asked.search.id ? -1 : 1)
  );
}

function documentOf(
  { record, explanation, matches, others }: Candidate,
  { page, statistics }: RecommendInput,
  relevanceRank: number,
): RecommendedDocument {
  const strongest = matches.find((match) => isTelling(match, statistics));
  if (strongest === undefined) throw new Error(`record ${record.id} recommended without a proof`);
  const proofs = [strongest, ...matches.filter((match) => match !== strongest)];
  return {
    recordId: record.id,
    otherRecordIds: others,
    documentClass: classOfKind(record.kind),
    score: explanation.value,
    explanation,
    reason: reasonOf(strongest, record),
    evidence: proofs.slice(0, MOST_EVIDENCE).map((match) => evidenceOf(match, page)),
    relevanceRank,
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

const NAMED: ReadonlySet<Aspect['kind']> = new Set([
  'cited',
  'work',
  'person',
  'event',
  'place',
  'period',
  'topic',
  'story',
  'organisation',
]);

/** The surest names and subjects that were asked for, as the video writes them; a part of another is left out. */
function understood(asked: readonly AskedSearch[]): string[] {
  const names: { readonly name: string; readonly words: string }[] = [];
  for (const { aspect } of asked.toSorted((a, b) => b.aspect.strength - a.aspect.strength)) {
    if (!NAMED.has(aspect.kind) || aspect.strength < SURE_ENOUGH_TO_SAY) continue;
    const name = aspect.name.replaceAll(/\s+/g, ' ').trim();
    const words = ` ${stems(name).join(' ')} `;
    if (!names.some((other) => other.words.includes(words))) names.push({ name, words });
  }
  return names.slice(0, MOST_UNDERSTOOD).map(({ name }) => name);
}
