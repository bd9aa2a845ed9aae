import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { queryWords } from '../../app/search/french.ts';
import { openSearch } from '../../app/search/open.ts';
import {
  SEARCH_FIELDS,
  type CatalogueSearch,
  type PlannedSearch,
} from '../../app/shared/search.ts';
import { buildScript } from './build-script.ts';
import { ourBuild } from './build-steps.ts';
import { createWorld, generateRecords } from './generate-catalogue.ts';
import { generateBurst, planned } from './generate-searches.ts';
import { percentile, residentMegabytes, timed, type Figures } from './measure.ts';
import {
  loadMiniSearch,
  openFts5,
  plainMiniSearch,
  plannedMiniSearch,
  scoresOfMiniSearch,
  type Engine,
} from './peers.ts';

const CHILD = path.join(import.meta.dirname, 'search-once.ts');
const SEED = 42;
const BURSTS = 20;
// MiniSearch takes seconds for one.
const MINI_SEARCH_BURSTS = 2;
const COMPARED_BURSTS = 6;
const ROUNDS = 5;
const LIMIT = 20;
// Our scores are rounded to six decimals, so that their order hangs on no last bit.
const ROUNDING = 1e-6;

/** What opening our index takes, and how much memory it has after every burst: see `search-once.ts`. */
export async function loadOurs(dir: string, records: number): Promise<Figures> {
  const file = path.join(dir, 'searches.json');
  fs.writeFileSync(file, JSON.stringify(bursts(records).flat()));
  const built = await buildScript(CHILD);
  const output = execFileSync(process.execPath, ['--expose-gc', built, ourBuild(dir), file]);
  return JSON.parse(output.toString()) as Figures;
}

export function loadTheirs(dir: string): Figures {
  const before = residentMegabytes();
  const { cpu, result } = timed(() => loadMiniSearch(readMini(dir)));
  return { cpu, rssMB: residentMegabytes(), rssBeforeMB: before, terms: result.termCount };
}

/** CPU of bursts of forty searches in interleaved rounds, so that noise falls on every engine alike. */
export function compareSearches(dir: string, records: number): Figures {
  const { search } = openSearch(ourBuild(dir));
  const engines: Readonly<Record<string, Engine>> = {
    ours: (each) => search.search(each, LIMIT).hits.map((hit) => hit.recordId),
    fts5: openFts5(path.join(dir, 'fts5.db')),
    ...miniSearchEngines(dir),
  };
  const cpu: Record<string, number[]> = {};
  const all = bursts(records);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, engine] of Object.entries(engines)) {
      const some = name.startsWith('mini') ? all.slice(0, MINI_SEARCH_BURSTS) : all;
      (cpu[name] ??= []).push(...some.map((burst) => timed(() => runBurst(engine, burst)).cpu));
    }
  }
  return Object.fromEntries(
    Object.entries(cpu).flatMap(([name, values]) => [
      [`${name} p50`, percentile(values, 0.5)],
      [`${name} p95`, percentile(values, 0.95)],
    ]),
  );
}

/** Searches whose words the catalogue has, and in how many of them the best twenty scores are not MiniSearch's. */
export function compareScores(dir: string, records: number): Figures {
  const { search } = openSearch(ourBuild(dir));
  const scores = scoresOfMiniSearch(loadMiniSearch(readMini(dir)));
  const searches = bursts(records)
    .slice(0, COMPARED_BURSTS)
    .flat()
    .filter(({ match, query }) => match === 'all' && isKnown(search, query));
  const same = searches.filter((each) => {
    const found = search.search(each, LIMIT).hits.map(({ score }) => score);
    const expected = scores(each, LIMIT);
    return found.length === expected.length && found.every((score, n) => near(score, expected[n]));
  });
  return { searches: searches.length, other: searches.length - same.length };
}

/**
 * The slowest of odd searches over every field: single stop words, pairs that stand together everywhere or nowhere, and
 * phrases of them. Each is measured in every round; its median counts.
 */
export function worstSearches(dir: string): Figures {
  const { search } = openSearch(ourBuild(dir));
  const searches = WORST.flatMap((query) =>
    (['all', 'phrase'] as const).map((match) => planned(query, SEARCH_FIELDS, match)),
  );
  const cpu = searches.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [n, each] of searches.entries()) {
      cpu[n]?.push(timed(() => search.search(each, LIMIT)).cpu);
    }
  }
  const medians = cpu.map((values) => percentile(values, 0.5));
  const worst = Math.max(...medians);
  return { worst, which: medians.indexOf(worst), searches: searches.length };
}

const WORST = (
  'de|la|le|et|tome 1|paris|france|histoire|histoire france|poche|de la|la de|et la|de la et le|le la les|' +
  'histoire de la|paris la la|978|roman policier|aspect social france|xqzt|histoir de la frence'
).split('|');

function isKnown(search: CatalogueSearch, query: string): boolean {
  return queryWords(query).every((word) => search.documentFrequency(word) > 0);
}

function near(a: number, b: number | undefined): boolean {
  return b !== undefined && Math.abs(a - b) <= ROUNDING;
}

function miniSearchEngines(dir: string): Readonly<Record<string, Engine>> {
  if (!fs.existsSync(path.join(dir, 'mini.json'))) return {};
  const mini = loadMiniSearch(readMini(dir));
  return { miniPlanned: plannedMiniSearch(mini), miniPlain: plainMiniSearch(mini) };
}

function readMini(dir: string): string {
  return fs.readFileSync(path.join(dir, 'mini.json'), 'utf8');
}

function runBurst(engine: Engine, burst: readonly PlannedSearch[]): number {
  return burst.reduce((sum, search) => sum + engine(search).length, 0);
}

/** Searches for things that stand in the first records, which are like any others. */
function bursts(records: number): PlannedSearch[][] {
  const world = createWorld(records, SEED);
  const sample = [...generateRecords(world, Math.min(records, 5_000))];
  return Array.from({ length: BURSTS }, () => generateBurst(sample, world.random));
}
