import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'vitest';
import { LATE } from './compile-late.ts';

// What `v8.setFlagsFromString` does not know it passes over; the command line does not.
test('the V8 of this Node has the flag', () => {
  expect(spawnSync(process.execPath, ['--expose-gc', LATE, '-e', '']).status).toBe(0);
  expect(spawnSync(process.execPath, ['--no-such-flag', '-e', '']).status).not.toBe(0);
});
