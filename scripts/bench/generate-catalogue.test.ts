import { expect, test } from 'vitest';
import { createWorld, generateRecords } from './generate-catalogue.ts';
import { generateBurst } from './generate-searches.ts';

const RECORDS = 300;

function catalogue(seed: number) {
  const world = createWorld(RECORDS, seed);
  const records = [...generateRecords(world, RECORDS)];
  return { records, burst: generateBurst(records, world.random) };
}

test('the same seed gives the same records and searches, another seed others', () => {
  const first = catalogue(1);
  expect(catalogue(1)).toEqual(first);
  expect(catalogue(2).records).not.toEqual(first.records);
});

test('a burst is forty searches with ids of their own', () => {
  const { burst } = catalogue(1);
  expect(new Set(burst.map(({ id }) => id)).size).toBe(40);
});

test('words are distributed as in a language: the ten most frequent make a quarter of the running text', () => {
  const { records } = catalogue(1);
  const words = records.flatMap(({ summary }) => summary?.split(' ') ?? []);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const top = [...counts.values()].sort((a, b) => b - a).slice(0, 10);
  expect(top.reduce((sum, count) => sum + count, 0) / words.length).toBeGreaterThan(0.25);
});
