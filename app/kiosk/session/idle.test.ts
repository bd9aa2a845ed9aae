import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idleState } from './idle.ts';

const limits = { idleSeconds: 300, idleSecondsPlaying: 2_700, countdownSeconds: 60 };

const used = { readySeconds: 100_000, playing: false };

it.each([
  ['reads', { ...used, idleSeconds: 239 }, { kind: 'present' }],
  ['has not moved for a while', { ...used, idleSeconds: 240 }, { kind: 'warned', secondsLeft: 60 }],
  ['has a second left', { ...used, idleSeconds: 299 }, { kind: 'warned', secondsLeft: 1 }],
  ['has left', { ...used, idleSeconds: 300 }, { kind: 'gone' }],
  ['watches a film', { ...used, idleSeconds: 1_800, playing: true }, { kind: 'present' }],
  ['left a film running', { ...used, idleSeconds: 2_700, playing: true }, { kind: 'gone' }],
  [
    'never came',
    { idleSeconds: 100_000, readySeconds: 100_000, playing: false },
    { kind: 'present' },
  ],
])('knows a patron who %s', (_name, presence, state) => {
  expect(idleState(presence, limits)).toEqual(state);
});

it('never ends a session without a warning before it', () => {
  const seconds = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(seconds, fc.boolean(), (idleSeconds, playing) => {
      fc.pre(idleState({ ...used, playing, idleSeconds }, limits).kind === 'gone');
      const limit = playing ? limits.idleSecondsPlaying : limits.idleSeconds;
      expect(idleState({ ...used, playing, idleSeconds: limit - 1 }, limits).kind).toBe('warned');
    }),
  );
});
