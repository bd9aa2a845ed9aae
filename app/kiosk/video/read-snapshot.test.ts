import { expect, it } from 'vitest';
import { checkSnapshot, emptySnapshot } from './read-snapshot.ts';

const ADDRESS = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';
const empty = {
  url: 'https://elsewhere.example/',
  documentTitle: null,
  player: null,
  next: null,
  displayed: null,
};

it('takes the address from the browser, whatever the page says', () => {
  expect(checkSnapshot(empty, ADDRESS)).toEqual({ ...empty, url: ADDRESS });
});

it.each([
  ['nothing', undefined],
  ['a text', 'x'],
  ['a missing part', { url: ADDRESS }],
  ['an unknown part', { ...empty, more: 1 }],
  ['a title longer than any', { ...empty, documentTitle: 'x'.repeat(501) }],
  ['an answer too large to be a video’s', { ...empty, player: Array(400_000).fill('x') }],
])('refuses %s', (_name, answer) => {
  expect(checkSnapshot(answer, ADDRESS)).toBeNull();
});

it('keeps nothing of a page without a video but where it stands', () => {
  expect(emptySnapshot('https://www.youtube.com/results?search_query=x#y').url).toBe(
    'https://www.youtube.com/results',
  );
  expect(emptySnapshot('').url).toBe('');
});
