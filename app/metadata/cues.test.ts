import { expect, test } from 'vitest';
import { preparedCues, wholeWords } from './cues.ts';
import { pageOf } from './testing/catalogue.ts';

const sumsOf = preparedCues(
  ['music', 'sport'],
  [
    { label: 'music', weight: 2, words: wholeWords('clip (?:officiel|video)|rap|l ?[123]') },
    { label: 'sport', weight: 1, words: wholeWords('matchs?|om|24h?') },
  ],
);

test.each([
  ['Le CLIP OFFICIEL de Jeanne', [2, 0]],
  ['clip vidéo', [2, 0]],
  ['Un rappeur, des clips', [0, 0]],
  ['L3 et l 2', [2, 0]],
  ['Matchs : OM - Lens en 24h', [0, 1]],
  ['Des pommes', [0, 0]],
  ['«rap»/match', [2, 1]],
] as const)(
  'a cue counts once for a text that has one of its wordings as whole words: %s',
  (title, sums) => {
    expect(sumsOf(pageOf({ title }))).toEqual(sums);
  },
);

test('each text counts by its own weight', () => {
  expect(sumsOf(pageOf({ title: 'Rap', description: 'Le rap' }))).toEqual([3, 0]);
});

test.each(['(?:clip|rap) officiel', '\\w+ officiel', 'a?b'])(
  'a wording without a letter of its own at its beginning is a bug of the table: %s',
  (wording) => {
    expect(() => wholeWords(`rap|${wording}`)).toThrow(/does not begin/);
  },
);
