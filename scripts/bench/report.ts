import type { Figures, StepName } from './steps.ts';

/** A goal: a ratio or a figure and the most that it may be. */
interface Goal {
  readonly label: string;
  readonly most: number;
  readonly value: (figure: (step: StepName, name: string) => number) => number;
}

/** What the design promises at 150,000 records. */
const GOALS: readonly Goal[] = [
  { label: 'forty searches, p50 CPU ms', most: 40, value: (of) => of('searches', 'ours p50') },
  { label: 'forty searches, p95 CPU ms', most: 80, value: (of) => of('searches', 'ours p95') },
  {
    label: 'forty searches / MiniSearch AND',
    most: 1 / 60,
    value: (of) => of('searches', 'ours p50') / of('searches', 'miniPlain p50'),
  },
  {
    label: 'forty searches / FTS5',
    most: 1.6,
    value: (of) => of('searches', 'ours p50') / of('searches', 'fts5 p50'),
  },
  {
    label: 'load / loadJSON',
    most: 1 / 3,
    value: (of) => of('load: En regard', 'cpu') / of('load: MiniSearch loadJSON', 'cpu'),
  },
  {
    label: 'resident MB after searches',
    most: 300,
    value: (of) => of('load: En regard', 'rssAfterSearchesMB'),
  },
  {
    label: 'find names / tokenising',
    most: 3,
    value: (of) => of('names: find', 'find p50') / of('names: find', 'tokenise p50'),
  },
  { label: 'find names, p50 ms', most: 1, value: (of) => of('names: find', 'find p50') },
];

/** The figures of one size as lines of text, then the goals with what was measured. */
export function tableOf(records: number, figures: ReadonlyMap<string, Figures>): string {
  const lines = [...figures].map(([step, each]) => `${step.padEnd(26)} ${inWords(each)}`);
  const of = (step: StepName, name: string): number => figures.get(step)?.[name] ?? Number.NaN;
  // A goal whose peer was not run at this size has no value.
  const measured = GOALS.map((goal) => ({ ...goal, found: goal.value(of) }));
  const goals = measured
    .filter(({ found }) => !Number.isNaN(found))
    .map(({ label, most, found }) => {
      const verdict = found <= most ? 'met   ' : 'MISSED';
      return `${verdict} ${label.padEnd(32)} ${short(found)} (at most ${short(most)})`;
    });
  return [`${records} records`, ...lines, 'goals (set for 150000 records)', ...goals, ''].join(
    '\n',
  );
}

function inWords(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${short(value)}`)
    .join(', ');
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
