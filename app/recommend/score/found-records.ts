import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import type { SearchHit, SearchResult } from '../../shared/search.ts';
import { once } from '../../shared/remember.ts';
import { foldedWords } from '../../shared/text.ts';
import { fieldText, VIDEO_FIELDS, type Nature, type VideoPage } from '../../shared/video.ts';
import type { AskedSearch } from '../plan.ts';
import type { CatalogueStatistics } from '../plan/question.ts';
import { isFiction, isStory } from '../../shared/story.ts';
import { sharedWords } from '../signals/words-in-common.ts';
import { salientWords, type SalientWords } from '../text/salient-words.ts';
import { stems } from '../text/words.ts';
import type { Weights } from '../weights.ts';
import {
  byWeight,
  matchOf,
  proofOf,
  type Asking,
  type KnownOfRecord,
  type Match,
  type Proof,
} from './matches.ts';
import { hasEnoughAspects, isDoubted, isTelling } from './confirmed.ts';
import { recordValues, type RecordValues } from './record-values.ts';
import { product, signal } from './tree.ts';

/** What the searches of one video found. */
export interface Findings {
  readonly page: VideoPage;
  readonly asked: readonly AskedSearch[];
  readonly results: readonly SearchResult[];
  readonly records: ReadonlyMap<string, CatalogueRecord>;
  readonly statistics: CatalogueStatistics;
  readonly nature: Nature;
  readonly weights: Weights;
}

/**
 * A record that some searches found for good, with every proved answer it gives: see `isTelling`. One that is doubted
 * counts at most as the best that tells.
 */
export interface FoundRecord {
  readonly record: CatalogueRecord;
  readonly matches: readonly Match[];
}

interface Found {
  readonly record: CatalogueRecord;
  readonly values: RecordValues;
  readonly isRecording: boolean;
  readonly known: KnownOfRecord;
  readonly proved: Proved[];
}

interface Proved {
  readonly asking: Asking;
  readonly hit: SearchHit;
  readonly proof: Proof;
}

/**
 * The records found, each once, with the answers whose words were found again in it, where they tell together why it is
 * there. Hits without a record are left out.
 */
export function foundRecords({
  page,
  asked,
  results,
  records,
  statistics,
  nature,
  weights,
}: Findings): readonly FoundRecord[] {
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
    const fields = byWeight(question.search.fields, weights);
    const queryStems = stems(question.search.query);
    const ofVideo = { aspectTotal, statistics, nature, weights };
    const asking: Asking = { asked: question, result, fields, queryStems, ...ofVideo };
    for (const hit of result.hits) {
      const own = found.get(hit.recordId) ?? newFound(records.get(hit.recordId), said, salient);
      if (own === null) continue;
      found.set(hit.recordId, own);
      const proof = proofOf(asking, own);
      if (proof !== null) own.proved.push({ asking, hit, proof });
    }
  }
  return [...found.values()].flatMap(confirmed);
}

// What an answer is worth takes long to measure: most records that are found have none that counts.
function confirmed({ record, known, proved }: Found): FoundRecord[] {
  const proofs = proved.map(({ proof }) => proof);
  const telling = proofs.map((proof) => isTelling(proof));
  const tells = telling.includes(true);
  if (!tells && !hasEnoughAspects(proofs)) return [];
  const matches = proved.map(({ asking, hit, proof }) =>
    matchOf({ ...asking, ...known, hit }, proof),
  );
  if (!tells) return [{ record, matches }];
  const sure = matches.filter((_, at) => telling[at]);
  const most = Math.max(...sure.map(({ explanation }) => explanation.value));
  return [{ record, matches: matches.map((match) => atMostIfDoubted(match, most)) }];
}

// An actor called Denis adds to a film that the video's own subject finds; he does not carry it.
function atMostIfDoubted(match: Match, most: number): Match {
  const { explanation } = match;
  if (explanation.value <= most || !isDoubted(match)) return match;
  const share = signal('Ramené à la meilleure preuve sûre', most / explanation.value);
  return { ...match, explanation: product('Preuve douteuse', [explanation, share]) };
}

function newFound(
  record: CatalogueRecord | undefined,
  said: string,
  salient: SalientWords,
): Found | null {
  if (record === undefined) return null;
  const values = recordValues(record);
  return {
    record,
    values,
    isRecording: record.kind === 'film' || record.kind === 'music',
    known: {
      creatorNamed: once(() =>
        record.creators.some(({ name }) => said.includes(` ${foldedWords(name)} `)),
      ),
      wordsShared: once(() => sharedWords(values, salient)),
      tellsStory: isStory(record),
      fiction: isFiction(record),
    },
    proved: [],
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
