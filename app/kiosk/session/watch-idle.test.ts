import { beforeEach, expect, it } from 'vitest';
import { createTestClock, type TestClock } from '../testing/clock.ts';
import { watchIdle } from './watch-idle.ts';

let clock: TestClock;
let lastSign: number;
let playing: boolean;
let said: string[];
let stillHere: () => void;

beforeEach(() => {
  clock = createTestClock();
  lastSign = 0;
  playing = false;
  said = [];
  watchIdle({
    limits: { idleSeconds: 300, idleSecondsPlaying: 2_700, countdownSeconds: 60 },
    signs: {
      idleSeconds: () => Math.floor((clock.now() - lastSign) / 1_000),
      seen: () => {
        lastSign = clock.now();
      },
    },
    video: { isPlaying: () => playing },
    notices: {
      countDown: (seconds) => said.push(`${seconds}`),
      hide: () => said.push('hide'),
      onStillHere: (listener) => {
        stillHere = listener;
      },
    },
    end: async () => void said.push('end'),
    clock,
  });
});

async function minutes(count: number): Promise<void> {
  await clock.advance(count * 60_000);
}
async function patronMoves(): Promise<void> {
  await clock.advance(1_000);
  lastSign = clock.now();
}

it('warns a patron who does not move, then ends the session once', async () => {
  await patronMoves();
  await minutes(3.9);
  expect(said).toEqual([]);
  await minutes(0.2);
  expect(said).toEqual(['60']);
  await minutes(30);
  expect(said).toEqual(['60', 'end']);
});

it('lets a patron who moves in time go on', async () => {
  await patronMoves();
  await minutes(4.75);
  await patronMoves();
  await minutes(2);
  expect(said).toEqual(['60', 'hide']);
});

it('lets a patron go on who says that they are there', async () => {
  await patronMoves();
  await minutes(4.5);
  stillHere();
  expect(said).toEqual(['60', 'hide']);
  await minutes(3);
  expect(said).toHaveLength(2);
});

it('waits while something plays', async () => {
  await patronMoves();
  playing = true;
  await minutes(40);
  expect(said).toEqual([]);
});

it('leaves a seat alone that nobody uses', async () => {
  await minutes(600);
  expect(said).toEqual([]);
});

it('watches the next patron as it did the first', async () => {
  await patronMoves();
  await minutes(6);
  await patronMoves();
  await minutes(6);
  expect(said).toEqual(['60', 'end', '60', 'end']);
});
