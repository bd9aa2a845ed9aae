/*
 * Measures reading, searches, names and whole answers against their peers in the same run, on generated catalogues:
 *
 *   npm run bench -- [records...]      20000 and 150000 unless said; 1000000 takes a quarter of an hour and 8 GB
 *
 * Each step runs in a process of its own. Milliseconds are of CPU time, user + system; memory is resident megabytes after
 * a collection. What is compared is measured in five interleaved rounds: read the ratios, not the times.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Figures } from './measure.ts';
import { isStepName, STEPS, stepsFor } from './steps.ts';
import { growthOf, tableOf, type Measured } from './report.ts';

const SIZES = [20_000, 150_000] as const;

async function main([first, ...rest]: readonly string[]): Promise<void> {
  if (first === '--step') {
    await runStep(rest);
    return;
  }
  const sizes = first === undefined ? SIZES : [first, ...rest].map(Number);
  const measured = sizes.map(measure);
  process.stdout.write(growthOf(measured));
}

/** Runs every step for one size and prints its figures and goals. */
function measure(records: number): Measured {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-bench-'));
  try {
    const figures = stepsFor(records).map(
      (name) => [name, inOwnProcess(name, dir, records)] as const,
    );
    const measured = { records, figures: new Map(figures) };
    process.stdout.write(`${tableOf(measured)}\n`);
    return measured;
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}

function inOwnProcess(name: string, dir: string, records: number): Figures {
  const file = process.argv[1] ?? '';
  const options = ['--expose-gc', '--max-old-space-size=8000'];
  process.stderr.write(`${records} records, ${name}\n`);
  const output = execFileSync(process.execPath, [
    ...options,
    file,
    '--step',
    name,
    dir,
    String(records),
  ]);
  return JSON.parse(output.toString()) as Figures;
}

async function runStep([name = '', dir = '', records = '']: readonly string[]): Promise<void> {
  if (!isStepName(name)) throw new Error(`no step ${JSON.stringify(name)}`);
  process.stdout.write(JSON.stringify(await STEPS[name](dir, Number(records))));
}

await main(process.argv.slice(2));
