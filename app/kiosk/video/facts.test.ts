import { expect, it } from 'vitest';
import type { PageSnapshot } from '../../shared/video.ts';
import { factsOf } from './facts.ts';

const ID = 'aaaaaaaaaaa';
const OTHER = 'bbbbbbbbbbb';
const empty: PageSnapshot = {
  url: '',
  documentTitle: null,
  player: null,
  next: null,
  displayed: null,
};
const player = (videoId: string) => ({
  videoDetails: { videoId, title: 'Du lecteur', author: 'Chaîne' },
});
const title = (text: string) => ({
  title: { runs: [{ text: text.slice(0, 3) }, { text: text.slice(3) }] },
});
const next = (videoId: string) => ({
  currentVideoEndpoint: { watchEndpoint: { videoId } },
  contents: {
    twoColumnWatchNextResults: {
      results: {
        results: {
          contents: [
            { videoPrimaryInfoRenderer: title('De la page') },
            { videoSecondaryInfoRenderer: { owner: { videoOwnerRenderer: title('Chaîne') } } },
          ],
        },
      },
    },
  },
});
const displayed = (videoId: string | null) => ({
  videoId,
  title: 'À l’écran',
  channel: null,
  description: null,
});

it.each([
  [
    'the player',
    { player: player(ID), next: next(ID) },
    { title: 'Du lecteur', channel: 'Chaîne' },
  ],
  [
    'the page, while the player shows another',
    { player: player(OTHER), next: next(ID) },
    { title: 'De la page', channel: 'Chaîne' },
  ],
  [
    'the screen, when all else is of another video',
    { player: player(OTHER), next: next(OTHER), displayed: displayed(ID) },
    { title: 'À l’écran', channel: null },
  ],
  [
    'nothing, when all is of another video',
    { player: player(OTHER), next: next(OTHER), displayed: displayed(OTHER) },
    null,
  ],
  ['nothing, when the screen does not say which', { displayed: displayed(null) }, null],
  ['nothing, when the page is of another shape', { player: 'x', next: { contents: [] } }, null],
])('takes the facts from %s', (_name, parts, facts) => {
  expect(factsOf({ ...empty, ...parts }, ID)).toEqual(facts);
});
