import { expect, test } from 'vitest';
import { levelOf } from './level.ts';
import { pageOf } from './testing/catalogue.ts';

test.each([
  ['child', 'Une souris verte, comptine pour les petits'],
  ['child', 'Les fractions, leçon de CM2 pour les enfants'],
  ['advanced', 'Séminaire : le théorème des résidus (licence 3)'],
  ['general', 'Pourquoi le ciel est bleu'],
] as const)('%s: "%s"', (level, title) => {
  expect(levelOf(pageOf({ title })).best).toBe(level);
});

test('a video of which nothing is known is for everybody, with probabilities that sum to one', () => {
  const { best, scores } = levelOf(pageOf({ title: '' }));
  expect(best).toBe('general');
  expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 6);
  expect(Math.max(...scores)).toBe(scores[0]);
});
