import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openSeats } from './open.ts';

const LOOP = path.join(import.meta.dirname, '../testing/debit-loop.ts');
const MONTH = '2026-01';

function startLoop(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [LOOP, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Every number that the process acknowledged, once it has ended. */
function acknowledged(child: ChildProcess): Promise<number[]> {
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', () => resolve(output.split('\n').slice(0, -1).map(Number)));
  });
}

test('two processes on one file lose and double nothing', { timeout: 60_000 }, async () => {
  const file = path.join(temporaryFolder(), 'seats.db');
  const loops = ['a', 'b'].map((prefix) => acknowledged(startLoop(file, prefix, '0', '300')));
  const counts = (await Promise.all(loops)).map((numbers) => numbers.length);
  expect(counts).toEqual([300, 300]);
  expect(openSeats(file).used('seat-1', MONTH)).toBe(600);
});

test(
  'kill -9 at any moment loses no acknowledged analysis and counts none twice',
  { timeout: 180_000 },
  async () => {
    const file = path.join(temporaryFolder(), 'seats.db');
    const all = new Set<number>();
    for (let kill = 0; kill < 30; kill += 1) {
      // Like a client that saw no reply, each round tries its last three again.
      const child = startLoop(file, 'k', String(Math.max(0, all.size - 3)));
      child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), (kill * 7) % 31));
      for (const n of await acknowledged(child)) all.add(n);
    }
    const seats = openSeats(file);
    const lost = [...all].filter((n) => seats.cachedAnswer(`k${n}`) !== `answer k${n}`);
    const kept = countFrom(0, (n) => seats.cachedAnswer(`k${n}`) !== null);
    expect(lost).toEqual([]);
    expect(seats.used('seat-1', MONTH)).toBe(kept);
    expect(kept).toBeGreaterThanOrEqual(all.size);
  },
);

function countFrom(start: number, holds: (n: number) => boolean): number {
  let n = start;
  while (holds(n)) n += 1;
  return n - start;
}
