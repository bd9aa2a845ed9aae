import { expect, test } from 'vitest';
import { pageOf } from '../testing/catalogue.ts';
import { songMentions } from './songs.ts';
import { readField } from './words.ts';

function told(title: string): readonly string[] {
  const found = songMentions(readField(pageOf({ title }), 'title'));
  return found.map(({ type, text }) => `${type} ${text}`);
}

test.each([
  ['ZORBE - Marée haute (Clip officiel)', ['work Marée haute', 'person ZORBE']],
  [
    'Zorbe & Talmo - Orage feat. Duval (Official Video)',
    ['work Orage', 'person Zorbe', 'person Talmo', 'person Duval'],
  ],
  ['Zorbe : « La Mer » | Paroles', ['work La Mer', 'person Zorbe']],
])('%s', (title, mentions) => {
  expect(told(title)).toEqual(mentions);
});

test.each(['Comprendre la mer - leçon 3', 'Clip officiel : comment le tourner', ''])(
  'no song in "%s"',
  (title) => {
    expect(told(title)).toEqual([]);
  },
);
