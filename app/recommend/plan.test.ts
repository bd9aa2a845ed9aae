import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlannedSearch } from '../shared/search.ts';
import { NATURES, type VideoMetadata, type VideoPage } from '../shared/video.ts';
import { askedSearches } from './plan.ts';
import { FEWEST_SEARCHES, MOST_SEARCHES } from './plan/select.ts';
import type { CatalogueStatistics } from './plan/question.ts';
import { NOW, titleMention, videoMetadata, videoPage } from './testing/video.ts';

const EVERYTHING: CatalogueStatistics = { size: 1000, documentFrequency: () => 3 };
const NOTHING: CatalogueStatistics = { size: 1000, documentFrequency: () => 0 };
const RICH = videoPage({
  title: 'La Grande Famine irlandaise (1845-1851)',
  description: 'Les pommes de terre, la misère et l’émigration vers les États-Unis.',
  keywords: ['histoire', 'Irlande', 'famine'],
});

function planSearches(
  page: VideoPage,
  metadata: VideoMetadata,
  statistics: CatalogueStatistics,
): PlannedSearch[] {
  return askedSearches(page, metadata, statistics, NOW).map(({ search }) => search);
}

describe('askedSearches', () => {
  test('plans thirty to forty-five searches for a video that has the words', () => {
    for (const nature of NATURES) {
      const { length } = planSearches(RICH, videoMetadata({ nature }), EVERYTHING);
      expect(length).toBeGreaterThanOrEqual(FEWEST_SEARCHES);
      expect(length).toBeLessThanOrEqual(MOST_SEARCHES);
    }
  });

  test('numbers them in order, gives each a French reason and asks none twice', () => {
    const plan = planSearches(RICH, videoMetadata({}), EVERYTHING);
    expect(plan.map(({ id }) => id)).toEqual(
      plan.map((_, at) => `s${String(at + 1).padStart(2, '0')}`),
    );
    expect(plan.filter(({ reason }) => !/^(?:La|Le) .+\.$/u.test(reason))).toEqual([]);
    const keys = plan.map(
      ({ query, fields, match, trait }) =>
        `${query.toLowerCase()}|${fields.join()}|${match}|${trait}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('asks a catalogue that lacks the words all the same, when it has nothing better to ask', () => {
    expect(planSearches(RICH, videoMetadata({}), NOTHING).length).toBeGreaterThanOrEqual(
      FEWEST_SEARCHES,
    );
  });

  test('of a subject asks first for the headings that the catalogue has', () => {
    const planned = (words: readonly string[]): string[] => {
      const frequency = (word: string): number => (words.includes(word) ? 3 : 0);
      const statistics = { size: 1000, documentFrequency: frequency };
      const asked = askedSearches(
        videoPage({ title: 'Le jazz' }),
        videoMetadata({}),
        statistics,
        NOW,
      );
      return asked
        .filter(({ search }) => search.kind === 'topic-heading')
        .toSorted((a, b) => b.nearness - a.nearness)
        .map(({ search }) => search.query);
    };
    expect(planned(['jazz'])[0]).toBe('Jazz');
    expect(planned(['blue'])[0]).toBe('Blues');
  });

  test.each([
    ['Le complot des géants', null, true],
    ['Campagne électorale : le débat', 'Entertainment', true],
    ['Une nuit au château', 'News & Politics', true],
    ['Une nuit avec les fantômes', 'Entertainment', false],
  ])(
    'asks what teaches to read the press beside what is news: %s (%s)',
    (title, category, asks) => {
      const page = videoPage({ title, category });
      const plan = planSearches(page, videoMetadata({ nature: 'media-literacy' }), EVERYTHING);
      expect(plan.some(({ query }) => query === 'Sensationnalisme dans la presse')).toBe(asks);
    },
  );

  test('a body named by the word of a subject is that subject, once', () => {
    const page = videoPage({ title: 'Ronaldo au Festival de Cannes' });
    const mentions = [titleMention(page, 'organisation', 'Festival de Cannes')];
    const asked = askedSearches(page, videoMetadata({ mentions }), EVERYTHING, NOW);
    const bodies = asked.filter(({ aspect }) => aspect.kind === 'organisation');
    expect(new Set(bodies.map(({ aspect }) => aspect.key))).toEqual(new Set(['subject:le cinéma']));
  });

  test('a name in the title is asked for first, as maker and as subject', () => {
    const page = videoPage({ title: 'Johnny Hallyday et la radio' });
    const mentions = [titleMention(page, 'person', 'Johnny Hallyday')];
    const [first, second] = planSearches(page, videoMetadata({ mentions }), EVERYTHING);
    expect(new Set([first?.kind, second?.kind])).toEqual(new Set(['creator-by', 'person-about']));
  });

  test('the series that the title numbers is asked for after what the video is about', () => {
    const placeOfWork = (title: string) => {
      const page = videoPage({ title });
      const mentions = [
        titleMention(page, 'work', 'Les Marais'),
        titleMention(page, 'person', 'Victor Hugo'),
      ];
      const plan = planSearches(page, videoMetadata({ mentions }), EVERYTHING);
      return plan.findIndex(({ query, kind }) => query === 'Les Marais' && kind === 'work-title');
    };
    expect(placeOfWork('Les Marais #3 : Victor Hugo')).toBeGreaterThan(
      placeOfWork('Les Marais : Victor Hugo'),
    );
    expect(placeOfWork('Les Marais : Victor Hugo')).toBeGreaterThanOrEqual(0);
  });

  test('a work that the catalogue has is asked for, though a longer name with its words was read', () => {
    const page = videoPage({ title: 'Théories Star Wars, dans Star Wars' });
    const link = {
      label: 'Star wars',
      headingType: 'work',
      authorityId: null,
      frequency: 1,
      score: 1,
      reason: '',
    } as const;
    const mentions = [
      titleMention(page, 'work', 'Théories Star Wars'),
      { ...titleMention(page, 'work', 'Star Wars'), links: [link] },
    ];
    const plan = planSearches(page, videoMetadata({ mentions }), EVERYTHING);
    expect(plan.some(({ kind, query }) => kind === 'work-title' && query === 'Star Wars')).toBe(
      true,
    );
  });

  test('the nature changes the mix: leisure asks for more of the same shelf sooner', () => {
    const page = videoPage({ title: 'La science-fiction' });
    const place = (nature: 'leisure' | 'learning'): number =>
      planSearches(page, videoMetadata({ nature }), EVERYTHING).findIndex(
        ({ kind }) => kind === 'genre',
      );
    expect(place('leisure')).toBeLessThan(place('learning'));
  });

  test('the year of the video itself is no subject', () => {
    const page = videoPage({ title: 'Concert 2018' });
    const mention = { ...titleMention(page, 'date', '2018'), years: { from: 2018, to: 2018 } };
    const plan = planSearches(page, videoMetadata({ mentions: [mention] }), EVERYTHING);
    expect(plan.filter(({ kind }) => kind === 'period-about')).toEqual([]);
  });

  test('a video without words gives no search', () => {
    expect(planSearches(videoPage({}), videoMetadata({}), EVERYTHING)).toEqual([]);
  });

  test('any text gives at most forty-five searches, the same each time', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.array(fc.string()),
        (title, description, keywords) => {
          const page = videoPage({ title, description, keywords });
          const plan = planSearches(page, videoMetadata({}), EVERYTHING);
          expect(plan.length).toBeLessThanOrEqual(MOST_SEARCHES);
          expect(planSearches(page, videoMetadata({}), EVERYTHING)).toEqual(plan);
        },
      ),
    );
  });
});
