import type { StepName } from './steps.ts';

/** Looks a figure up: that of a name in a step, not a number where the step did not run. */
export type Look = (step: StepName, name: string) => number;

/** What the design promises: a figure, or its ratio to a peer's in the same run, and the most that it may be. */
export interface Goal {
  readonly label: string;
  readonly value: (of: Look) => number;
  /** Whose figure it is compared with; null where the target is a figure of its own. */
  readonly peer: { readonly name: string; readonly value: (of: Look) => number } | null;
  /** The most that the ratio, or the figure, may be. */
  readonly most: number;
  /** Holds from that number of records to the other. */
  readonly from: number;
  readonly to: number;
}

const LARGE = 200_000;
const EVER = Infinity;

const p50: Goal['value'] = (of) => of('searches', 'ours p50');
const p95: Goal['value'] = (of) => of('searches', 'ours p95');
const reading: Goal['value'] = (of) => of('read: ISO 2709', 'ours cpu');
const memory: Goal['value'] = (of) => of('load: En regard', 'rssAfterSearchesMB');

/** Milliseconds are of CPU time. The figures of a town are of 150,000 records, those of a network of 1,000,000. */
export const GOALS: readonly Goal[] = [
  own(
    'read, map and store 15,000 records, CPU s',
    (of) => 15_000 / of('night: read, map, store', 'perSecond'),
    1,
    0,
    LARGE,
  ),
  own('a whole night, CPU s', (of) => of('night: whole', 'seconds'), 8, 0, 20_001),
  own('a whole night, CPU s', (of) => of('night: whole', 'seconds'), 60, 20_001, LARGE),
  own('a whole night, peak MB', (of) => of('night: whole', 'peakMB'), 700, 0, LARGE),
  ratio(
    'read index fields',
    reading,
    'yaz-marcdump lines',
    (of) => of('read: ISO 2709', 'yaz cpu'),
    1 / 0.9,
  ),
  ratio('read index fields', reading, 'marcjs', (of) => of('read: ISO 2709', 'marcjs cpu'), 1 / 5),
  // Of which Node itself takes `startMB` before it reads.
  own('reading, peak MB', (of) => of('read: ISO 2709', 'ours peakMB'), 64, 0, EVER),
  own('parse and map, peak MB', (of) => of('read: ISO 2709', 'mapped peakMB'), 300, 0, EVER),
  own('forty searches, p50 ms', p50, 40, 0, LARGE),
  own('forty searches, p95 ms', p95, 80, 0, LARGE),
  own('forty searches, p50 ms', p50, 90, LARGE, EVER),
  own('forty searches, p95 ms', p95, 160, LARGE, EVER),
  ratio('forty searches', p50, 'MiniSearch AND', (of) => of('searches', 'miniPlain p50'), 1 / 60),
  ratio('forty searches', p50, 'FTS5, best plan', (of) => of('searches', 'fts5 p50'), 1.6),
  own(
    'searches with other scores than MiniSearch AND',
    (of) => of('searches: scores of MiniSearch', 'other'),
    0,
    0,
    LARGE,
  ),
  own('slowest odd search, ms', (of) => of('searches: worst', 'worst'), 50, 0, EVER),
  ratio(
    'load',
    (of) => of('load: En regard', 'cpu'),
    'loadJSON',
    (of) => of('load: MiniSearch loadJSON', 'cpu'),
    1 / 3,
  ),
  own(
    'longest block of a window, ms',
    (of) => of('load: beside a window', 'longestBlock'),
    16,
    0,
    EVER,
  ),
  own('resident MB after searches', memory, 300, 0, LARGE),
  own('resident MB after searches', memory, 250, LARGE, EVER),
  ratio(
    'names in 3,000 characters',
    (of) => of('names: find', 'find p50'),
    'tokenising alone',
    (of) => of('names: find', 'tokenise p50'),
    3,
  ),
  own('MB of the names', (of) => of('names: find', 'rssMB'), 40, 0, EVER),
  own(
    'new video, without model, p95 ms',
    (of) => of('answers: without model', 'new p95'),
    90,
    0,
    LARGE,
  ),
  own('new video, with model, p95 ms', (of) => of('answers: with model', 'new p95'), 150, 0, LARGE),
  own('kept video, p95 ms', (of) => of('answers: without model', 'kept p95'), 5, 0, EVER),
];

/** What may grow by that much from 150,000 to 1,000,000 records. */
export const MOST_GROWTH = 3.5;
export const GROWING: readonly { readonly label: string; readonly value: Goal['value'] }[] = [
  { label: 'growth of forty searches', value: p50 },
  { label: 'growth of a new video', value: (of) => of('answers: without model', 'new p50') },
];

function own(label: string, value: Goal['value'], most: number, from: number, to: number): Goal {
  return { label, value, peer: null, most, from, to };
}

function ratio(
  label: string,
  value: Goal['value'],
  name: string,
  peer: Goal['value'],
  most: number,
): Goal {
  return { label, value, peer: { name, value: peer }, most, from: 0, to: EVER };
}
