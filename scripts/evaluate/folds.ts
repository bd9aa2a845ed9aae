import { rankedIds, type RecommendInput } from '../../app/recommend/recommend.ts';
import type { Weights } from '../../app/recommend/weights.ts';
import { RUN_DEPTH } from '../commands/run-depth.ts';
import { meanQuality, type Quality } from './metrics.ts';

const FOLDS = 5;
const STEPS = [0.75, 1.3] as const;
/** What a change must bring to the mean of the other folds: less is noise, and every weight would move. */
const LEAST_GAIN = 0.005;
/** No judged video has an event, a policy or a second library, and few have a child, a game or a score in their list. */
const UNMEASURED = new Set(['owner', 'eventNearness', 'favoured', 'audience', 'kindFit']);

/** What a judged video is answered from, and the quality of a list of record ids. */
export interface JudgedInput {
  readonly input: RecommendInput;
  readonly quality: (list: readonly string[]) => Quality;
}

/** The mean quality of all videos, each measured with weights that were fitted without it. */
export interface Folded {
  readonly fitted: Quality;
  /** What the folds changed, with the number of folds that did: "kind.genre x 1.3". */
  readonly changes: ReadonlyMap<string, number>;
}

/**
 * Five folds (every fifth video): from a table of weights, each weight in turn is lowered and raised, what the other four
 * fifths prefer is kept, and the fifth is measured with it.
 */
export function crossValidated(videos: readonly JudgedInput[], start: Weights): Folded {
  const measure = remembering(videos);
  const changes = new Map<string, number>();
  const fitted = Array.from({ length: FOLDS }, (_, fold) => {
    const others = [...videos.keys()].filter((at) => at % FOLDS !== fold);
    const { weights, steps } = fittedOn(others, start, measure);
    for (const step of steps) changes.set(step, (changes.get(step) ?? 0) + 1);
    return measure(weights).filter((_quality, at) => at % FOLDS === fold);
  });
  return { fitted: meanQuality(fitted.flat()), changes };
}

/** As many tables of weights as there are steps are common to all folds. */
function remembering(videos: readonly JudgedInput[]): (weights: Weights) => readonly Quality[] {
  const known = new Map<string, readonly Quality[]>();
  return (weights) => {
    const key = JSON.stringify(weights);
    const measured = known.get(key) ?? measureWith(videos, weights);
    known.set(key, measured);
    return measured;
  };
}

/** The quality of each list, with these weights. */
export function measureWith(videos: readonly JudgedInput[], weights: Weights): readonly Quality[] {
  return videos.map(({ input, quality }) => quality(rankedIds({ ...input, weights }, RUN_DEPTH)));
}

function fittedOn(
  places: readonly number[],
  start: Weights,
  measure: (weights: Weights) => readonly Quality[],
): { readonly weights: Weights; readonly steps: readonly string[] } {
  const worth = (weights: Weights): number => {
    const all = measure(weights);
    const { ndcg10, condensed10 } = meanQuality(places.flatMap((at) => all[at] ?? []));
    return (ndcg10 + condensed10) / 2;
  };
  let weights = start;
  const steps: string[] = [];
  for (const path of pathsOf(start)) {
    for (const step of STEPS) {
      const changed = multiplied(weights, path, step);
      if (worth(changed) < worth(weights) + LEAST_GAIN) continue;
      weights = changed;
      steps.push(`${path.join('.')} x ${step}`);
      break;
    }
  }
  return { weights, steps };
}

/** Where the numbers of a table stand. */
function pathsOf(table: object): string[][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    if (UNMEASURED.has(key)) return [];
    if (typeof value === 'number') return [[key]];
    return pathsOf(value as object).map((path) => [key, ...path]);
  });
}

function multiplied(table: Weights, path: readonly string[], factor: number): Weights {
  const copy = structuredClone(table);
  let part = copy as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) part = part[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  part[last] = Math.min(1, Number(part[last]) * factor);
  return copy;
}

/** The table of one who knows nothing: every search and every field as good as any other. */
export function unfitted(weights: Weights): Weights {
  const same = <Key extends string>(table: Readonly<Record<Key, number>>): Record<Key, number> => {
    const values = Object.values<number>(table);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Object.fromEntries(Object.keys(table).map((key) => [key, mean])) as Record<Key, number>;
  };
  return { ...weights, kind: same(weights.kind), field: same(weights.field) };
}
