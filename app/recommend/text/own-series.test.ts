import { expect, test } from 'vitest';
import { titleMention, videoPage } from '../testing/video.ts';
import { namesOfOwnSeries } from './own-series.ts';

const names = (title: string, links: ReturnType<typeof titleMention>['links'] = []) => {
  const page = videoPage({ title });
  return [...namesOfOwnSeries(page, [{ ...titleMention(page, 'work', 'Les Marais'), links }])];
};

test.each([
  'Les Marais #12 : la pluie',
  '« Les Marais » - Épisode n° 4',
  'Les Marais [EP3]',
  'Les Marais N°7',
])('%j is of its own series', (title) => {
  expect(names(title)).toEqual(['les marais']);
});

test.each(['Les Marais, le roman', 'Le 3e épisode : Les Marais', 'Les Marais 2'])(
  '%j speaks of a work',
  (title) => {
    expect(names(title)).toEqual([]);
  },
);

test('what the catalogue has is a work, numbered or not', () => {
  const link = { label: 'Les Marais', headingType: 'work', authorityId: null } as const;
  expect(names('Les Marais #12', [{ ...link, frequency: 1, score: 1, reason: '' }])).toEqual([]);
});
