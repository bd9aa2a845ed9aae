import fs from 'node:fs';
import path from 'node:path';
import { createIndexBuilder } from '../../app/search/build.ts';
import { openSearch } from '../../app/search/open.ts';
import type { PlannedSearch } from '../../app/shared/search.ts';
import { buildNames, findNames } from './gazetteer-step.ts';
import { createWorld, generateRecords } from './generate-catalogue.ts';
import { generateBurst } from './generate-searches.ts';
import { percentile, residentMegabytes, timed } from './measure.ts';
import {
  buildFts5,
  buildMiniSearch,
  loadMiniSearch,
  openFts5,
  plainMiniSearch,
  plannedMiniSearch,
  type Engine,
} from './peers.ts';

const SEED = 42;
const BURSTS = 20;
// MiniSearch takes seconds for one.
const MINI_SEARCH_BURSTS = 2;
const ROUNDS = 5;

/** Figures of one step, by name. */
export type Figures = Readonly<Record<string, number>>;

/** A measurement that runs in a process of its own, so that memory and caches are its own too. */
type Step = (dir: string, records: number) => Figures;

/** Every step, in the order in which they run: later ones read what earlier ones wrote. */
export const STEPS = {
  'build: records alone': buildNothing,
  'build: En regard': buildOurs,
  'build: MiniSearch': buildTheirs,
  'build: FTS5': buildTable,
  'load: En regard': loadOurs,
  'load: MiniSearch loadJSON': loadTheirs,
  searches: compareSearches,
  'names: build': buildNames,
  'names: find': findNames,
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof STEPS;

// Above it MiniSearch needs more memory than the machines of a library have.
const MOST_FOR_MINI_SEARCH = 200_000;

/** The steps of a size. */
export function stepsFor(records: number): StepName[] {
  const names = Object.keys(STEPS).filter(isStepName);
  return names.filter((name) => records <= MOST_FOR_MINI_SEARCH || !name.includes('MiniSearch'));
}

/** Whether a text of the command line names a step. */
export function isStepName(name: string): name is StepName {
  return Object.hasOwn(STEPS, name);
}

/** What generating the records costs: to be taken off the builds. */
function buildNothing(_dir: string, records: number): Figures {
  return { cpu: timed(() => [...catalogue(records)].length).cpu };
}

function buildOurs(dir: string, records: number): Figures {
  const builder = createIndexBuilder();
  const { cpu } = timed(() => {
    for (const record of catalogue(records)) builder.add(record);
    builder.save(dir);
  });
  const size = (name: string): number => fs.statSync(path.join(dir, name)).size / 1e6;
  return {
    cpu,
    indexMB: size('index.bin'),
    namesMB: size('gazetteer.bin'),
    rssMB: residentMegabytes(),
  };
}

function buildTheirs(dir: string, records: number): Figures {
  const { cpu } = timed(() => {
    fs.writeFileSync(
      path.join(dir, 'mini.json'),
      JSON.stringify(buildMiniSearch(catalogue(records))),
    );
  });
  return {
    cpu,
    indexMB: fs.statSync(path.join(dir, 'mini.json')).size / 1e6,
    rssMB: residentMegabytes(),
  };
}

function buildTable(dir: string, records: number): Figures {
  fs.rmSync(path.join(dir, 'fts5.db'), { force: true });
  const { cpu } = timed(() => buildFts5(path.join(dir, 'fts5.db'), catalogue(records)));
  return {
    cpu,
    indexMB: fs.statSync(path.join(dir, 'fts5.db')).size / 1e6,
    rssMB: residentMegabytes(),
  };
}

function loadOurs(dir: string, records: number): Figures {
  const before = residentMegabytes();
  const { cpu, result } = timed(() => openSearch(dir));
  const rssMB = residentMegabytes();
  for (const burst of bursts(records)) for (const search of burst) result.search.search(search, 20);
  return { cpu, rssMB, rssBeforeMB: before, rssAfterSearchesMB: residentMegabytes() };
}

function loadTheirs(dir: string): Figures {
  const before = residentMegabytes();
  const { cpu, result } = timed(() =>
    loadMiniSearch(fs.readFileSync(path.join(dir, 'mini.json'), 'utf8')),
  );
  return { cpu, rssMB: residentMegabytes(), rssBeforeMB: before, terms: result.termCount };
}

/** CPU of bursts of forty searches in interleaved rounds, so that noise falls on every engine alike. */
function compareSearches(dir: string, records: number): Figures {
  const { search } = openSearch(dir);
  const engines: Readonly<Record<string, Engine>> = {
    ours: (planned) => search.search(planned, 20).hits.map((hit) => hit.recordId),
    fts5: openFts5(path.join(dir, 'fts5.db')),
    ...miniSearchEngines(path.join(dir, 'mini.json')),
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

function miniSearchEngines(file: string): Readonly<Record<string, Engine>> {
  if (!fs.existsSync(file)) return {};
  const mini = loadMiniSearch(fs.readFileSync(file, 'utf8'));
  return { miniPlanned: plannedMiniSearch(mini), miniPlain: plainMiniSearch(mini) };
}

function runBurst(engine: Engine, burst: readonly PlannedSearch[]): number {
  return burst.reduce((sum, search) => sum + engine(search).length, 0);
}

function catalogue(records: number) {
  return generateRecords(createWorld(records, SEED), records);
}

/** Searches for things that stand in the first records, which are like any others. */
function bursts(records: number): PlannedSearch[][] {
  const world = createWorld(records, SEED);
  const sample = [...generateRecords(world, Math.min(records, 5_000))];
  return Array.from({ length: BURSTS }, () => generateBurst(sample, world.random));
}
