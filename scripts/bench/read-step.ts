import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { buildScript } from './build-script.ts';
import { writeUnimarc } from './generate-unimarc.ts';
import { percentile, type Figures } from './measure.ts';

const SEED = 42;
const ROUNDS = 5;
const READERS = ['ours', 'mapped', 'marcjs'] as const;
const YAZ_IS_MISSING =
  'yaz-marcdump is not installed (Debian: apt-get install yaz): reading is not compared with it';
const CHILD = path.join(import.meta.dirname, 'read-once.ts');
const CODE_LISTS = path.resolve(import.meta.dirname, '../../catalogue-import/code-lists');

interface Cost {
  readonly records: number;
  readonly cpu: number;
  readonly peakMB: number;
  readonly startMB: number;
}

/**
 * Reads a generated file of ISO 2709 in interleaved rounds: our reader for the fields of an index and with the mapping,
 * yaz-marcdump writing lines, and marcjs. Each runs in a process of its own; CPU is that of reading, memory the peak of
 * the process (`start` is what Node takes before it reads). Ours is built as the package is. yaz-marcdump is no package of npm: where it is not installed
 * this is said, and it has no figures.
 */
export async function compareReaders(dir: string, records: number): Promise<Figures> {
  const file = path.join(dir, 'catalogue.mrc');
  const built = await buildReader();
  writeUnimarc(file, records, SEED);
  const costs = new Map<string, Cost[]>(READERS.map((name) => [name, []]));
  const yaz: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    yaz.push(yazMilliseconds(file));
    for (const [name, each] of costs)
      each.push(readOnce(name === 'marcjs' ? CHILD : built, name, file));
  }
  const figures = [...costs].flatMap(([name, each]) => [
    [`${name} cpu`, median(each.map(({ cpu }) => cpu))],
    [`${name} peakMB`, median(each.map(({ peakMB }) => peakMB))],
    [`${name} startMB`, median(each.map(({ startMB }) => startMB))],
  ]);
  fs.rmSync(file);
  if (yaz.some(Number.isNaN)) process.stderr.write(`${YAZ_IS_MISSING}\n`);
  return Object.fromEntries([...figures, ['yaz cpu', median(yaz)]]) as Figures;
}

/** Builds `read-once.ts` with what it reads beside it, and gives the file to run. */
async function buildReader(): Promise<string> {
  const built = await buildScript(CHILD);
  fs.cpSync(CODE_LISTS, path.join(built, '../../code-lists'), { recursive: true });
  return built;
}

function readOnce(child: string, name: string, file: string): Cost {
  return JSON.parse(execFileSync(process.execPath, [child, name, file]).toString()) as Cost;
}

/** User and system time of yaz-marcdump, by the clock of the shell; NaN where it is not installed. */
function yazMilliseconds(file: string): number {
  const script = 'TIMEFORMAT="%U %S"; time yaz-marcdump "$1" > /dev/null';
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bash', file]);
  const [user, system] = stderr.toString().trim().split(/\s+/).slice(-2).map(Number);
  return status === 0 ? 1000 * ((user ?? Number.NaN) + (system ?? Number.NaN)) : Number.NaN;
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
