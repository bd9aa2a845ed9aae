import fs from 'node:fs';
import path from 'node:path';
import { GazetteerBuilder } from '../../app/search/gazetteer/build.ts';
import { gazetteerOf } from '../../app/search/gazetteer/find.ts';
import { readNames, writeNames } from '../../app/search/gazetteer/name-file.ts';
import type { CatalogueRecord } from '../../app/shared/catalogue-record.ts';
import type { Gazetteer } from '../../app/shared/search.ts';
import { tokenise } from '../../app/shared/text.ts';
import { createWorld, generateRecords, type World } from './generate-catalogue.ts';
import { percentile, residentMegabytes, timed, type Figures } from './measure.ts';

const SEED = 7;
const TEXTS = 200;
const ROUNDS = 5;
const CHARACTERS = 3_000;
/** Words of a text between two names. */
const BETWEEN = 14;
const FILE = 'names.bin';

// They bring the 300,000 names that the goal speaks of.
const RECORDS_WITH_NAMES = 300_000;

/** Builds a gazetteer of records that bring about 1.4 names each. The records exist beforehand. */
export function buildNames(dir: string, size: number): Figures {
  const records = recordsWithNames(size);
  const world = createWorld(records, SEED);
  const catalogue = [...generateRecords(world, records)];
  const frequencies = wordFrequencies(catalogue);
  const builder = new GazetteerBuilder();
  const { cpu } = timed(() => {
    for (const record of catalogue) builder.add(record);
    writeNames(
      path.join(dir, FILE),
      builder.finish((word) => frequencies.get(word) ?? 0),
    );
  });
  return { cpu, fileMB: fs.statSync(path.join(dir, FILE)).size / 1e6 };
}

/** In how many titles each word stands: enough to tell rare words from common ones. */
function wordFrequencies(catalogue: readonly CatalogueRecord[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const { title } of catalogue) {
    const words = new Set(tokenise(title.main).map(({ folded }) => folded));
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  return frequencies;
}

function recordsWithNames(size: number): number {
  return size < RECORDS_WITH_NAMES / 2 ? size : RECORDS_WITH_NAMES;
}

/** Finds the names in texts of 3,000 characters, beside tokenising alone. */
export function findNames(dir: string, size: number): Figures {
  const records = recordsWithNames(size);
  const world = createWorld(records, SEED);
  const sample = [...generateRecords(world, Math.min(records, 2_000))];
  const before = residentMegabytes();
  const load = timed(() => gazetteerOf(readNames(path.join(dir, FILE))));
  const rssMB = residentMegabytes() - before;
  const texts = Array.from({ length: TEXTS }, () => textWith(sample, world, load.result));
  const [find, floor]: [number[], number[]] = [[], []];
  let matches = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const some of batches(texts)) {
      floor.push(timed(() => some.forEach((text) => tokenise(text))).cpu / some.length);
      const found = timed(() =>
        some.reduce((sum, text) => sum + load.result.find(tokenise(text)).length, 0),
      );
      find.push(found.cpu / some.length);
      matches += found.result;
    }
  }
  return {
    names: load.result.size,
    loadCpu: load.cpu,
    rssMB,
    'tokenise p50': percentile(floor, 0.5),
    'find p50': percentile(find, 0.5),
    'find p95': percentile(find, 0.95),
    wordsPerText: texts.reduce((sum, text) => sum + tokenise(text).length, 0) / TEXTS,
    matchesPerText: matches / TEXTS / ROUNDS,
  };
}

/**
 * A text as videos have them. In 208 real descriptions one word in thirty begins a name of a town's 10,326; here a
 * name is found for every ten, for there are thirty times as many. Generated topics are the commonest words, every second one of a text
 * that is drawn blindly: such words are left out of what stands between the names.
 */
function textWith(sample: readonly CatalogueRecord[], world: World, names: Gazetteer): string {
  const plain = world
    .runningText(1_000)
    .split(' ')
    .filter((word) => isNoName(word, names));
  const parts: string[] = [];
  for (let length = 0; length < CHARACTERS; length += parts.at(-1)?.length ?? 0) {
    const record = world.random.pick(sample);
    const name = world.random.chance(0.5) ? record.title.main : (record.creators[0]?.name ?? '');
    parts.push(
      `${Array.from({ length: BETWEEN }, () => world.random.pick(plain)).join(' ')}, ${name}. `,
    );
  }
  return parts.join('').slice(0, CHARACTERS);
}

function isNoName(word: string, names: Gazetteer): boolean {
  return names.find(tokenise(word)).length === 0;
}

// One text is too short for the clock of CPU time.
function batches(texts: readonly string[]): string[][] {
  const size = 20;
  return Array.from({ length: texts.length / size }, (_each, n) =>
    texts.slice(n * size, (n + 1) * size),
  );
}
