import { expect, test } from 'vitest';
import { NATURES } from '../shared/video.ts';
import { natureOf } from './nature.ts';
import { pageOf } from './testing/catalogue.ts';

test.each([
  ['media-literacy', 'News & Politics', 'Présidentielle : le débat qui fait polémique'],
  ['media-literacy', null, 'Ovnis : la vérité cachée ?'],
  ['learning', 'Education', 'Comprendre la photosynthèse en 10 minutes'],
  ['learning', null, 'Histoire de la peinture au XVIIe siècle'],
  ['inclusion', 'Music', 'Jeanne - La mer (Clip officiel)'],
  ['inclusion', null, 'France - Espagne : le résumé du match de football'],
  ['inclusion', 'Film & Animation', 'La Mer | Bande annonce VF'],
  ['leisure', 'Gaming', "Let's play : je construis un château dans Minecraft"],
] as const)('%s: %s, "%s"', (nature, category, title) => {
  expect(natureOf(pageOf({ category, title })).best).toBe(nature);
});

test('words of a web address tell nothing', () => {
  const page = pageOf({ title: 'Bonjour' });
  const linked = pageOf({
    title: 'Bonjour',
    description: 'https://exemple.fr/politique/debat/elections',
  });
  expect(natureOf(linked)).toEqual(natureOf(page));
});

test('words learned from many channels tell what the cues do not hold, in any field and any case', () => {
  const title = 'MA MORNING ROUTINE ET MON ROOM TOUR';
  const keywords = ['beauté', 'mode', 'Youtubeuse'];
  expect(natureOf(pageOf({ title, keywords })).best).toBe('leisure');
  expect(natureOf(pageOf({ title: title.toLowerCase(), keywords }))).toEqual(
    natureOf(pageOf({ title, keywords })),
  );
});

test('probabilities sum to one, and words that a plain object has by itself tell nothing', () => {
  const { scores } = natureOf(pageOf({ title: 'Bonjour' }));
  expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 6);
  expect(natureOf(pageOf({ title: 'Bonjour hasOwnProperty constructor' })).scores).toEqual(scores);
});

test.each([
  ['Ariane Moffatt', 'inclusion'],
  ['ANTON PETROV', 'learning'],
  ['Byilhan', 'leisure'],
] as const)('a video of %s is rather for %s', (channel, nature) => {
  const likelihood = (of: string) =>
    natureOf(pageOf({ title: 'Épisode 12', channel: of })).scores[NATURES.indexOf(nature)] ?? 0;
  expect(likelihood(channel)).toBeGreaterThan(likelihood('Zyxwv Tsrqp'));
});
