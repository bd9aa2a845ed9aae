import { GOALS, GROWING, MOST_GROWTH, type Goal, type Look } from './goals.ts';
import type { Figures } from './measure.ts';
import type { StepName } from './steps.ts';

/** The figures of one size, by step. */
export interface Measured {
  readonly records: number;
  readonly figures: ReadonlyMap<string, Figures>;
}

const HEADER = ['', 'En regard', 'beside', 'ratio', 'at most', ''] as const;
const WIDTHS = [48, 10, 28, 9, 9, 8] as const;

/** Every figure of one size as lines of text, then the goals as a table. */
export function tableOf({ records, figures }: Measured): string {
  const lines = [...figures].map(([step, each]) => `  ${step.padEnd(32)} ${inWords(each)}`);
  const look = lookInto(figures);
  const goals = GOALS.filter(({ from, to }) => from <= records && records < to);
  return [
    `${records} records`,
    ...lines,
    '',
    row(HEADER),
    ...goals.flatMap((goal) => rowOf(goal, look)),
    '',
  ].join('\n');
}

/** How the costs grew from the first size to the last. */
export function growthOf(measured: readonly Measured[]): string {
  const [first, last] = [measured[0], measured.at(-1)];
  if (first === undefined || last === undefined || first === last) return '';
  const rows = GROWING.map(({ label, value }) => {
    const [before, after] = [value(lookInto(first.figures)), value(lookInto(last.figures))];
    const peer = `${short(before)} at ${first.records} records`;
    return row([label, short(after), peer, ...verdict(after / before, MOST_GROWTH)]);
  });
  return [`${last.records} records beside ${first.records}`, row(HEADER), ...rows, ''].join('\n');
}

/** A goal whose step, or whose peer, did not run at this size has no row. */
function rowOf(goal: Goal, look: Look): string[] {
  const value = goal.value(look);
  const peer = goal.peer?.value(look);
  const found = peer === undefined ? value : value / peer;
  if (Number.isNaN(found)) return [];
  const beside = peer === undefined ? '' : `${goal.peer?.name ?? ''} ${short(peer)}`;
  const cells = verdict(found, goal.most);
  return [
    row([
      goal.label,
      short(value),
      beside,
      ...(peer === undefined ? ['', ...cells.slice(1)] : cells),
    ]),
  ];
}

function verdict(found: number, most: number): string[] {
  return [short(found), short(most), found <= most ? 'held' : 'NOT HELD'];
}

function row(cells: readonly string[]): string {
  return `  ${cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0)).join(' ')}`.trimEnd();
}

function lookInto(figures: ReadonlyMap<string, Figures>): Look {
  return (step: StepName, name) => figures.get(step)?.[name] ?? Number.NaN;
}

function inWords(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${short(value)}`)
    .join(', ');
}

function short(value: number): string {
  if (value === 0) return '0';
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
