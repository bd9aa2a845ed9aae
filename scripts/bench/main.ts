/*
 * Measures the search and the gazetteer against their peers in the same run, on generated catalogues:
 *
 *   npx node scripts/bench/main.ts [records...]      20000 and 150000 unless said
 *
 * Each step runs in a process of its own. CPU times are user + system milliseconds; memory is resident megabytes after a
 * collection. What is compared is measured in interleaved rounds: read the ratios, not the times.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { isStepName, STEPS, stepsFor, type Figures } from './steps.ts';
import { tableOf } from './report.ts';

const SIZES = [20_000, 150_000] as const;

function main([first, ...rest]: readonly string[]): void {
  if (first === '--step') {
    runStep(rest);
    return;
  }
  const sizes = first === undefined ? SIZES : [first, ...rest].map(Number);
  for (const records of sizes) measure(records);
}

/** Runs every step for one size and prints its figures and ratios. */
function measure(records: number): void {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-bench-'));
  try {
    const figures = stepsFor(records).map(
      (name) => [name, inOwnProcess(name, dir, records)] as const,
    );
    process.stdout.write(tableOf(records, new Map(figures)));
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

function runStep([name = '', dir = '', records = '']: readonly string[]): void {
  if (!isStepName(name)) throw new Error(`no step ${JSON.stringify(name)}`);
  process.stdout.write(JSON.stringify(STEPS[name](dir, Number(records))));
}

main(process.argv.slice(2));
