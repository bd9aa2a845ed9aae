import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { MUTATIONS, type Mutation } from './mutate/guards.ts';

// npm run mutate: takes every guard of the kiosk away, one at a time, in a copy of the repository, and expects a test to
// notice. `npm run mutate -- zoom` does so for the guards whose file or name has that word. Some ten seconds each.
const root = path.resolve(import.meta.dirname, '..');
// The rest is shared: nothing is written there.
const COPIED = new Set(['app', 'demo', 'scripts', 'vitest.config.ts']);

let lastFailure = '';
const [word = ''] = process.argv.slice(2);
const chosen = MUTATIONS.filter(({ file, opens }) => `${file} ${opens}`.includes(word));
const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'en-regard-mutants-'));
try {
  for (const name of fs.readdirSync(root)) {
    const [from, to] = [path.join(root, name), path.join(copy, name)];
    if (COPIED.has(name)) fs.cpSync(from, to, { recursive: true });
    else fs.symlinkSync(from, to);
  }
  const tests = [...new Set(chosen.flatMap((mutation) => mutation.tests))];
  // Tests that fail anyway would notice everything.
  if (!testsPass(tests))
    throw new Error(`a test fails before anything is taken away: ${lastFailure}`);
  const survivors = chosen.filter((mutation, index) => survives(mutation, index));
  for (const { file, opens } of survivors) console.error(`nobody noticed: ${file}: ${opens}`);
  console.log(`${chosen.length - survivors.length} passed, ${survivors.length} failed`);
  process.exitCode = survivors.length === 0 ? 0 : 1;
} finally {
  fs.rmSync(copy, { recursive: true });
}

function survives(mutation: Mutation, index: number): boolean {
  const file = path.join(copy, 'app/kiosk', mutation.file);
  const source = fs.readFileSync(file, 'utf8');
  if (source.split(mutation.from).length !== 2) {
    throw new Error(`${mutation.file} has not once: ${mutation.from}`);
  }
  fs.writeFileSync(
    file,
    source.replace(mutation.from, () => mutation.to),
  );
  const alive = testsPass(mutation.tests);
  fs.writeFileSync(file, source);
  const outcome = alive ? 'NOT NOTICED' : `noticed by ${lastFailure}`;
  console.log(`${index + 1}/${chosen.length} ${mutation.file}: ${mutation.opens}: ${outcome}`);
  return alive;
}

function testsPass(tests: readonly string[]): boolean {
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const files = tests.map((test) => `app/kiosk/${test}`);
  const run = spawnSync(
    process.execPath,
    [vitest, 'run', '--bail=1', '--testTimeout=20000', ...files],
    {
      cwd: copy,
      encoding: 'utf8',
    },
  );
  // A run in which no test ran at all notices nothing.
  if (!/Tests /.test(run.stdout)) throw new Error(`the tests did not run:\n${run.stderr}`);
  if (run.status !== 0) lastFailure = /FAIL .*/.exec(run.stderr)?.[0] ?? '';
  return run.status === 0;
}
