import { expect, it } from 'vitest';
import { fuzzRound, seedFiles } from './read-damaged.ts';

const ROUNDS = 400;

it(`reads ${ROUNDS} damaged files the same however they are cut, and every record clean`, async () => {
  const files = seedFiles();
  expect(files.length).toBeGreaterThan(30);
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    await expect(fuzzRound(files, seed), `seed ${seed}`).resolves.toBeUndefined();
  }
});
