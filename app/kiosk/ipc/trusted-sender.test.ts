import { expect, it } from 'vitest';
import { isTrustedSender } from './trusted-sender.ts';

const trusted = { contentsId: 2, origin: 'en-regard://screens' };
const pane = {
  contentsId: 2,
  frame: { url: 'en-regard://screens/index.html#x', isMainFrame: true },
};

it('trusts the main frame of our own pane', () => {
  expect(isTrustedSender(pane, trusted)).toBe(true);
});

it.each([
  ['another view, though it shows our page', { ...pane, contentsId: 1 }],
  ['a frame inside the pane', { ...pane, frame: { ...pane.frame, isMainFrame: false } }],
  [
    'a pane that went elsewhere',
    { ...pane, frame: { ...pane.frame, url: 'https://www.youtube.com/' } },
  ],
  [
    'another host of our scheme',
    { ...pane, frame: { ...pane.frame, url: 'en-regard://notices/x' } },
  ],
  [
    'a name that only begins like ours',
    { ...pane, frame: { ...pane.frame, url: 'en-regard://screens.example.org/' } },
  ],
  [
    'our name as a user of another host',
    { ...pane, frame: { ...pane.frame, url: 'en-regard://screens@example.org/' } },
  ],
  ['an address that is none', { ...pane, frame: { ...pane.frame, url: '' } }],
  ['a frame that is already gone', { ...pane, frame: null }],
])('does not trust %s', (_name, sender) => {
  expect(isTrustedSender(sender, trusted)).toBe(false);
});
