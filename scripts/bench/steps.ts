import { answerWithModel, answerWithoutModel } from './answer-step.ts';
import { buildNothing, buildOurs, buildTable, buildTheirs } from './build-steps.ts';
import { buildNames, findNames } from './gazetteer-step.ts';
import type { Figures } from './measure.ts';
import { storeExport, wholeNight, writeExport } from './night-step.ts';
import { compareReaders } from './read-step.ts';
import {
  compareScores,
  compareSearches,
  loadOurs,
  loadTheirs,
  worstSearches,
} from './search-steps.ts';
import { watchWindow } from './window-step.ts';

/** A measurement that runs in a process of its own, so that memory and caches are its own too. */
type Step = (dir: string, records: number) => Figures | Promise<Figures>;

/** Every step, in the order in which they run: later ones read what earlier ones wrote. */
export const STEPS = {
  'read: ISO 2709': compareReaders,
  'build: records alone': buildNothing,
  'build: En regard': buildOurs,
  'build: MiniSearch': buildTheirs,
  'build: FTS5': buildTable,
  'load: En regard': loadOurs,
  'load: MiniSearch loadJSON': loadTheirs,
  'load: beside a window': watchWindow,
  searches: compareSearches,
  'searches: scores of MiniSearch': compareScores,
  'searches: worst': worstSearches,
  'names: build': buildNames,
  'names: find': findNames,
  'night: export': writeExport,
  'night: read, map, store': storeExport,
  'night: whole': wholeNight,
  'answers: without model': answerWithoutModel,
  'answers: with model': answerWithModel,
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
