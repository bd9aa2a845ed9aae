import { expect, test } from 'vitest';
import { detectLanguage } from './language.ts';
import { pageOf } from './testing/catalogue.ts';

test.each([
  [
    'fr',
    'Comment les volcans sont-ils nés ?',
    'Une plongée au cœur de la Terre avec une géologue.',
  ],
  ['en', 'How volcanoes are born', 'A journey into the heart of the Earth with a geologist.'],
  ['es', 'Cómo nacen los volcanes', 'Un viaje al corazón de la Tierra con una geóloga.'],
  ['uk', 'Як народжуються вулкани', 'Подорож до серця Землі разом із геологинею.'],
  ['ar', 'كيف تولد البراكين', 'رحلة إلى قلب الأرض مع عالمة جيولوجيا.'],
])('%s is told from the title and the description', (language, title, description) => {
  expect(detectLanguage(pageOf({ title, description })).language).toBe(language);
});

test('advertisements and links do not decide', () => {
  const description =
    'Subscribe to the channel! https://www.example.com/watch/the/news/of/the/world';
  const page = pageOf({ title: 'Les volcans racontés aux enfants', description });
  expect(detectLanguage(page).language).toBe('fr');
});

test('a title without letters is undetermined, unless the keywords speak', () => {
  expect(detectLanguage(pageOf({ title: '1, 2, 3 !' }))).toEqual({
    language: 'und',
    confidence: 0,
  });
  expect(
    detectLanguage(pageOf({ title: '1 2 3', keywords: ['apprendre à compter', 'école'] })).language,
  ).toBe('fr');
});
