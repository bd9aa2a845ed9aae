import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Explanation } from '../shared/recommendation.ts';
import type { SearchResult } from '../shared/search.ts';
import { fieldText, type VideoMetadata, type VideoPage } from '../shared/video.ts';
import { askedSearches } from './plan.ts';
import { rankedIds, recommend, type RecommendInput } from './recommend.ts';
import {
  answer,
  searched,
  smallLibrary,
  type RecordInWords,
  type SmallLibrary,
} from './testing/library.ts';
import { NOW, titleMention, videoMetadata, videoPage } from './testing/video.ts';
import { NO_POLICY } from '../shared/policy.ts';
import { standsIn, stems } from './text/words.ts';
import { WEIGHTS } from './weights.ts';

const WORDS = [
  'volcan',
  'Irlande',
  'guerre',
  'Napoléon',
  'femmes',
  'cinéma',
  'Johnny Hallyday',
  'philosophie',
  'recette',
];
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(' et '));

const records: fc.Arbitrary<RecordInWords[]> = fc
  .array(
    fc.record({
      title: words,
      by: fc.constantFrom('Johnny Hallyday', 'Jeanne Aubert'),
      about: fc.array(
        fc.constantFrom('Volcans', 'Femmes', 'Guerre', 'Philosophie', 'Cinéma -- Irlande'),
        { maxLength: 2 },
      ),
      place: fc.constantFrom('Irlande', 'France'),
      rest: fc.record({
        summary: fc.option(words),
        kind: fc.constantFrom('book', 'film', 'music'),
      }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((some) => some.map((record, at) => ({ ...record, id: `r${at}` })));

interface Asked {
  readonly page: VideoPage;
  readonly metadata: VideoMetadata;
  readonly library: SmallLibrary;
}

const asked: fc.Arbitrary<Asked> = fc
  .record({
    title: words,
    description: words,
    keywords: fc.array(words, { maxLength: 2 }),
    records,
  })
  .map(({ records: some, ...parts }) => {
    const page = videoPage(parts);
    const mentions = page.title.includes('Johnny Hallyday')
      ? [titleMention(page, 'person', 'Johnny Hallyday')]
      : [];
    return { page, metadata: videoMetadata({ mentions }), library: smallLibrary(some) };
  });

function inputOf(
  { page, metadata, library }: Asked,
  results?: readonly SearchResult[],
): RecommendInput {
  return {
    page,
    metadata,
    asked: askedSearches(page, metadata, library.search, NOW),
    results: results ?? searched(page, metadata, library),
    records: library.records,
    statistics: library.search,
    buildId: 'test',
    policy: NO_POLICY,
    weights: WEIGHTS,
    now: NOW,
  };
}

function unbalanced(node: Explanation): Explanation[] {
  const values = node.parts.map((part) => part.value);
  const expected =
    node.kind === 'sum'
      ? values.reduce((total, value) => total + value, 0)
      : values.reduce((total, value) => total * value, 1);
  const own = node.kind === 'signal' || Math.abs(expected - node.value) <= 1e-6 ? [] : [node];
  return [...own, ...node.parts.flatMap(unbalanced)];
}

describe('recommend', () => {
  test('the parts of every explanation combine to its value, and the root is the score', () => {
    fc.assert(
      fc.property(asked, ({ page, metadata, library }) => {
        for (const { score, explanation } of answer(page, metadata, library).documents) {
          expect(explanation.value).toBe(score);
          expect(unbalanced(explanation)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('every proof is true: the words stand in the video, and those of the search in the record', () => {
    fc.assert(
      fc.property(asked, ({ page, metadata, library }) => {
        const plan = new Map(
          askedSearches(page, metadata, library.search, NOW).map(({ search }) => [
            search.id,
            search,
          ]),
        );
        for (const { evidence } of answer(page, metadata, library).documents) {
          expect(evidence).not.toEqual([]);
          for (const { searchId, videoField, videoText, recordText } of evidence) {
            expect(videoText).not.toBe('');
            expect(fieldText(page, videoField)).toContain(videoText);
            expect(standsIn(stems(plan.get(searchId)?.query ?? ''), stems(recordText), 'all')).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the whole order begins with the answer, names no record twice, and is empty where the answer is', () => {
    fc.assert(
      fc.property(asked, (some) => {
        const input = inputOf(some);
        const shown = recommend(input).documents.map(({ recordId }) => recordId);
        const ids = rankedIds(input, 100);
        expect(ids.slice(0, shown.length)).toEqual(shown);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length > 0).toBe(shown.length > 0);
        expect(rankedIds(input, 3)).toEqual(ids.slice(0, 3));
      }),
      { numRuns: 40 },
    );
  });

  test('the whole order goes on with what a limit keeps out of the answer, never with what the policy forbids', () => {
    const page = videoPage({ title: 'Johnny Hallyday' });
    const metadata = videoMetadata({ mentions: [titleMention(page, 'person', 'Johnny Hallyday')] });
    const library = smallLibrary(
      ['a', 'b', 'c'].map((id) => ({
        id,
        title: `Disque ${id}`,
        by: 'Johnny Hallyday',
        about: ['Chanson'],
      })),
    );
    const input = inputOf({ page, metadata, library });
    expect(recommend(input).documents).toHaveLength(2);
    expect(rankedIds(input, 100)).toEqual(['a', 'b', 'c']);
    const muted = { ...input, policy: { ...NO_POLICY, mute: [{ heading: 'Chanson' }] } };
    expect(rankedIds(muted, 100)).toEqual([]);
  });

  test('the same input gives the same bytes', () => {
    fc.assert(
      fc.property(asked, (input) => {
        expect(JSON.stringify(recommend(inputOf(input)))).toBe(
          JSON.stringify(recommend(inputOf(input))),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('the order in which results and records arrive changes nothing', () => {
    fc.assert(
      fc.property(asked, (input) => {
        const straight = inputOf(input);
        const turned = {
          ...straight,
          results: straight.results.toReversed(),
          records: new Map([...straight.records].toReversed()),
        };
        expect(JSON.stringify(recommend(turned))).toBe(JSON.stringify(recommend(straight)));
      }),
      { numRuns: 20 },
    );
  });

  test('a stronger answer to one search never lowers a document', () => {
    fc.assert(
      fc.property(asked, fc.nat(), (input, choice) => {
        const results = searched(input.page, input.metadata, input.library);
        const before = recommend(inputOf(input, results)).documents;
        const chosen = before[choice % Math.max(1, before.length)];
        const raised = recommend(
          inputOf(
            input,
            results.map((result) => strengthened(result, chosen?.recordId)),
          ),
        );
        const rank = raised.documents.find(
          ({ recordId }) => recordId === chosen?.recordId,
        )?.relevanceRank;
        expect(rank ?? 0).toBeLessThanOrEqual(chosen?.relevanceRank ?? 0);
      }),
      { numRuns: 40 },
    );
  });

  test('nothing found is an honest empty list', () => {
    const page = videoPage({ title: 'Bonjour' });
    expect(answer(page, videoMetadata({}), smallLibrary([])).documents).toEqual([]);
  });

  test('what was understood is said as the video writes it', () => {
    const page = videoPage({ title: 'NAPOLÉON et les volcans' });
    expect(answer(page, videoMetadata({}), smallLibrary([])).understood).toEqual(
      expect.arrayContaining(['NAPOLÉON', 'volcans']),
    );
  });

  test('an answer of some search that is not in the plan is left aside', () => {
    const page = videoPage({ title: 'Les volcans' });
    const library = smallLibrary([{ id: 'a', title: 'Boum', about: ['Volcans'] }]);
    const [result] = searched(page, videoMetadata({}), library);
    const stray =
      result === undefined ? [] : [{ ...result, search: { ...result.search, id: 's99' } }];
    const input = inputOf({ page, metadata: videoMetadata({}), library }, stray);
    expect(recommend(input).documents).toEqual([]);
  });
});

// As strong as the best of its search: the best itself stays what it was.
function strengthened(result: SearchResult, record: string | undefined): SearchResult {
  const best = result.hits[0]?.score ?? 0;
  const hits = result.hits.map((hit) => (hit.recordId === record ? { ...hit, score: best } : hit));
  return { ...result, hits };
}
