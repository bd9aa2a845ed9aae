import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { MUTATIONS } from './mutate/guards.ts';

const kiosk = path.resolve(import.meta.dirname, '../app/kiosk');

it.each(MUTATIONS)('can still take a guard away: $file, $opens', ({ file, from, to, tests }) => {
  const source = fs.readFileSync(path.join(kiosk, file), 'utf8');
  expect(source.split(from)).toHaveLength(2);
  expect(to).not.toBe(from);
  expect(tests.every((test) => fs.existsSync(path.join(kiosk, test)))).toBe(true);
});

it('takes something away from every guard there is', () => {
  const guards = fs
    .readdirSync(path.join(kiosk, 'lockdown'))
    .filter((name) => !name.endsWith('.test.ts'));
  const mutated = new Set(MUTATIONS.map(({ file }) => path.basename(file)));
  // Removed where they are called, or not guards themselves.
  const indirect = ['verdict.ts', 'protocol.ts', 'page-dialogs.ts'];
  const applied = [
    'bounds.ts',
    'embedding.ts',
    'developer-tools.ts',
    'unload.ts',
    'web-rtc.ts',
    'spell-check.ts',
    'withdrawn.ts',
  ];
  expect(guards.filter((name) => !mutated.has(name)).toSorted()).toEqual(
    [...indirect, ...applied].toSorted(),
  );
});
